import { describe, expect, it } from 'vitest';
import { pageOf, prose, read } from '../page.ts';

const published = (html: string, { head = '', url = 'https://news.example/a', lang = 'en' } = {}) =>
  read(pageOf(html, `<title>Ministers agree on plan</title>${head}`, lang), url).article;
const story = (line: string, after = ''): string =>
  `<main><h1>Ministers agree on plan</h1>${line}<div class="text">${prose()}</div>${after}</main>`;

describe('the date of publication', () => {
  it('is taken from what the page declares first', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-11-10T09:12:00+07:00","dateModified":"2025-11-11"}</script><meta property="article:published_time" content="2025-11-09">`;
    const article = published(story('<p class="date">8 November 2025</p>'), { head });
    expect(article.publishedAt).toEqual({
      value: '2025-11-10T09:12:00+07:00',
      precision: 'minute',
      source: 'json-ld',
    });
    expect(article.modifiedAt?.value).toBe('2025-11-11');
  });

  it.each([
    ['meta', '', '<meta property="article:published_time" content="2025-11-10">', 'https://news.example/a'],
    ['time', '<time datetime="2025-11-10">today</time>', '', 'https://news.example/a'],
    ['text', '<div class="post-date">10 November 2025</div>', '', 'https://news.example/a'],
    ['text', '<p>Published: <span>10 November 2025</span></p>', '', 'https://news.example/a'],
    ['url', '', '', 'https://news.example/2025/11/10/plan'],
  ])('from %s', (source, line, head, url) => {
    expect(published(story(line), { head, url }).publishedAt).toEqual({
      value: '2025-11-10',
      precision: 'day',
      source,
    });
  });

  it('is the local day where the page shows it and a machine wrote UTC', () => {
    const head = '<meta property="article:published_time" content="2025-11-10T02:10:00Z">';
    expect(
      published(story(''), { head, url: 'https://news.example/2025/11/09/plan' }).publishedAt?.value,
    ).toBe('2025-11-09');
    expect(
      published(story(''), { head, url: 'https://news.example/2025/11/01/plan' }).publishedAt?.value,
    ).toBe('2025-11-10T02:10:00+00:00');
  });

  it('is told apart from the last change', () => {
    const article = published(
      story('<p class="meta">Published: 3 March 2026 · Last updated: 5 March 2026</p>'),
    );
    expect([article.publishedAt?.value, article.modifiedAt?.value]).toEqual(['2026-03-03', '2026-03-05']);
  });

  it.each([
    [
      'a related card',
      story(
        '',
        '<aside><h3>Berita Terkait</h3><ul><li><a href="/1">Lain</a> <span class="date">6 Mar 2025</span></li></ul></aside>',
      ),
    ],
    [
      'a list under a telling title',
      story(
        '',
        '<div><h4>相关阅读</h4><div><a href="/1">疫苗</a>2025-11-23</div><div><a href="/2">医保</a>2025-11-22</div></div>',
      ),
    ],
    ['the footer', story('', '<footer>Copyright 12 May 2024</footer>')],
    ['the day of the visit', `<div class="today">Monday, 24 November 2025</div>${story('')}`],
    ['a comment', story('', '<div class="comments"><p class="date">7 March 2025</p></div>')],
    [
      'a dated fact of the report',
      story('', '').replace('Paragraph 2 says', 'On 3 March 2025 the paper said'),
    ],
  ])('is none rather than that of %s', (_, html) => expect(published(html).publishedAt).toBeNull());
});
