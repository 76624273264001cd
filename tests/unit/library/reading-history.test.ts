import { expect, test } from 'vitest';
import { saveArticle } from '../../../utils/library/articles.ts';
import { queryHistory } from '../../../utils/library/reading-history.ts';
import { emptyLibrary, firstSave, report, unwrap } from './fixtures.ts';

const body = [
  'Kementerian Kesehatan meresmikan laboratorium genomik di Surabaya bersama mitra dari Jepang.',
  'Laboratorium itu membaca dua ribu sampel setiap pekan dengan tiga mesin baru.',
  'Peresmian dihadiri para peneliti muda dari dua belas kabupaten di Jawa Timur.',
];

function written(path: string, sentences: readonly string[]) {
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start += sentence.length + 1;
    return span;
  });
  return report({
    article: { url: `https://warta.example/${path}`, text: sentences.join(' ') },
    analysis: { sentences: spans, events: [], summary: [] },
  });
}

test('a copy with what it adds, and what changed on the page since', async () => {
  const library = emptyLibrary();
  const extra = 'Gubernur berharap hasilnya dipakai rumah sakit daerah mulai tahun depan.';
  const { articleId } = unwrap(await saveArticle(library, written('first', body), () => firstSave));
  await saveArticle(library, written('second', [...body, extra]), () => firstSave + 1);
  const corrected = [body[0] ?? '', (body[1] ?? '').replace('tiga', 'empat'), body[2] ?? ''];
  await saveArticle(library, written('first', corrected), () => firstSave + 2);
  const { copies, changes } = await queryHistory(library, articleId);
  expect(copies.map(({ article, added }) => [article.url, added])).toEqual([
    ['https://warta.example/second', [extra]],
  ]);
  expect(changes).toEqual([{ readAt: firstSave, gone: [body[1]], added: [corrected[1]] }]);
});

test('an article without copies or changes has no history, nor has one that is not there', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, written('first', body), () => firstSave));
  expect(await queryHistory(library, articleId)).toEqual({ copies: [], changes: [] });
  expect(await queryHistory(library, 'none')).toEqual({ copies: [], changes: [] });
});
