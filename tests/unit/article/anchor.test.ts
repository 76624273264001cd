import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { findQuote } from '../../../utils/article/anchor.ts';
import { indexText, type NodeSpan, rangeOver } from '../../../utils/article/text-index.ts';
import { growth } from '../growth.ts';

function bodyOf(html: string): HTMLElement {
  const window = new Window();
  window.document.body.innerHTML = html;
  return window.document.body as unknown as HTMLElement;
}

/** The text of the page between the ends of the found range, as it stands in its nodes; null if nothing was found. */
function found(html: string, quote: string, accept?: (place: NodeSpan) => boolean): string | null {
  const place = findQuote(indexText(bodyOf(html)), quote, accept);
  return place && rangeOver(place).toString();
}

test.each<[what: string, html: string, quote: string, text: string]>([
  ['within one node', '<p>BPOM dan WHO bertemu.</p>', 'WHO bertemu', 'WHO bertemu'],
  ['across nodes', '<p>BPOM dan <b>WHO</b> bertemu.</p>', 'dan WHO bertemu.', 'dan WHO bertemu.'],
  ['across lines and spaces', '<p>BPOM\n   dan&nbsp;WHO</p>', 'BPOM dan WHO', 'BPOM\n   dan\u00a0WHO'],
  ['where the page has no space', '<p>obat.</p><p>Dalam</p>', 'obat. Dalam', 'obat.Dalam'],
  [
    'with other marks',
    '<p>“Kami setuju” – Sari’s word</p>',
    '"Kami setuju" - Sari\'s',
    '“Kami setuju” – Sari’s',
  ],
  ['with soft hyphens', '<p>Ke&shy;se&shy;hatan</p>', 'Kesehatan', 'Ke\u00adse\u00adhatan'],
  ['in Chinese', '<p>中国与<a>印尼</a>签署备忘录。</p>', '印尼签署', '印尼签署'],
  ['beside an emoji', '<p>🙂 WHO 🙂</p>', 'WHO', 'WHO'],
])('a passage is found %s', (_, html, quote, text) => {
  expect(found(html, quote)).toBe(text);
});

test('what extraction took out of the middle does not hide a passage', () => {
  const start = 'Kementerian Kesehatan menandatangani nota kesepahaman';
  const end = 'tentang pertukaran data uji klinis obat tradisional.';
  expect(found(`<p>${start} <i>(Baca juga: lain)</i> ${end}</p>`, `${start} ${end}`)).toBe(
    `${start} (Baca juga: lain) ${end}`,
  );
});

test('ends that stand far apart are no passage', () => {
  const start = 'Kementerian Kesehatan menandatangani nota kesepahaman';
  const end = 'tentang pertukaran data uji klinis obat tradisional.';
  expect(
    found(`<p>${start}</p><p>${'Iklan lain. '.repeat(50)}</p><p>${end}</p>`, `${start} ${end}`),
  ).toBeNull();
});

test.each([
  ['<p>BPOM</p>', 'WHO'],
  ['<script>WHO</script><style>WHO</style><noscript>WHO</noscript><p>BPOM</p>', 'WHO'],
  ['<p>BPOM</p>', ' \u00ad\n '],
  ['', 'WHO'],
])('%s does not have %o', (html, quote) => {
  expect(found(html, quote)).toBeNull();
});

test('the first place that is accepted is taken', () => {
  const places: string[] = [];
  const text = found('<p id="a">WHO</p><p id="b">WHO</p>', 'WHO', ({ startContainer }) => {
    const id = startContainer.parentElement?.id ?? '';
    places.push(id);
    return id === 'b';
  });
  expect(text).toBe('WHO');
  expect(places).toEqual(['a', 'b']);
});

test('a passage in an open shadow tree is found', () => {
  const body = bodyOf('<div></div>');
  const shadow = body.querySelector('div')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<p>BPOM dan WHO</p>';
  expect(findQuote(indexText(body), 'dan WHO')?.startContainer.textContent).toBe('BPOM dan WHO');
});

test('searching does not change the page', () => {
  const body = bodyOf('<p>BPOM dan <b>WHO</b> bertemu.</p>');
  const before = body.innerHTML;
  findQuote(indexText(body), 'WHO bertemu');
  expect(body.innerHTML).toBe(before);
  expect(body.querySelectorAll('*')).toHaveLength(2);
});

test('a long page of repeated words is searched in one go', () => {
  const bodies = new Map([25_000, 200_000].map((words) => [words, bodyOf(`<p>${'WHO '.repeat(words)}</p>`)]));
  const run = (words: number) => {
    const body = bodies.get(words) ?? bodyOf('');
    expect(findQuote(indexText(body), `${'WHO '.repeat(40)}BPOM`)).toBeNull();
  };
  // Eight times the text; quadratic time would be sixty-four times as long.
  expect(growth(run, 25_000, 200_000)).toBeLessThan(30);
});
