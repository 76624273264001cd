import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = join(import.meta.dirname, '..', '..', 'tests', 'browsers', 'pages');

/** Our own sample pages, by file name. */
export const samplePage = (name: string): string => readFileSync(join(pages, name), 'utf8');
export const samplePages = [
  'long-en.html',
  'ministry-en.html',
  'report-de.html',
  'report-zh.html',
  'wire-id.html',
];

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** What surrounds the article on a news page: menus, cards with pictures, comments, counters, code. */
const card = (
  at: number,
) => `<div class="card card--story" data-id="story-${at}"><a href="/asia/health/story-${at}"
  class="card__link"><picture><source srcset="/img/${at}-640.webp 640w, /img/${at}-320.webp 320w" type="image/webp">
  <img src="/img/${at}.jpg" alt="Visitors at clinic ${at}" loading="lazy" width="320" height="180"></picture>
  <h4 class="card__title">Clinic number ${at} opens its doors to travellers from the islands</h4></a>
  <p class="card__teaser">The waiting room filled before noon, and the nurses asked for more chairs.</p>
  <div class="card__meta"><span class="tag">Health</span> <time datetime="2025-03-1${at % 10}">1${at % 10} March 2025</time></div></div>`;
const comment = (
  at: number,
) => `<li class="comment" id="comment-${at}"><div class="comment__head"><b>reader${at}</b>
  <span>${(at % 23) + 1} hours ago</span></div><p>I worked in a ward for ${at % 30} years and have seen such plans come and go.</p>
  <button type="button" class="reply">Reply</button><ul class="share"><li><a href="#s">Share</a></li><li><a href="#r">Report</a></li></ul></li>`;
const menu = (at: number) => `<li class="menu__item"><a href="/section/${at}">Section ${at}</a>
  <ul>${times(8, (below) => `<li><a href="/section/${at}/${below}">Corner ${below}</a></li>`)}</ul></li>`;
const icon = (at: number) =>
  `<svg class="icon icon-${at}" viewBox="0 0 24 24"><path d="M${at} 2h9v9H3z M13 3h8v8h-8z"/></svg>`;
const script = (at: number) =>
  `<script>window.layer=window.layer||[];window.layer.push(${JSON.stringify({
    slot: at,
    sizes: [
      [300, 250],
      [728, 90],
    ],
    targeting: { section: 'health', keywords: Array.from({ length: 30 }, (_, word) => `word${word * at}`) },
  })});</script>`;
const paragraph = (
  at: number,
) => `<p>In week ${at} the two laboratories compared ${at * 7} samples, and Dr Mei Tan of the National
  University Hospital told the <a href="/topic/${at}">working group</a> that the results agreed in all but ${at % 5} cases. “We
  learn from each other,” she said, and asked for a second round before the summer.</p>`;

/**
 * A news page of about `length` characters: our sample page with a longer article (a tenth of the page) and the
 * furniture of a large site around it.
 */
export function largePage(length: number): string {
  const share = length / 1_000_000;
  const count = (whole: number) => Math.round(whole * share);
  const furniture = `<nav class="menu"><ul>${times(count(120), menu)}</ul></nav>`;
  const behind = `<section class="related"><h2>More stories</h2>${times(count(420), card)}</section>
    <section class="comments"><h2>Comments</h2><ul>${times(count(500), comment)}</ul></section>
    <footer class="footer">${times(count(160), icon)}${times(count(60), menu)}</footer>${times(count(300), script)}`;
  return samplePage('long-en.html')
    .replace('<main>', `${furniture}<main>`)
    .replace('</article>', `${times(count(280), paragraph)}</article>`)
    .replace('</body>', `${behind}</body>`);
}

/** Pages that no newsroom makes. */
export const hostilePages: Readonly<Record<string, () => string>> = {
  '100,000 elements': () =>
    `<body><article>${'<p>A short line.</p>'.repeat(50_000)}${'<i></i>'.repeat(50_000)}</article></body>`,
  'nested 20,000 deep': () =>
    `<body>${'<div>'.repeat(20_000)}Text in the deep.${'</div>'.repeat(20_000)}</body>`,
  'one paragraph of 1 MB': () => `<body><article><p>${'word, '.repeat(170_000)}</p></article></body>`,
};
