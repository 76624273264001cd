import { expect, test } from 'vitest';
import type { Article } from '../../../utils/article/types.ts';
import { pageOf, prose, read } from './page.ts';

const headline = 'Two ministries agree on nurses';
const address = 'https://news.example/health/visit';

const articleUnder = (head: string, url = address): Article =>
  read(
    pageOf(
      `<html lang="en"><head>${head}</head><body><article><h1>${headline}</h1>${prose()}</article></body></html>`,
    ),
    url,
  ).article;
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const declared = (field: string) => script(`{"@type":"NewsArticle","datePublished":"2026-03-12",${field}}`);
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const nested = (open: string, close: string) => `${open.repeat(50_000)}"x"${close.repeat(50_000)}`;

test.each([
  ...[
    'author',
    'publisher',
    'headline',
    'image',
    'keywords',
    'articleBody',
    'liveBlogUpdate',
    'datePublished',
  ],
  ...['inLanguage', 'mainEntityOfPage', 'url', '@type', '@graph', 'isAccessibleForFree', 'dateModified'],
])('a %s that is nested fifty thousand deep is no more than none', (field) => {
  const lists = articleUnder(declared(`"${field}":${nested('[', ']')}`));
  const nodes = articleUnder(declared(`"${field}":${nested('{"name":', '}')}`));
  const graphs = articleUnder(script(`{"${field}":${nested('{"@graph":', '}')}}`));
  for (const { title, wordCount } of [lists, nodes, graphs])
    expect([title, wordCount > 100]).toEqual([headline, true]);
});

test('what names itself in a circle, by ids, is read once', () => {
  const circle =
    '{"@graph":[{"@id":"#a","@type":"NewsArticle","mainEntityOfPage":{"@id":"#b"}},{"@id":"#b","@type":"WebPage","mainEntity":{"@id":"#a"}}]}';
  expect(articleUnder(script(circle)).title).toBe(headline);
});

test('a script of ten megabytes is left unread', () => {
  const huge = declared(`"articleBody":"${'Another text altogether. '.repeat(400_000)}"`);
  expect(articleUnder(huge).text).toContain('Paragraph 1 says');
});

test.each([
  ['og:title', (at: Article) => at.title],
  ['og:site_name', (at: Article) => at.siteName],
  ['author', (at: Article) => at.byline],
  ['og:image', (at: Article) => at.leadImage],
  ['og:url', (at: Article) => at.url],
  ['keywords', (at: Article) => at.keywords.join()],
  ['og:locale', (at: Article) => at.declaredLang],
  ['article:published_time', (at: Article) => at.publishedAt?.value],
])('a megabyte of %s is cut or left', (name, said) => {
  for (const piece of ['Kata ', 'a', '- ', '2026-', 'by ', 'https://news.example/'])
    expect(
      String(said(articleUnder(meta(name, piece.repeat(1_000_000 / piece.length))))).length,
    ).toBeLessThan(8_001);
});

test('of ten thousand authors, as many are kept as a report may have', () => {
  const authors = Array.from({ length: 10_000 }, (_, at) => `{"name":"Author Number${at}"}`);
  expect(articleUnder(declared(`"author":[${authors}]`)).byline?.split(', ')).toHaveLength(50);
});

test.each([
  ...[
    '9999-12-31T00:00:00Z',
    '0000-00-00',
    '0000-01-01',
    '-000001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
  ],
  ...['1e309', '99999999999999999999', '2026-13-45', '1899-01-01', 'NaN', '٢٠٢٦-٠٣-١٢'],
])('a page that says it is of %s is of no day', (date) => {
  const head = `${meta('article:published_time', date)}${script(`{"@type":"NewsArticle","datePublished":"${date}","dateModified":"${date}"}`)}`;
  expect(articleUnder(head)).toMatchObject({ publishedAt: null, modifiedAt: null });
});

test('nothing turns names around, and nothing in them is unseen', () => {
  const head = `${meta('og:title', 'Two \u202Eministries\u202C agree on\u2066 nurses')}${meta('og:site_name', 'Kabar \u202Eetis\u202C\u200B Nusa\u2069')}${meta('author', 'Rahma\u202D Wulandari\u200D')}`;
  const { title, siteName, byline, text } = articleUnder(
    `${head}<base href="https://www.who.int/">`,
    address,
  );
  expect({ title, siteName, byline }).toEqual({
    title: headline,
    siteName: 'Kabar etis Nusa',
    byline: 'Rahma Wulandari',
  });
  expect(`${title}${siteName}${byline}${text}`).not.toMatch(/[\u200b-\u200d\u202a-\u202e\u2066-\u2069]/u);
});

test.each([
  ['a canonical link', '<link rel="canonical" href="https://www.who.int/news/a">'],
  ['og:url', meta('og:url', 'https://www.who.int/news/a')],
  ['a base', '<base href="https://www.who.int/">'],
  [
    'a base and a short canonical link',
    '<base href="https://www.who.int/"><link rel="canonical" href="/news/a">',
  ],
  ['JSON-LD', declared('"url":"https://www.who.int/news/a","mainEntityOfPage":"https://www.who.int/news/a"')],
])('by %s nobody takes an address of another site', (_, head) => {
  expect(new URL(articleUnder(head, 'https://evil.example/news/b').url).host).toBe('evil.example');
});

test('a page in one language that says it is in another is said to be so, and no more', () => {
  for (const lang of ['zh-CN', 'x-evil', '" onload="', 'constructor', '__proto__'])
    expect(articleUnder(meta('og:locale', lang)).text).toContain('agreed on shared training');
});
