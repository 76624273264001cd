import { expect, test } from 'vitest';
import { type Anchors, bareQuote } from '../../../utils/anchors/selectors.ts';
import { removeArticle, restoreArticle, saveArticle } from '../../../utils/library/articles.ts';
import {
  editNote,
  queryNotes,
  queryNotesAt,
  queryTags,
  recordSightings,
  saveNote,
} from '../../../utils/library/notes.ts';
import { graceTime, purgeRemoved } from '../../../utils/library/purge.ts';
import { setTombstone } from '../../../utils/library/tombstones.ts';
import { allRows, emptyLibrary, firstSave, report, unwrap } from './fixtures.ts';

const passage = { url: 'https://warta.example/nota', pageTitle: 'Nota', quote: 'berlaku lima tahun' };
const at = (time: number) => () => firstSave + time;

test('the same passage saved again stays one note', async () => {
  const library = emptyLibrary();
  const first = await saveNote(library, passage, at(0));
  const second = await saveNote(library, passage, at(1));
  expect(second).toMatchObject({ id: first.id, savedAt: firstSave, updatedAt: firstSave + 1 });
  await saveNote(library, { ...passage, quote: 'di Jakarta' }, at(2));
  expect((await queryNotes(library)).map(({ quote }) => quote)).toEqual(['di Jakarta', 'berlaku lima tahun']);
});

test('a removed note is out of sight until it is taken back', async () => {
  const library = emptyLibrary();
  const { id } = await saveNote(library, passage, at(0));
  expect(await setTombstone(library, 'notes', id, true, at(1))).toBe(true);
  expect(await queryNotes(library)).toEqual([]);
  expect(await setTombstone(library, 'notes', id, false, at(2))).toBe(true);
  expect(await queryNotes(library)).toHaveLength(1);
  expect(await setTombstone(library, 'notes', 'nobody', true, at(3))).toBe(false);
});

test('a remark is kept, also when the passage is saved again, and can be taken away', async () => {
  const library = emptyLibrary();
  const { id } = await saveNote(library, passage, at(0));
  expect(await editNote(library, id, { remark: 'Tanya direktorat kerja sama' }, at(1))).toBe(true);
  await saveNote(library, passage, at(2));
  expect(await queryNotes(library)).toMatchObject([{ id, remark: 'Tanya direktorat kerja sama' }]);
  expect(await editNote(library, id, { remark: '' }, at(3))).toBe(true);
  expect(await queryNotes(library)).toMatchObject([{ remark: '', updatedAt: firstSave + 3 }]);
  expect(await editNote(library, 'nobody', { remark: 'words' }, at(4))).toBe(false);
});

test('notes outlive their article', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), at(0)));
  const note = await saveNote(library, passage, at(1));
  expect(note.articleId).toBe(articleId);
  await removeArticle(library, articleId, at(2));
  await purgeRemoved(library, at(graceTime + 3));
  expect(await queryNotes(library)).toMatchObject([{ id: note.id, articleId: null }]);
});

test('a note made while its article was removed joins it when that comes back, not before', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), at(0)));
  await removeArticle(library, articleId, at(1));
  expect((await saveNote(library, passage, at(2))).articleId).toBeNull();
  await restoreArticle(library, articleId, at(3));
  expect(await queryNotes(library)).toMatchObject([{ articleId }]);
});

test('after thirty days what was removed is dropped for good, and nothing else', async () => {
  const library = emptyLibrary();
  const gone = unwrap(await saveArticle(library, report(), at(0)));
  const kept = unwrap(
    await saveArticle(
      library,
      report({
        article: { url: 'https://xin.example/1' },
        analysis: { entities: [], events: [], topics: [] },
      }),
      at(0),
    ),
  );
  await removeArticle(library, gone.articleId, at(1));
  const before = await allRows(library);
  await purgeRemoved(library, at(graceTime));
  expect(await allRows(library)).toEqual(before);
  await purgeRemoved(library, at(graceTime + 2));
  const { articles, contents, events, entities } = await allRows(library);
  expect([articles, contents]).toMatchObject([[{ id: kept.articleId }], [{ id: kept.articleId }]]);
  expect([events, entities]).toEqual([[], []]);
});

const quoteAt = (start: number): Anchors => ({
  quote: { type: 'TextQuoteSelector', exact: passage.quote, prefix: 'Nota itu ', suffix: '.' },
  position: { type: 'TextPositionSelector', start, end: start + 16 },
  range: null,
});

test('the same words in two places are two notes', async () => {
  const library = emptyLibrary();
  const first = await saveNote(library, { ...passage, anchors: quoteAt(10) }, at(0));
  const second = await saveNote(library, { ...passage, anchors: quoteAt(90) }, at(1));
  expect(second.id).not.toBe(first.id);
  expect(await saveNote(library, { ...passage, anchors: quoteAt(90) }, at(2))).toMatchObject({
    id: second.id,
  });
});

test('a note that knew only its words learns its place when it is saved or seen again', async () => {
  const library = emptyLibrary();
  const { id } = await saveNote(library, passage, at(0));
  expect(await queryNotes(library)).toMatchObject([{ anchors: bareQuote(passage.quote) }]);
  await recordSightings(library, [{ noteId: id, isThere: true, anchors: quoteAt(10) }], at(1));
  expect(await queryNotes(library)).toMatchObject([{ id, anchors: quoteAt(10), updatedAt: firstSave }]);
  await recordSightings(library, [{ noteId: id, isThere: true, anchors: quoteAt(70) }], at(1));
  expect(await queryNotes(library)).toMatchObject([{ anchors: quoteAt(10) }]);
  expect(await saveNote(library, passage, at(2))).toMatchObject({ id, anchors: quoteAt(10) });
});

test('a passage that is gone is remembered as gone since it was first missed, until it is back', async () => {
  const library = emptyLibrary();
  const { id } = await saveNote(library, passage, at(0));
  const seen = (isThere: boolean, time: number) =>
    recordSightings(
      library,
      [
        { noteId: id, isThere, anchors: null },
        { noteId: 'nobody', isThere, anchors: null },
      ],
      at(time),
    );
  await seen(false, 5);
  await seen(false, 6);
  expect(await queryNotes(library)).toMatchObject([{ lostAt: firstSave + 5, updatedAt: firstSave }]);
  await seen(true, 7);
  expect(await queryNotes(library)).toMatchObject([{ lostAt: null }]);
});

test('colour and tags are kept, tags tidied; what was not changed stays', async () => {
  const library = emptyLibrary();
  const { id, colour } = await saveNote(library, passage, at(0));
  expect(colour).toBe('yellow');
  await editNote(library, id, { colour: 'blue', tags: [' #BPOM ', 'bpom', 'uji  klinis', ''] }, at(1));
  await editNote(library, id, { remark: 'Siapa ketuanya?' }, at(2));
  expect(await queryNotes(library)).toMatchObject([
    { colour: 'blue', tags: ['BPOM', 'uji klinis'], remark: 'Siapa ketuanya?' },
  ]);
  expect(await saveNote(library, passage, at(3))).toMatchObject({ id, colour: 'blue' });
  expect(await saveNote(library, { ...passage, colour: 'pink' }, at(4))).toMatchObject({
    id,
    colour: 'pink',
  });
});

test('tags in use come in the order of their use', async () => {
  const library = emptyLibrary();
  for (const [quote, tags] of [
    ['satu', ['obat']],
    ['dua', ['vaksin', 'obat']],
    ['tiga', ['vaksin', 'obat', 'paten']],
  ] as const) {
    const { id } = await saveNote(library, { ...passage, quote }, at(0));
    await editNote(library, id, { tags }, at(1));
  }
  expect(await queryTags(library)).toEqual(['obat', 'vaksin', 'paten']);
});

test('a page has the notes of every address of its article', async () => {
  const library = emptyLibrary();
  await saveArticle(library, report({ address: 'https://warta.example/nota?amp=1' }), at(0));
  const one = await saveNote(library, passage, at(1));
  const other = await saveNote(
    library,
    { ...passage, url: 'https://warta.example/nota?amp=1', quote: 'di Jakarta' },
    at(2),
  );
  await saveNote(library, { ...passage, url: 'https://warta.example/lain' }, at(3));
  for (const address of ['https://warta.example/nota', 'https://warta.example/nota?amp=1'])
    expect((await queryNotesAt(library, address)).map(({ id }) => id)).toEqual([one.id, other.id]);
});
