import { expect, test } from 'vitest';
import { queryNotes } from '../../../utils/library/article-list.ts';
import { removeArticle, restoreArticle, saveArticle } from '../../../utils/library/articles.ts';
import { remarkNote, removeNote, restoreNote, saveNote } from '../../../utils/library/notes.ts';
import { graceTime, purgeRemoved } from '../../../utils/library/purge.ts';
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
  expect(await removeNote(library, id, at(1))).toBe(true);
  expect(await queryNotes(library)).toEqual([]);
  expect(await restoreNote(library, id, at(2))).toBe(true);
  expect(await queryNotes(library)).toHaveLength(1);
  expect(await removeNote(library, 'nobody', at(3))).toBe(false);
});

test('a remark is kept, also when the passage is saved again, and can be taken away', async () => {
  const library = emptyLibrary();
  const { id } = await saveNote(library, passage, at(0));
  expect(await remarkNote(library, id, 'Tanya direktorat kerja sama', at(1))).toBe(true);
  await saveNote(library, passage, at(2));
  expect(await queryNotes(library)).toMatchObject([{ id, remark: 'Tanya direktorat kerja sama' }]);
  expect(await remarkNote(library, id, '', at(3))).toBe(true);
  expect(await queryNotes(library)).toMatchObject([{ remark: '', updatedAt: firstSave + 3 }]);
  expect(await remarkNote(library, 'nobody', 'words', at(4))).toBe(false);
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
