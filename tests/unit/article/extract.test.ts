import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract.ts';
import { growth } from '../growth.ts';
import { pageOf, prose, read } from './page.ts';

const fixture = (name: string): Document =>
  pageOf(readFileSync(new URL(`../../pages/reader/${name}.html`, import.meta.url), 'utf8'));

describe('an Indonesian portal', () => {
  const { article, removals } = read(
    fixture('portal-id'),
    'https://kabarnusa.example/kesehatan/7?utm_source=x',
  );
  it('gives the report and nothing else', () => {
    expect(article.text.split('\n\n')).toHaveLength(4);
    expect(article.text.startsWith('Jakarta - Kementerian Kesehatan')).toBe(true);
    expect(article.text).not.toMatch(
      /Baca juga|ADVERTISEMENT|SCROLL|Simak|Pewarta|Copyright|Terkait|Terpopuler/u,
    );
  });
  it('gives what stands around it', () => {
    expect(article.title).toBe('Kemenkes dan Kamboja susun peta jalan laboratorium rujukan');
    expect(article.byline).toBe('Rahma Wulandari');
    expect(article.url).toBe('https://kabarnusa.example/kesehatan/7');
    expect(article.publishedAt).toEqual({
      value: '2025-11-20T09:40:00+07:00',
      precision: 'minute',
      source: 'text',
    });
    expect(article.captions).toEqual([
      'Petugas memeriksa sampel di laboratorium provinsi. (Foto: dok. Kemenkes)',
    ]);
  });
  it('names the rule of each removal', () => {
    expect(removals.find((removal) => removal.text.startsWith('Pewarta'))?.rule).toBe('byline');
    expect(removals.find((removal) => removal.text.startsWith('Berita Terkait'))?.rule).toBe('related-box');
  });
});

it('a Chinese portal', () => {
  const { article } = read(fixture('portal-zh'));
  expect(article.title).toBe('东岭省与老挝签署中医药合作备忘录');
  expect(article.text.split('\n\n')).toHaveLength(4);
  expect(article.publishedAt?.value).toBe('2025-11-18T16:05:22');
  expect(article.byline).toBe('李明');
  expect(article.credits).toEqual(['Xinhua']);
  expect(article.keywords).toEqual(['中医药', '老挝', '合作']);
  expect(article.captions).toEqual(['签字仪式现场。时讯网记者 王芳 摄']);
});

it('a release of a ministry, with its list and table', () => {
  const { article } = read(fixture('ministry-en'));
  expect(article.title).toBe('Norland and Vesta agree on mutual recognition of vaccine batch testing');
  expect(article.text).toContain(
    'Batches tested in one country may be released in the other without a second test.',
  );
  expect(article.text).toContain('Polio | 6');
  expect(article.text).not.toMatch(/Media contact|More press releases|nursing school/u);
  expect([article.publishedAt?.value, article.modifiedAt?.value]).toEqual(['2026-03-03', '2026-03-05']);
});

describe('what is no article', () => {
  it.each([
    ['an index page', fixture('index-page')],
    ['a form', pageOf('<h1>Sign in</h1><form><label>Name <input></label><button>Send</button></form>')],
    ['an empty page', pageOf('')],
  ])('%s', (_, page) =>
    expect(extractArticle(page, 'https://news.example/')).toMatchObject({
      ok: false,
      reason: 'not-an-article',
    }),
  );
});

describe('other ways to the text', () => {
  it('the body that the page declares', () => {
    const body = Array.from(
      { length: 9 },
      (_, at) => `Sentence ${at} of the declared report says what the two ministries promised each other.`,
    ).join('\\n');
    const { article } = read(
      pageOf(
        '<h1>Plan agreed</h1><p>Loading the report for you.</p>',
        `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body}"}</script>`,
      ),
    );
    expect(article.quality.path).toBe('json-ld');
    expect(article.text.split('\n\n')).toHaveLength(9);
  });

  it('open shadow roots', () => {
    const page = pageOf('<h1>Plan agreed</h1><story-text></story-text>');
    const host = page.querySelector('story-text');
    const root = host?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = `<div>${prose()}</div>`;
    expect(read(page).article.quality.path).toBe('shadow');
  });
});

describe('the page', () => {
  it('is never changed', () => {
    for (const name of ['portal-id', 'portal-zh', 'ministry-en', 'index-page']) {
      const page = fixture(name);
      const before = page.documentElement.outerHTML;
      extractArticle(page, 'https://news.example/a');
      expect(page.documentElement.outerHTML).toBe(before);
    }
  });

  it('may be hostile: no input takes long', () => {
    const pages: readonly ((size: number) => string)[] = [
      (size) => `<p>${'('.repeat(10 * size)}</p>${prose()}`,
      (size) => `<p>${'by A '.repeat(3 * size)}</p>${prose()}`,
      (size) => `<p>${'| '.repeat(5 * size)}</p>${prose()}`,
      (size) => `${'<div>'.repeat(size / 4)}${prose()}${'</div>'.repeat(size / 4)}`,
      (size) => `${'<span>a</span>'.repeat(6 * size)}${prose()}`,
      (size) => `<p>${'3 March 2025 '.repeat(size / 2)}</p>${prose()}`,
    ];
    for (const [at, html] of pages.entries()) {
      const documents = new Map([1000, 8000].map((size) => [size, pageOf(html(size))]));
      const run = (size: number) =>
        extractArticle(documents.get(size) ?? pageOf(''), 'https://news.example/a');
      // Eight times the page; quadratic time would be sixty-four times as long.
      expect(growth(run, 1000, 8000), `page ${at}`).toBeLessThan(30);
    }
  }, 60_000);
});
