import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Correction } from '../../../../utils/analysis/corrections/types.ts';
import { eventTypes, stages, topicIds } from '../../../../utils/analysis/types.ts';
import type { Anchors } from '../../../../utils/anchors/selectors.ts';
import { removeArticle, restoreArticle, saveArticle } from '../../../../utils/library/articles.ts';
import { addCollection, editCollection } from '../../../../utils/library/collections.ts';
import { addCorrection, queryCorrections } from '../../../../utils/library/corrections.ts';
import { importBatches } from '../../../../utils/library/export/import-batches.ts';
import { exportJson } from '../../../../utils/library/export/json.ts';
import { readLibraryFile, readRows } from '../../../../utils/library/export/read-file.ts';
import { fileArticles } from '../../../../utils/library/filings.ts';
import { mergeRows } from '../../../../utils/library/import.ts';
import { type NoteColour, noteColours } from '../../../../utils/library/note-colours.ts';
import { editNote, recordSightings, saveNote } from '../../../../utils/library/notes.ts';
import { type FilingRow, type ReadingState, readingStates } from '../../../../utils/library/reader-rows.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { tableNames } from '../../../../utils/library/table-names.ts';
import { setTombstone } from '../../../../utils/library/tombstones.ts';
import type { WatchTarget } from '../../../../utils/library/types.ts';
import { addWatch } from '../../../../utils/library/watches.ts';
import type { ImportReport } from '../../../../utils/messages/imports.ts';
import { allRows, emptyLibrary, event, firstSave, report, unwrap } from '../fixtures.ts';

const sites = ['https://warta.example', 'https://xin.example', 'https://harbour.example'];
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const parties = fc.uniqueArray(fc.constantFrom('organization:who', 'place:cn', 'person:sari-dewanti'), {
  minLength: 1,
});

const events = fc.array(
  fc
    .record({
      type: fc.constantFrom(...eventTypes),
      stage: fc.constantFrom(...stages),
      actors: parties,
      date: fc.constantFrom(null, '2025', '2025-11', '2025-11-03/2025-11-09'),
      topics: fc.uniqueArray(fc.constantFrom(...topicIds), { maxLength: 3 }),
    })
    .map((fields) => event(fields)),
  { maxLength: 4 },
);

/** What a reader does with a library, as far as it changes rows. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('save'), page: fc.nat(5), title: words, text: words, events }),
  fc.record({ kind: fc.constant('remove'), page: fc.nat(5) }),
  fc.record({ kind: fc.constant('restore'), page: fc.nat(5) }),
  fc.record({ kind: fc.constant('note'), page: fc.nat(5), title: words, text: words }),
  fc.record({ kind: fc.constant('edit note'), page: fc.nat(4), title: words, text: words }),
  fc.record({ kind: fc.constant('miss note'), page: fc.nat(5) }),
  fc.record({ kind: fc.constant('forget'), page: fc.nat(5) }),
  fc.record({ kind: fc.constant('correct'), page: fc.nat(5) }),
  fc.record({ kind: fc.constant('take back'), page: fc.nat(5) }),
  fc.record({ kind: fc.constant('watch'), page: fc.nat(5) }),
  fc.record({ kind: fc.constant('file'), page: fc.nat(5), title: words, text: words }),
  fc.record({ kind: fc.constant('collect'), page: fc.nat(5), title: words, text: words }),
) as fc.Arbitrary<Act>;

interface Act {
  readonly kind:
    | 'save'
    | 'remove'
    | 'restore'
    | 'note'
    | 'edit note'
    | 'miss note'
    | 'forget'
    | 'correct'
    | 'take back'
    | 'watch'
    | 'file'
    | 'collect';
  readonly page: number;
  readonly title?: string;
  readonly text?: string;
  readonly events?: readonly ReturnType<typeof event>[];
}

const hospital = {
  id: '',
  type: 'organization',
  name: 'RS Melati',
  names: { en: 'Jasmine Hospital' },
} as const;
const who = { id: 'organization:who', type: 'organization', name: 'WHO', country: 'CH' } as const;
const corrections: readonly Correction[] = [
  { kind: 'alias', name: '世卫', entity: who },
  { kind: 'type', entity: who, type: 'place' },
  { kind: 'not-name', surface: 'Mei' },
  { kind: 'not-entity', entity: who },
  { kind: 'same', entity: { id: 'person:who', type: 'person', name: 'Who' }, as: who },
  { kind: 'own', entity: hospital, aliases: ['RSM'] },
];
const watched: readonly WatchTarget[] = [
  { kind: 'entity', entity: who },
  { kind: 'topic', topic: 'vaccines' },
  { kind: 'term', term: 'mRNA' },
  { kind: 'term', term: '中医' },
  { kind: 'topic', topic: 'health-financing' },
  { kind: 'entity', entity: { ...who, id: 'place:ch', type: 'place' } },
];

const placeAt = (offset: number) =>
  ({
    type: 'XPathSelector',
    value: '/html[1]/body[1]/p[2]/text()[1]',
    refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
  }) as const;
const anchorsOf = (exact: string, start: number): Anchors => ({
  quote: { type: 'TextQuoteSelector', exact, prefix: 'sebelum ', suffix: ' sesudah' },
  position: { type: 'TextPositionSelector', start, end: start + exact.length },
  range: { type: 'RangeSelector', startSelector: placeAt(start), endSelector: placeAt(start + 1) },
});

const addressOf = (page: number) => `${sites[page % sites.length]}/${page}`;

async function perform(library: Library, acts: readonly Act[], start: number): Promise<void> {
  for (const [index, { kind, page, title = '', text = '', events: found = [] }] of acts.entries()) {
    const clock = () => start + index * 1000;
    const url = addressOf(page);
    const stored = await library.articles.where('url').equals(url).first();
    if (kind === 'save')
      await saveArticle(
        library,
        report({ article: { url, title, text }, analysis: { events: found } }),
        clock,
      );
    if (kind === 'remove' && stored) await removeArticle(library, stored.id, clock);
    if (kind === 'restore' && stored) await restoreArticle(library, stored.id, clock);
    if (kind === 'note')
      await saveNote(
        library,
        { url, pageTitle: title, quote: text, anchors: page % 2 ? anchorsOf(text, page) : null },
        clock,
      );
    const note = await library.notes.where('url').equals(url).first();
    if (kind === 'edit note' && note)
      await editNote(
        library,
        note.id,
        { remark: text, tags: [title, 'obat'], colour: noteColours[page] as NoteColour },
        clock,
      );
    if (kind === 'miss note' && note)
      await recordSightings(library, [{ noteId: note.id, isThere: false, anchors: null }], clock);
    if (kind === 'forget' && note) await setTombstone(library, 'notes', note.id, true, clock);
    if (kind === 'correct') await addCorrection(library, corrections[page] as Correction, clock);
    const [correction] = await queryCorrections(library);
    if (kind === 'take back' && correction)
      await setTombstone(library, 'corrections', correction.id, true, clock);
    if (kind === 'watch') await addWatch(library, watched[page] as WatchTarget, clock);
    if (kind === 'file' && stored)
      await fileArticles(
        library,
        [stored.id],
        { state: readingStates[page % 3] as ReadingState, addTags: [title, 'obat'], remark: text },
        clock,
      );
    const collection = kind === 'collect' ? await addCollection(library, title, clock) : null;
    if (collection) await editCollection(library, collection.id, { remark: text }, clock);
    if (collection && stored) await fileArticles(library, [stored.id], { putIn: [collection.id] }, clock);
    if (collection && page === 5) await setTombstone(library, 'collections', collection.id, true, clock);
  }
}

/** Reads a backup as the options page and the worker do: batch by batch, each crossing as JSON and checked again. */
async function importJson(library: Library, json: string, textLimit?: number): Promise<ImportReport> {
  const total = { added: 0, updated: 0, unchanged: 0 };
  for (const batch of importBatches(unwrap(readLibraryFile(json)), textLimit)) {
    const rows = unwrap(readRows(JSON.parse(JSON.stringify(batch))));
    const counts = await mergeRows(library, rows, () => firstSave);
    for (const key of ['added', 'updated', 'unchanged'] as const) total[key] += counts[key];
  }
  return total;
}

const exported = async (library: Library) => (await exportJson(library, () => firstSave)).text();

async function wipe(library: Library): Promise<void> {
  for (const name of tableNames) await library.table(name).clear();
}

test('export, wipe, import: every row is as it was, tombstones included', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 12 }),
      fc.constantFrom(1, 40, undefined),
      async (acts, textLimit) => {
        const library = emptyLibrary();
        await wipe(library);
        await perform(library, acts, firstSave);
        const before = await allRows(library);
        const json = await exported(library);
        await wipe(library);
        const report = await importJson(library, json, textLimit);
        expect(await allRows(library)).toEqual(before);
        const told = ['articles', 'notes', 'corrections', 'watches', 'collections'].map(
          (name) => before[name]?.length ?? 0,
        );
        expect(report.added).toBe(told.reduce((sum, length) => sum + length, 0));
        expect(JSON.parse(await exported(library))).toEqual(JSON.parse(json));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('importing a backup into the library it came from changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 10 }), async (acts) => {
      const library = emptyLibrary();
      await perform(library, acts, firstSave);
      const before = await allRows(library);
      const report = await importJson(library, await exported(library));
      expect(report).toMatchObject({ added: 0, updated: 0 });
      expect(await allRows(library)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('an older backup takes nothing back and adds nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 8 }),
      fc.array(act, { maxLength: 8 }),
      async (early, late) => {
        const library = emptyLibrary();
        await wipe(library);
        await perform(library, early, firstSave);
        const backup = await exported(library);
        await perform(library, late, firstSave + 1_000_000);
        const before = await allRows(library);
        await importJson(library, backup);
        const after = await allRows(library);
        expect(after.articles).toEqual(before.articles);
        expect(after.contents).toEqual(before.contents);
        expect(after.events).toEqual(before.events);
        expect(after.notes).toEqual(before.notes);
        expect(after.filings).toEqual(before.filings);
        expect(after.collections).toEqual(before.collections);
      },
    ),
    { numRuns: 40 },
  );
});

test('one page saved on two devices becomes one article, with the newer text and the earlier saving time', async () => {
  const other = emptyLibrary();
  await saveArticle(
    other,
    report({ article: { title: 'Newer', text: 'Newer text of another length.' } }),
    () => firstSave + 9000,
  );
  const theirs = await exported(other);
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), () => firstSave));
  const note = await saveNote(library, { url: addressOf(0), pageTitle: '', quote: 'kept' }, () => firstSave);

  expect(await importJson(library, theirs)).toEqual({ added: 0, updated: 1, unchanged: 0 });
  expect(await library.articles.toArray()).toMatchObject([
    { id: articleId, title: 'Newer', savedAt: firstSave },
  ]);
  expect(await library.contents.toArray()).toMatchObject([
    { id: articleId, text: 'Newer text of another length.' },
  ]);
  expect((await library.events.toArray()).map((row) => row.articleId)).toEqual([articleId]);
  expect(await library.notes.get(note.id)).toMatchObject({ quote: 'kept' });
});

test('a note from another device finds its article under the id that it has here', async () => {
  const other = emptyLibrary();
  await saveArticle(other, report(), () => firstSave);
  await saveNote(
    other,
    { url: 'https://warta.example/nota', pageTitle: 'Nota', quote: 'nota' },
    () => firstSave,
  );
  const theirs = await exported(other);
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), () => firstSave + 1));
  await importJson(library, theirs);
  expect((await library.notes.toArray()).map((row) => row.articleId)).toEqual([articleId]);
});

test('a file cannot take events away from other articles by their ids', async () => {
  const library = emptyLibrary();
  await saveArticle(library, report(), () => firstSave);
  const foreign = JSON.parse(await exported(library));
  const own = await allRows(library);
  foreign.articles[0].id = 'a-stranger';
  foreign.articles[0].url = 'https://stranger.example/';
  foreign.articles[0].addresses = ['https://stranger.example/'];
  foreign.contents[0].id = 'a-stranger';
  foreign.events[0].articleId = 'a-stranger';
  expect(await importJson(library, JSON.stringify(foreign))).toMatchObject({ added: 1 });
  expect(await library.events.toArray()).toEqual(expect.arrayContaining(own.events ?? []));
  expect(await library.events.count()).toBe(2);
});

test('a file that holds one page twice gives one article, with the newer text', async () => {
  const library = emptyLibrary();
  await saveArticle(library, report(), () => firstSave);
  const file = JSON.parse(await exported(library));
  await wipe(library);
  const twin = { ...file.articles[0], id: 'twin', title: 'Newer', updatedAt: firstSave + 1 };
  file.articles.push(twin);
  file.contents.push({ ...file.contents[0], id: 'twin', text: 'Newer text' });
  expect(await importJson(library, JSON.stringify(file))).toEqual({ added: 1, updated: 1, unchanged: 0 });
  expect(await library.articles.toArray()).toMatchObject([{ title: 'Newer', url: twin.url }]);
  expect(await library.contents.toArray()).toMatchObject([{ text: 'Newer text' }]);
});

test('an article that moved leaves its former address to another', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), () => firstSave));
  const file = JSON.parse(await exported(library));
  const [article, content] = [file.articles[0], file.contents[0]];
  const moved = { ...article, url: 'https://warta.example/pindah', updatedAt: firstSave + 1 };
  const other = { ...article, id: 'other', title: 'Other', updatedAt: firstSave + 1 };
  const json = JSON.stringify({
    ...file,
    articles: [moved, other],
    contents: [content, { ...content, id: 'other' }],
    events: [],
  });
  await importJson(library, json);
  expect(await library.articles.orderBy('url').toArray()).toMatchObject([
    { id: 'other', url: article.url, title: 'Other' },
    { id: articleId, url: 'https://warta.example/pindah' },
  ]);
});

test('how an article was filed follows it to the id that it has here, and the newer filing stays', async () => {
  const [here, there] = [emptyLibrary(), emptyLibrary()];
  const stored = unwrap(await saveArticle(here, report(), () => firstSave));
  const other = unwrap(await saveArticle(there, report(), () => firstSave + 1));
  const filing: FilingRow = {
    id: other.articleId,
    updatedAt: firstSave + 5,
    deletedAt: null,
    state: 'archived',
    tags: ['vaksin'],
    collectionIds: [],
    remark: 'Untuk rapat Kamis.',
  };
  await there.filings.put(filing);
  const json = await exported(there);
  await importJson(here, json);
  expect(await here.filings.toArray()).toEqual([{ ...filing, id: stored.articleId }]);

  const newer = { ...filing, id: stored.articleId, updatedAt: firstSave + 9, tags: ['mRNA'] };
  await here.filings.put(newer);
  await importJson(here, json);
  expect(await here.filings.toArray()).toEqual([newer]);
});
