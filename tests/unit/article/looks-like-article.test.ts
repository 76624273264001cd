import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { looksLikeArticle, openingProse } from '../../../utils/article/looks-like-article.ts';

const parse = (html: string) => parseHTML(html).document as unknown as Document;
const page = (body: string, head = '') => parse(`<html><head>${head}</head><body>${body}</body></html>`);
const address = 'https://warta.example/kesehatan/nota';
const sentence =
  'Kementerian Kesehatan dan WHO menandatangani nota kesepahaman tentang pengadaan vaksin untuk sembilan provinsi.';
const prose = (count: number) => `<p>${sentence}</p>`.repeat(count);
const declared = '<meta property="og:type" content="article">';

describe('a cheap look says yes to', () => {
  test.each([
    ['running text', page(`<h1>Nota</h1>${prose(4)}`)],
    ['a short report that says what it is', page(prose(2), declared)],
    [
      'one that says so in JSON-LD',
      page(prose(2), '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'),
    ],
    [
      'Chinese text',
      page(`<p>${'卫生部周一与世卫组织在雅加达签署了关于疫苗供应的谅解备忘录，为期三年。'}</p>`.repeat(4)),
    ],
  ])('%s', (_, document) => {
    expect(looksLikeArticle(document, address)).toBe(true);
  });

  test.each(['wire-id.html', 'ministry-en.html', 'report-zh.html', 'long-en.html', 'in-page-en.html'])(
    'the sample page %s',
    (file) => {
      const html = readFileSync(join('tests/browsers/pages', file), 'utf8');
      expect(looksLikeArticle(parse(html), `https://warta.example/${file}`)).toBe(true);
    },
  );
});

describe('and no to', () => {
  test.each([
    ['a front page, whatever it says of itself', page(prose(9), declared), 'https://warta.example/'],
    ['a front page by its file', page(prose(9)), 'https://warta.example/index.html'],
    ['a list of reports', page(`<article>${prose(1)}</article>`.repeat(6)), address],
    ['a form and a menu', page(`<nav>${prose(5)}</nav><form>${prose(5)}</form>`), address],
    ['short lines', page('<p>Lihat juga</p>'.repeat(40)), address],
    ['an article that is not there yet', page('<h1>Nota</h1>', declared), address],
  ])('%s', (_, document, at) => {
    expect(looksLikeArticle(document, at)).toBe(false);
  });

  test('the sample page that is no article', () => {
    const html = readFileSync('tests/browsers/pages/not-an-article.html', 'utf8');
    expect(looksLikeArticle(parse(html), 'https://warta.example/not-an-article.html')).toBe(false);
  });
});

test('no more than a few hundred paragraphs are looked at', () => {
  const menu = page(`${'<p>Menu</p>'.repeat(400)}${prose(9)}`);
  expect(openingProse(menu)).toEqual([]);
});
