import { expect, test } from 'vitest';
import { createNoteHandlers } from '../../../entrypoints/background/note-handlers.ts';
import { bareQuote } from '../../../utils/anchors/selectors.ts';
import { saveArticle } from '../../../utils/library/articles.ts';
import { queryNotes } from '../../../utils/library/notes.ts';
import type { NewNote } from '../../../utils/messages.ts';
import { emptyLibrary, firstSave, report, unwrap } from '../library/fixtures.ts';

const address = 'https://warta.example/nota?utm_source=x#akhir';
const note: NewNote = {
  quote: 'berlaku lima tahun',
  anchors: bareQuote('berlaku lima tahun'),
  colour: 'green',
  pageTitle: 'Nota',
};

const page = (url = 'https://warta.example/nota') => {
  const library = emptyLibrary();
  const handlersFor = createNoteHandlers(library, () => firstSave);
  return {
    library,
    calls: handlersFor({ tabId: 1, url }),
    callsFrom: (other: string) => handlersFor({ tabId: 2, url: other }),
  };
};

test('a note is added, listed, edited, removed and brought back by the page it is on', async () => {
  const { calls, library } = page();
  const added = unwrap(await calls.add(address, note));
  expect(added).toMatchObject({ ...{ quote: note.quote, colour: 'green' }, remark: '', tags: [] });
  unwrap(await calls.edit(address, added.id, { remark: 'Siapa?', tags: ['#BPOM'], colour: 'pink' }));
  expect(unwrap(await calls.list(address))).toMatchObject({
    notes: [{ id: added.id, remark: 'Siapa?', tags: ['BPOM'], colour: 'pink' }],
    tags: ['BPOM'],
  });
  unwrap(await calls.remove(address, added.id));
  expect(unwrap(await calls.list(address)).notes).toEqual([]);
  unwrap(await calls.restore(address, added.id));
  unwrap(await calls.sight(address, [{ noteId: added.id, isThere: false, anchors: null }]));
  expect(await queryNotes(library)).toMatchObject([{ url: 'https://warta.example/nota', lostAt: firstSave }]);
});

test('a page gets what it needs of a note, and nothing of the library besides', async () => {
  const { calls, library } = page();
  unwrap(await saveArticle(library, report(), () => firstSave));
  const added = unwrap(await calls.add(address, note));
  expect(Object.keys(added).sort()).toEqual(
    ['anchors', 'articleId', 'colour', 'id', 'quote', 'remark', 'savedAt', 'tags'].sort(),
  );
});

test.each([
  'https://xin.example/',
  'http://warta.example/nota',
  'https://warta.example:8443/nota',
  'https://sub.warta.example/nota',
  'file:///nota',
])('%s reaches no notes of another site, whatever address it gives', async (url) => {
  const { calls, callsFrom } = page();
  const { id } = unwrap(await calls.add(address, note));
  const other = callsFrom(url);
  expect(await other.list(address)).toMatchObject({ ok: false, reason: 'page-changed' });
  expect(await other.add(address, note)).toMatchObject({ ok: false, reason: 'page-changed' });
  expect(await other.remove(address, id)).toMatchObject({ ok: false, reason: 'page-changed' });
  // Nor under its own address, by an id that it guessed.
  for (const outcome of [
    await other.edit(url, id, { remark: 'x' }),
    await other.remove(url, id),
    await other.restore(url, id),
  ])
    expect(outcome).toMatchObject({ ok: false, reason: 'not-found' });
  unwrap(await other.sight(url, [{ noteId: id, isThere: false, anchors: null }]));
  expect(unwrap(await calls.list(address)).notes).toMatchObject([{ id, remark: '' }]);
});

test.each<[what: string, sent: unknown]>([
  ['nothing', null],
  ['a colour of its own', { ...note, colour: 'red' }],
  ['an endless quote', { ...note, quote: 'x'.repeat(50_001) }],
  ['anchors of another kind', { ...note, anchors: { quote: 'x' } }],
])('%s is no note', async (_, sent) => {
  const { calls, library } = page();
  await expect(calls.add(address, sent as NewNote)).rejects.toThrow();
  expect(await queryNotes(library)).toEqual([]);
});
