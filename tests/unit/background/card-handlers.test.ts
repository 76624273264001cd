import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCardHandlers } from '../../../entrypoints/background/card-handlers.ts';
import { rememberNamed } from '../../../entrypoints/background/named-in-tab.ts';
import type { Entity } from '../../../utils/analysis/types.ts';
import { saveArticle } from '../../../utils/library/articles.ts';
import { addWatch } from '../../../utils/library/watches.ts';
import { backgroundDouble } from '../components/background-double.ts';
import { speak } from '../components/interface-language.ts';
import { emptyLibrary, firstSave, report, unwrap } from '../library/fixtures.ts';

vi.mock('../../../entrypoints/background/announce.ts', () => ({ announceSave: vi.fn() }));

const named = (id: string): Entity => ({
  id,
  type: 'organization',
  name: id,
  mentions: [{ start: 0, end: 4, rule: 'table' }],
});

const clock = () => firstSave;
beforeEach(() => {
  fakeBrowser.reset();
  speak('en-GB');
});

async function card() {
  const library = emptyLibrary();
  const background = backgroundDouble();
  const { analysis } = report();
  await rememberNamed(7, analysis.entities);
  return {
    library,
    background,
    entity: analysis.events[0]?.actors[0] ?? '',
    calls: createCardHandlers(library, background)({ tabId: 7, url: 'https://warta.example/nota' }),
  };
}

test('the card is told what the library knows of an entity of the page', async () => {
  const { calls, library, entity } = await card();
  expect(unwrap(await calls.knowledgeOf(entity))).toEqual({
    articles: 0,
    firstSeen: null,
    lastSeen: null,
    events: [],
    watched: false,
  });
  unwrap(await saveArticle(library, report(), clock));
  await addWatch(library, { kind: 'entity', entity: named(entity) }, clock);
  const known = unwrap(await calls.knowledgeOf(entity));
  expect(known).toMatchObject({ articles: 1, watched: true });
  expect(known.firstSeen).toBe(known.lastSeen);
  expect(known.events.length).toBeGreaterThan(0);
});

test('of what the page does not name, nothing is told and nothing is done', async () => {
  const { calls, background } = await card();
  const refused = { ok: false, reason: 'not-found' };
  expect(await calls.knowledgeOf('organization:none')).toMatchObject(refused);
  expect(await calls.openDossier('organization:none')).toMatchObject(refused);
  expect(await calls.setWatched('organization:none', true)).toMatchObject(refused);
  expect(await calls.correctEntity('organization:none', { kind: 'type', type: 'place' })).toMatchObject(
    refused,
  );
  expect(background.watch).not.toHaveBeenCalled();
  expect(background.correct).not.toHaveBeenCalled();
});

test('nor may an entity be joined with one that the page does not name', async () => {
  const { calls, background, entity } = await card();
  expect(await calls.correctEntity(entity, { kind: 'same', as: 'organization:none' })).toMatchObject({
    ok: false,
  });
  expect(background.correct).not.toHaveBeenCalled();
});

test('another tab may not speak of what this one names', async () => {
  const { library, background, entity } = await card();
  const other = createCardHandlers(library, background)({ tabId: 8, url: 'https://warta.example/nota' });
  expect(await other.knowledgeOf(entity)).toMatchObject({ ok: false, reason: 'not-found' });
});

test('words that are too long for a name are refused', async () => {
  const { calls, background, entity } = await card();
  await expect(calls.correctEntity(entity, { kind: 'not-name', surface: 'x'.repeat(201) })).rejects.toThrow();
  expect(background.correct).not.toHaveBeenCalled();
});

test('a correction is kept with what is known of its entity, and the page is read anew', async () => {
  const { calls, background, entity } = await card();
  await calls.correctEntity(entity, { kind: 'type', type: 'place' });
  expect(background.correct).toHaveBeenCalledExactlyOnceWith({
    kind: 'type',
    type: 'place',
    entity: expect.objectContaining({ id: entity }),
  });
  expect(background.readTab).toHaveBeenCalledExactlyOnceWith(7);
});

test('watching goes on and off', async () => {
  const { calls, background, library, entity } = await card();
  unwrap(await calls.setWatched(entity, true));
  expect(background.watch).toHaveBeenCalledExactlyOnceWith({
    kind: 'entity',
    entity: expect.objectContaining({ id: entity }),
  });
  const { id } = await addWatch(library, { kind: 'entity', entity: named(entity) }, clock);
  unwrap(await calls.setWatched(entity, false));
  expect(background.unwatch).toHaveBeenCalledExactlyOnceWith(id);
});
