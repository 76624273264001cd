import { describe, expect, test } from 'vitest';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { readOutlines } from '../../../../utils/library/outlines.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { clearIndex } from '../../../../utils/search/index/clear-index.ts';
import { packDocuments, packedDocumentsOf } from '../../../../utils/search/index/document-snapshot.ts';
import {
  KnownDocuments,
  packedDocuments,
  unpackedDocuments,
} from '../../../../utils/search/index/known-documents.ts';
import { PageIndex } from '../../../../utils/search/index/known-index.ts';
import { emptyLibrary, firstSave, report, unwrap } from '../../library/fixtures.ts';
import { catchUpAll, variants } from './searched.ts';

const document = (number: number, articleId: string, from = 0) => ({ number, articleId, from });

describe('the documents that a page knows', () => {
  test('those of an article that was written anew take the place of its former ones', () => {
    const known = new KnownDocuments();
    known.take([document(1, 'a'), document(2, 'b'), document(3, 'b', 255)]);
    known.take([document(3, 'b', 255), document(4, 'b'), document(5, 'b', 255), document(6, 'c')]);
    expect(known.last).toBe(6);
    expect(known.all().map(({ number }) => number)).toEqual([1, 4, 5, 6]);
  });

  test('packed and unpacked they are the same', () => {
    const documents = [document(1, 'a'), document(7, 'b'), document(8, 'b', 255)];
    expect(unpackedDocuments(structuredClone(packedDocuments(documents)))).toEqual(documents);
  });
});

async function save(library: Library, name: string, text: string): Promise<void> {
  const article = { url: `https://warta.example/${name}`, title: name, text };
  unwrap(await saveArticle(library, report({ article }), () => firstSave));
}

/** Articles that a page finds by a term. */
async function foundBy(library: Library, page: PageIndex, term: string): Promise<number> {
  const { index } = page.take(await page.look(), await readOutlines(library));
  const units = new Set<number>();
  for (const source of index.sources)
    for (const numbers of await source.postings(term))
      for (const number of numbers ?? []) units.add(source.unitOf(number));
  return [...units].filter((unit) => unit >= 0 && index.universe.kindOf(unit) === 'article').length;
}

describe('a page that stays open', () => {
  test('no longer finds what an article said before', async () => {
    const library = emptyLibrary();
    const page = new PageIndex(library, variants);
    await save(library, 'satu', 'Ekspor jamu dimulai.');
    await catchUpAll(library);
    expect(await foundBy(library, page, 'jamu')).toBe(1);
    await save(library, 'satu', 'Ekspor kopi dimulai.');
    await catchUpAll(library);
    expect(await foundBy(library, page, 'kopi')).toBe(1);
    expect(await foundBy(library, page, 'jamu')).toBe(0);
  });

  test('begins with what was packed and goes on with what is newer', async () => {
    const library = emptyLibrary();
    await save(library, 'satu', 'Ekspor jamu dimulai.');
    await save(library, 'dua', 'Ekspor jamu diteruskan.');
    await catchUpAll(library);
    expect(await packDocuments(library, 0)).toBe(true);
    expect(await packDocuments(library, 0)).toBe(false);
    await save(library, 'tiga', 'Ekspor jamu selesai.');
    await catchUpAll(library);
    const page = new PageIndex(library, variants);
    const change = await page.look();
    expect(change.packed?.articleIds).toHaveLength(2);
    expect(change.documents).toHaveLength(1);
    expect(await foundBy(library, page, 'jamu')).toBe(3);
  });

  test('reads none that were packed of another index', async () => {
    const library = emptyLibrary();
    await save(library, 'satu', 'Ekspor jamu dimulai.');
    await catchUpAll(library);
    await packDocuments(library, 0);
    await clearIndex(library, () => firstSave + 5);
    await catchUpAll(library, () => firstSave + 5);
    const state = await library.searchState.get('state');
    expect(state && (await packedDocumentsOf(library, state))).toBeNull();
    expect(await foundBy(library, new PageIndex(library, variants), 'jamu')).toBe(1);
  });
});
