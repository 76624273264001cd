import { beforeEach, describe, expect, test } from 'vitest';
import type { Correction } from '../../../../utils/analysis/corrections/types.ts';
import type { Entity } from '../../../../utils/analysis/types.ts';
import { removeArticle, saveArticle } from '../../../../utils/library/articles.ts';
import { querySeenInTexts } from '../../../../utils/library/dossier/seen-in-texts.ts';
import { correctionsOf } from '../../../../utils/library/dossier/subject-corrections.ts';
import { queryNotesOn } from '../../../../utils/library/dossier/subject-notes.ts';
import { saveNote } from '../../../../utils/library/notes.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { setTombstone } from '../../../../utils/library/tombstones.ts';
import type { CorrectionRow } from '../../../../utils/library/types.ts';
import { emptyLibrary, firstSave, report, unwrap } from '../fixtures.ts';

let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});

const text = 'Kepala BPOM Taruna Ikrar dan Badan POM. BPOM setuju, kata Ikrar.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, rule: 'test' };
};
const entities: readonly Entity[] = [
  {
    id: 'organization:bpom',
    type: 'organization',
    name: 'BPOM',
    mentions: [at('BPOM'), at('Badan POM'), at('BPOM', 20)],
  },
  {
    id: 'person:taruna-ikrar',
    type: 'person',
    name: 'Taruna Ikrar',
    office: 'Kepala BPOM',
    actsFor: 'organization:bpom',
    mentions: [at('Taruna Ikrar')],
  },
  { id: 'person:other', type: 'person', name: 'Other', mentions: [at('Ikrar', 40)] },
];
const save = async (page: number, found: readonly Entity[] = entities) =>
  unwrap(
    await saveArticle(
      library,
      report({
        article: { url: `https://warta.example/${page}`, text },
        analysis: { entities: found, events: [], summary: [], sentences: [{ start: 0, end: text.length }] },
      }),
      () => firstSave + page,
    ),
  ).articleId;

describe('what texts say of an entity', () => {
  test('how it is written, and who acts for it', async () => {
    const ids = [await save(1), await save(2)];
    const seen = await querySeenInTexts(library, 'organization:bpom', ids);
    expect(seen.writings.map(({ words, count, lang }) => [words, count, lang])).toEqual([
      ['BPOM', 4, 'id'],
      ['Badan POM', 2, 'id'],
    ]);
    expect(seen.offices).toMatchObject([
      { person: 'person:taruna-ikrar', office: 'Kepala BPOM', articles: 2, articleId: ids[0] },
    ]);
    expect(seen.read).toBe(2);
  });

  test('for whom a person acts; who holds no office is said nothing of', async () => {
    const ids = [await save(1)];
    expect((await querySeenInTexts(library, 'person:taruna-ikrar', ids)).offices).toMatchObject([
      { office: 'Kepala BPOM', actsFor: 'organization:bpom' },
    ]);
    expect((await querySeenInTexts(library, 'person:other', ids)).offices).toEqual([]);
  });

  test('a text that was removed says nothing', async () => {
    const id = await save(1);
    await removeArticle(library, id, () => firstSave);
    expect(await querySeenInTexts(library, 'organization:bpom', [id, 'unknown'])).toEqual({
      read: 0,
      writings: [],
      offices: [],
    });
  });
});

test('notes on some articles, the latest first; not those on others, or removed ones', async () => {
  const [one, other] = [await save(1), await save(2)];
  const note = (page: number, quote: string, when: number) =>
    saveNote(
      library,
      { url: `https://warta.example/${page}`, pageTitle: 'Page', quote },
      () => firstSave + when,
    );
  await note(1, 'first', 10);
  await note(1, 'second', 20);
  const removed = await note(1, 'removed', 30);
  await note(2, 'other', 40);
  await note(3, 'of no article', 50);
  await setTombstone(library, 'notes', removed.id, true, () => firstSave);
  const found = await queryNotesOn(library, new Set([one]), 1);
  expect([found.notes.map(({ quote }) => quote), found.total]).toEqual([['second'], 2]);
  expect((await queryNotesOn(library, new Set([one, other]), 9)).notes.map(({ quote }) => quote)).toEqual([
    'other',
    'second',
    'first',
  ]);
  expect(await queryNotesOn(library, new Set(), 9)).toEqual({ notes: [], total: 0 });
});

test('corrections that concern an entity, by either side, the latest first', () => {
  const bpom = { id: 'organization:bpom', type: 'organization', name: 'BPOM' } as const;
  const who = { id: 'organization:who', type: 'organization', name: 'WHO' } as const;
  const row = (id: string, correction: Correction): CorrectionRow => ({
    id,
    updatedAt: 0,
    deletedAt: null,
    madeAt: 0,
    correction,
  });
  const rows = [
    row('alias', { kind: 'alias', name: 'Badan POM', entity: bpom }),
    row('of who', { kind: 'not-entity', entity: who }),
    row('no one', { kind: 'not-name', surface: 'who' }),
    row('same', { kind: 'same', entity: who, as: bpom }),
  ];
  expect(correctionsOf(rows, 'organization:bpom').map(({ id }) => id)).toEqual(['same', 'alias']);
});
