import { beforeEach, describe, expect, test } from 'vitest';
import { saveArticle } from '../../../utils/library/articles.ts';
import { fileArticles } from '../../../utils/library/filings.ts';
import { queryKnownTags } from '../../../utils/library/known-tags.ts';
import { editNote, saveNote } from '../../../utils/library/notes.ts';
import { renameTag, restoreTag } from '../../../utils/library/rename-tag.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { emptyLibrary, firstSave, report, unwrap } from './fixtures.ts';

let library: Library;
let ids: readonly string[];
let noteId = '';
const later = (ms: number) => () => firstSave + ms;

beforeEach(async () => {
  library = emptyLibrary();
  const saved: string[] = [];
  for (let page = 0; page < 3; page++) {
    const read = report({ article: { url: `https://warta.example/${page}`, title: `Page ${page}` } });
    saved.push(unwrap(await saveArticle(library, read, later(page))).articleId);
  }
  ids = saved;
  await fileArticles(library, ids.slice(0, 2), { addTags: ['vaksin', 'BPOM'] }, later(10));
  await fileArticles(library, ids.slice(1, 3), { addTags: ['Imunisasi'] }, later(11));
  const note = { url: 'https://warta.example/n', pageTitle: 'n', quote: 'q' };
  noteId = (await saveNote(library, note, later(12))).id;
  await editNote(library, noteId, { tags: ['vaksin'] }, later(13));
});

const tagsOf = async () => [
  ...(await library.filings.bulkGet([...ids])).map((row) => row?.tags),
  (await library.notes.get(noteId))?.tags,
];

describe('a tag is renamed', () => {
  test('wherever it stands, and that is taken back', async () => {
    const before = await tagsOf();
    const renamed = await renameTag(library, 'vaksin', '  #Vaksin  anak ', later(20));
    expect(renamed).toMatchObject({ from: 'vaksin', to: 'Vaksin anak' });
    expect(await tagsOf()).toEqual([
      ['Vaksin anak', 'BPOM'],
      ['Vaksin anak', 'BPOM', 'Imunisasi'],
      ['Imunisasi'],
      ['Vaksin anak'],
    ]);
    expect((await library.filings.get(ids[0] ?? ''))?.updatedAt).toBe(firstSave + 20);
    expect((await library.filings.get(ids[2] ?? ''))?.updatedAt).toBe(firstSave + 11);
    if (renamed) await restoreTag(library, renamed, later(30));
    expect(await tagsOf()).toEqual(before);
  });

  test('into one that is in use, in whatever letters: the two are one, and come apart again', async () => {
    const before = await tagsOf();
    const renamed = await renameTag(library, 'vaksin', 'imunisasi', later(20));
    expect(renamed?.to).toBe('Imunisasi');
    expect(await tagsOf()).toEqual([
      ['Imunisasi', 'BPOM'],
      ['Imunisasi', 'BPOM'],
      ['Imunisasi'],
      ['Imunisasi'],
    ]);
    expect(await queryKnownTags(library)).toEqual(['Imunisasi', 'BPOM']);
    if (renamed) await restoreTag(library, renamed, later(30));
    expect(await tagsOf()).toEqual(before);
  });

  test('to other letters of its own', async () => {
    expect(await renameTag(library, 'vaksin', 'VAKSIN', later(20))).toMatchObject({ to: 'VAKSIN' });
    expect(await queryKnownTags(library)).toContain('VAKSIN');
    expect(await queryKnownTags(library)).not.toContain('vaksin');
  });

  test('and what was tagged since keeps that when it is taken back', async () => {
    const renamed = await renameTag(library, 'vaksin', 'imunisasi', later(20));
    await fileArticles(library, ids, { addTags: ['baru'] }, later(25));
    if (renamed) await restoreTag(library, renamed, later(30));
    const [first, second, third] = (await tagsOf()).map((tags) => [...(tags ?? [])].sort());
    expect(first).toEqual(['BPOM', 'baru', 'vaksin']);
    expect(second).toEqual(['BPOM', 'Imunisasi', 'baru', 'vaksin']);
    expect(third).toEqual(['Imunisasi', 'baru']);
  });

  test('not where nothing has it, or nothing is left of the name', async () => {
    const before = await tagsOf();
    expect(await renameTag(library, 'vaksi', 'x', later(20))).toBeNull();
    expect(await renameTag(library, 'vaksin', ' # ', later(20))).toBeNull();
    expect(await tagsOf()).toEqual(before);
  });
});
