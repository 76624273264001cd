import { expect, test } from 'vitest';
import { saveArticle } from '../../../utils/library/articles.ts';
import { hashText, queryRevisions } from '../../../utils/library/revisions.ts';
import { emptyLibrary, firstSave, report, unwrap } from './fixtures.ts';

test('a text that changed is kept beside the new one, the same text is not', async () => {
  const library = emptyLibrary();
  const save = async (text: string, minute: number) =>
    unwrap(await saveArticle(library, report({ article: { text } }), () => firstSave + minute * 60_000))
      .articleId;
  const first = report().article.text;
  const id = await save(first, 0);
  await save(first, 1);
  expect(await queryRevisions(library, id)).toEqual([]);
  await save(`${first} Ralat: lima tahun.`, 2);
  expect(await queryRevisions(library, id)).toMatchObject([
    { text: first, textHash: await hashText(first), readAt: firstSave + 60_000, articleId: id },
  ]);
  expect((await library.articles.get(id))?.textHash).toBe(await hashText(`${first} Ralat: lima tahun.`));
});

test('of many texts the first and the latest stay', async () => {
  const library = emptyLibrary();
  const { text } = report().article;
  let id = '';
  for (let minute = 0; minute < 30; minute++) {
    const read = report({ article: { text: `${text} ${minute}` } });
    id = unwrap(await saveArticle(library, read, () => firstSave + minute * 60_000)).articleId;
  }
  const kept = await queryRevisions(library, id);
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)?.text).toBe(`${text} 0`);
  expect(kept[0]?.text).toBe(`${text} 28`);
});

test('the hash is SHA-256', async () => {
  // The digest of the empty message, FIPS 180-4.
  expect(await hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
