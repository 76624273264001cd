import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../utils/article/extract.ts';
import { mapText } from '../../../utils/article/node-map.ts';
import { indexText, lettersOf, type NodeSpan, type TextIndex } from '../../../utils/article/text-index.ts';
import { root } from '../../repository/source-files.ts';
import { growth } from '../growth.ts';

const bodyOf = (html: string): HTMLElement => parseHTML(`<html><body>${html}</body></html>`).document.body;

/** The text between the ends of a stretch, node by node in the order of the page. */
function textBetween({ pieces }: TextIndex, span: NodeSpan): string {
  const nodes = pieces.map(({ node }) => node);
  const first = nodes.indexOf(span.startContainer);
  const last = nodes.indexOf(span.endContainer);
  return nodes
    .slice(first, last + 1)
    .map((node) =>
      node.data.slice(
        node === span.startContainer ? span.startOffset : 0,
        node === span.endContainer ? span.endOffset : undefined,
      ),
    )
    .join('');
}

/** What the page shows of a part of the text; null where it shows it in pieces or not at all. */
function shown(root: Node, text: string, part: string): string | null {
  const index = indexText(root);
  const start = text.indexOf(part);
  const span = mapText(index, text).place({ start, end: start + part.length });
  return span && textBetween(index, span);
}

const bpom = 'BPOM dan WHO menandatangani nota kesepahaman di Jakarta.';
const who = 'Dr. Tedros menyambut langkah itu sebagai tonggak baru.';

describe('a part of the text is placed', () => {
  test.each<[what: string, html: string, text: string, part: string, expected: string]>([
    ['within a node', `<p>${bpom}</p>`, bpom, 'WHO', 'WHO'],
    [
      'across nodes',
      '<p>BPOM dan <b>Kementerian</b> Kesehatan bertemu</p>',
      'BPOM dan Kementerian Kesehatan bertemu',
      'Kementerian Kesehatan',
      'Kementerian Kesehatan',
    ],
    [
      'with other marks',
      '<p>“Kami setuju”, kata Sari’s</p>',
      '"Kami setuju", kata Sari\'s',
      "Sari's",
      'Sari’s',
    ],
    ['in Chinese', '<p>中国与<a>印尼</a>签署备忘录。</p>', '中国与印尼签署备忘录。', '印尼', '印尼'],
    ['beside an emoji', '<p>🙂 WHO 🙂 di Jakarta</p>', '🙂 WHO 🙂 di Jakarta', 'WHO', 'WHO'],
    [
      'where cells are parted by bars',
      '<table><tr><td>Indonesia</td><td>40 dokter</td></tr></table>',
      'Indonesia | 40 dokter',
      '40 dokter',
      '40 dokter',
    ],
    [
      'in a line without its dateline',
      `<p>JAKARTA, 3 Mei — ${bpom}</p><p>${who}</p>`,
      `${bpom}\n\n${who}`,
      'WHO',
      'WHO',
    ],
  ])('%s', (_, html, text, part, expected) => {
    expect(shown(bodyOf(html), text, part)).toBe(expected);
  });

  test('beside its neighbours, not in a teaser above them', () => {
    const body = bodyOf(`<div id="teaser">${bpom}</div><h1>Judul</h1><p id="own">${bpom}</p><p>${who}</p>`);
    const span = mapText(indexText(body), `${bpom}\n\n${who}`).place({ start: 9, end: 12 });
    expect(span?.startContainer.parentElement?.id).toBe('own');
  });

  test('in the copy that can be seen', () => {
    const body = bodyOf(
      `<div class="hidden"><p>${bpom}</p><p>${who}</p></div><div><p>${bpom}</p><p>${who}</p></div>`,
    );
    const isShown = ({ parentElement }: Text) => parentElement?.closest('.hidden') === null;
    const span = mapText(indexText(body), `${bpom}\n\n${who}`, isShown).place({ start: 9, end: 12 });
    expect(span && isShown(span.startContainer)).toBe(true);
  });

  test('around what extraction took out of a line', () => {
    const html = `<p>${bpom} <i>(Baca juga: kabar lain)</i> ${who}</p>`;
    const text = `${bpom} ${who}`;
    const body = bodyOf(html);
    expect(shown(body, text, 'WHO')).toBe('WHO');
    expect(shown(body, text, 'Tedros')).toBe('Tedros');
    const index = indexText(body);
    const whole = mapText(index, text).stretch({ start: 0, end: text.length });
    expect(whole && textBetween(index, whole)).toBe(`${bpom} (Baca juga: kabar lain) ${who}`);
  });

  test('in an open shadow tree', () => {
    const body = bodyOf('<div></div>');
    const shadow = body.querySelector('div')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = `<p>${bpom}</p>`;
    const span = mapText(indexText(body), bpom).place({ start: 9, end: 12 });
    expect(span?.startContainer.data.slice(span.startOffset, span.endOffset)).toBe('WHO');
  });
});

test('what the page does not show has no place', () => {
  const map = mapText(indexText(bodyOf(`<p>${bpom}</p>`)), `${bpom}\n\n${who}`);
  expect(map.place({ start: bpom.length + 6, end: bpom.length + 12 })).toBeNull();
  expect(map.stretch({ start: bpom.length + 2, end: bpom.length + 2 + who.length })).toBeNull();
  expect(map.share).toBeCloseTo(lettersOf(bpom).length / lettersOf(bpom + who).length);
});

test('a stretch of the page leads back to its span of the text, and no further than the text goes', () => {
  const body = bodyOf(
    `<h1>Judul yang tidak termasuk</h1><p>${bpom}</p><p>Iklan</p><p>${who}</p><footer>Kaki</footer>`,
  );
  const text = `${bpom}\n\n${who}`;
  const index = indexText(body);
  const map = mapText(index, text);
  const first = index.pieces[0]?.node;
  const last = index.pieces.at(-1)?.node;
  if (!first || !last) throw new Error('the page has no text');
  const whole = { startContainer: first, startOffset: 0, endContainer: last, endOffset: last.data.length };
  expect(map.spanOf(whole)).toEqual({ start: 0, end: text.length });
  const title = { startContainer: first, startOffset: 0, endContainer: first, endOffset: first.data.length };
  expect(map.spanOf(title)).toBeNull();
  for (const part of ['WHO menandatangani', 'Jakarta.', 'tonggak baru.']) {
    const start = text.indexOf(part);
    const span = { start, end: start + part.length };
    const place = map.place(span);
    expect(place && map.spanOf(place)).toEqual(span);
  }
});

test('a caption that is kept behind the text stands where the page has it, and joins no passage around it', () => {
  const caption = 'Kepala BPOM meninjau laboratorium vaksin di Bandung. (Foto: Humas BPOM)';
  const report = `${bpom}\n\n${who}\n\nKedua pihak bertemu lagi pada bulan Mei di Jenewa.`;
  const lines = report.split('\n\n').map((line) => `<p>${line}</p>`);
  const index = indexText(bodyOf(lines.toSpliced(1, 0, `<figcaption>${caption}</figcaption>`).join('')));
  const text = `${report}\n\n${caption}`;
  const map = mapText(index, text);
  const start = text.indexOf('laboratorium');
  const place = map.place({ start, end: start + 'laboratorium'.length });
  expect(place && textBetween(index, place)).toBe('laboratorium');
  const whole = map.stretch({ start: 0, end: report.length });
  expect(whole && map.spanOf(whole)).toEqual({ start: 0, end: report.length });
});

const word = fc.constantFrom(
  'BPOM',
  'WHO',
  'dan',
  'vaksin',
  '“kerja”',
  'sama—baru',
  'Indonesia',
  '印尼签署',
  'd’Ivoire',
  '🙂',
);
const space = fc.constantFrom(' ', '\n  ', '&nbsp;', ' &shy;');
const dress = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `<b>${text}</b>`,
  (text) => `<a href="#">${text.slice(0, 1)}<i>${text.slice(1)}</i></a>`,
);
const paragraph = fc.array(fc.tuple(word, space, dress), { minLength: 6, maxLength: 30 });
const page = fc.array(fc.record({ words: paragraph, junk: fc.boolean(), twice: fc.boolean() }), {
  minLength: 1,
  maxLength: 8,
});

test('property: each word that has a place stands there, and a page that shows the whole text places all of it', () => {
  fc.assert(
    fc.property(page, (paragraphs) => {
      const html = paragraphs
        .map(({ words, junk, twice }) => {
          const inside = words.map(([text, gap, clothe]) => clothe([...text].join('')) + gap).join('');
          return `${twice ? `<aside>${inside}</aside>` : ''}<p>${inside}</p>${junk ? '<div>Iklan: <b>WHO</b> BPOM</div>' : ''}`;
        })
        .join('');
      const text = paragraphs
        .map(({ words }) =>
          words
            .map(([each, gap]) => each + (gap === ' &shy;' ? ' ' : ' '))
            .join('')
            .trim(),
        )
        .join('\n\n');
      const body = bodyOf(html);
      const index = indexText(body);
      const map = mapText(index, text);
      for (const { index: start, 0: part } of text.matchAll(/\S+/gu)) {
        const span = { start, end: start + part.length };
        const place = map.place(span);
        expect(place && lettersOf(textBetween(index, place))).toBe(lettersOf(part));
        expect(place && map.spanOf(place)).toEqual(span);
      }
    }),
    { numRuns: 150 },
  );
});

const samples = globSync(['tests/pages/reader/**/*.html', 'tests/browsers/pages/*.html'], { cwd: root });

/** Its text is what the page declares; of that it shows only the last piece. */
const shownInPart = ['shape-live-declared.html'];

describe('on our sample pages', () => {
  test.each(samples)('%s: every word of the article has its place', (file) => {
    const { document } = parseHTML(readFileSync(join(root, file), 'utf8'));
    const read = extractArticle(document, 'https://news.example/report');
    if (!read.ok) return expect(['not-an-article', 'still-loading']).toContain(read.reason);
    const { text } = read.value.article;
    const index = indexText(document.body);
    const map = mapText(index, text);
    const missing: string[] = [];
    for (const { index: start, 0: part } of text.matchAll(/[^\s|]+/gu)) {
      const place = map.place({ start, end: start + part.length });
      if (place) expect(lettersOf(textBetween(index, place))).toBe(lettersOf(part));
      else missing.push(part);
    }
    if (shownInPart.includes(basename(file))) expect(map.share).toBeLessThan(0.5);
    else expect(missing).toEqual([]);
  });
});

test('time grows with the length of the page', () => {
  const pages = new Map(
    [300, 2400].map((count) => {
      const lines = Array.from({ length: count }, (_, at) => `Alinea ${at}: ${bpom} ${who}`);
      return [
        count,
        { body: bodyOf(lines.map((line) => `<p>${line}</p>`).join('')), text: lines.join('\n\n') },
      ];
    }),
  );
  const run = (count: number) => {
    const { body, text } = pages.get(count) ?? { body: bodyOf(''), text: '' };
    expect(mapText(indexText(body), text).share).toBe(1);
  };
  expect(growth(run, 300, 2400)).toBeLessThan(24);
});
