import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { describePassage } from '../../../utils/anchors/describe-passage.ts';
import { type FoundPassage, findPassage } from '../../../utils/anchors/find-passage.ts';
import { nodeAt, pathOf } from '../../../utils/anchors/node-path.ts';
import type { Anchors } from '../../../utils/anchors/selectors.ts';
import { indexText, lettersOf, nodeSpan } from '../../../utils/article/text-index.ts';

function pageOf(html: string): Document {
  const window = new Window();
  window.document.body.innerHTML = html;
  return window.document as unknown as Document;
}

/** Selects the n-th time that words stand on a page, across nodes, and describes the selection. */
function note(page: Document, words: string, nth = 0): Anchors {
  const index = indexText(page.body);
  const wanted = lettersOf(words);
  let start = index.letters.indexOf(wanted);
  for (let seen = 0; seen < nth; seen += 1) start = index.letters.indexOf(wanted, start + 1);
  const ends = nodeSpan(index, start, start + wanted.length);
  const anchors = ends && describePassage(index, ends);
  if (!anchors) throw new Error(`the page has no «${words}»`);
  return anchors;
}

function find(page: Document, anchors: Anchors): (FoundPassage & { readonly letters: string }) | null {
  const index = indexText(page.body);
  const found = findPassage(index, page, anchors);
  return found && { ...found, letters: index.letters.slice(found.start, found.end) };
}

const html = `<h1>BPOM dan NMPA sepakat</h1>
<p>Kedua lembaga <b>menandatangani</b> nota <i>kesepahaman</i> di Jakarta.</p>
<ul><li>Pertukaran data mutu</li><li>Pelatihan inspektur</li></ul>
<p>Nota itu berlaku lima tahun.<br>Pertemuan berikutnya di Beijing.</p>`;

describe('what is selected is described in three ways', () => {
  test('by words, place and nodes', () => {
    expect(note(pageOf(html), 'menandatangani nota kesepahaman')).toEqual({
      quote: {
        type: 'TextQuoteSelector',
        exact: 'menandatangani nota kesepahaman',
        prefix: 'BPOM dan NMPA sepakat\nKedua lembaga',
        suffix: 'di Jakarta.\nPertukaran data mutu\nPelatihan ins',
      },
      position: { type: 'TextPositionSelector', start: 30, end: 59 },
      range: {
        type: 'RangeSelector',
        startSelector: {
          type: 'XPathSelector',
          value: '/html[1]/body[1]/p[1]/b[1]/text()[1]',
          refinedBy: { type: 'TextPositionSelector', start: 0, end: 0 },
        },
        endSelector: {
          type: 'XPathSelector',
          value: '/html[1]/body[1]/p[1]/i[1]/text()[1]',
          refinedBy: { type: 'TextPositionSelector', start: 11, end: 11 },
        },
      },
    });
  });

  test('lines stay apart in the words', () => {
    expect(note(pageOf(html), 'mutu Pelatihan').quote.exact).toBe('mutu\nPelatihan');
    expect(note(pageOf(html), 'tahun. Pertemuan').quote.exact).toBe('tahun.\nPertemuan');
  });

  test('a whole element is described by what is in it', () => {
    const page = pageOf(html);
    const list = page.querySelector('ul') as Element;
    const ends = {
      startContainer: list,
      startOffset: 0,
      endContainer: list,
      endOffset: list.childNodes.length,
    };
    expect(describePassage(indexText(page.body), ends)?.quote.exact).toBe(
      'Pertukaran data mutu\nPelatihan inspektur',
    );
    const { body } = page;
    const all = {
      startContainer: body,
      startOffset: 0,
      endContainer: body,
      endOffset: body.childNodes.length,
    };
    expect(describePassage(indexText(body), all)?.position).toMatchObject({
      start: 0,
      end: indexText(body).letters.length,
    });
  });

  test.each<[what: string, select: (page: Document) => readonly [Node, number, Node, number]]>([
    ['a selection without letters', (page) => [page.body, 1, page.body, 2]],
    ['a caret', (page) => [page.body.firstChild as Node, 0, page.body.firstChild as Node, 0]],
    [
      'a selection behind all text',
      (page) => [page.body, page.body.childNodes.length, page.body, page.body.childNodes.length],
    ],
  ])('%s is none', (_, select) => {
    const page = pageOf(html);
    const [startContainer, startOffset, endContainer, endOffset] = select(page);
    expect(
      describePassage(indexText(page.body), { startContainer, startOffset, endContainer, endOffset }),
    ).toBeNull();
  });

  test('a selection from space to space is the words between', () => {
    const page = pageOf('<p>satu dua tiga</p>');
    const text = page.querySelector('p')?.firstChild as Text;
    const ends = { startContainer: text, startOffset: 4, endContainer: text, endOffset: 9 };
    expect(describePassage(indexText(page.body), ends)?.quote.exact).toBe('dua');
  });

  test('half of a character is the whole one', () => {
    const page = pageOf('<p>吃𠮷野家🙂吧</p>');
    const text = page.querySelector('p')?.firstChild as Text;
    const ends = { startContainer: text, startOffset: 2, endContainer: text, endOffset: 6 };
    expect(describePassage(indexText(page.body), ends)?.quote.exact).toBe('𠮷野家🙂');
  });

  test('no path leads into a shadow tree; its words are found all the same', () => {
    const page = pageOf('<p>di luar</p><div></div>');
    const host = page.querySelector('div') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p>Nota itu berlaku lima tahun sejak ditandatangani.</p>';
    const anchors = note(page, 'berlaku lima tahun');
    expect(anchors.range).toBeNull();
    expect(find(page, anchors)).toMatchObject({ by: 'position', letters: 'berlakulimatahun' });
  });
});

describe('the anchor that leads back', () => {
  const anchors = note(pageOf(html), 'Nota itu berlaku lima tahun.');
  test.each<[by: FoundPassage['by'], what: string, change: (html: string) => string]>([
    ['range', 'is the nodes on the same page', (page) => page],
    [
      'range',
      'is the nodes where text of other nodes became longer',
      (page) => page.replace('di Jakarta', 'di Jakarta, Rabu'),
    ],
    ['position', 'is the place where the page was built anew', (page) => page.replaceAll('p>', 'div>')],
    ['quote', 'is the words where both changed', (page) => `<p>Foto: Antara</p>${page}`],
  ])('%s: %s', (by, _, change) => {
    expect(find(pageOf(change(html)), anchors)).toMatchObject({
      by,
      isExact: true,
      letters: 'Notaituberlakulimatahun.',
    });
  });

  test('what now stands in the same nodes is not believed', () => {
    const page = pageOf('<p>WHO menyambut baik. Lalu pulang.</p><p>WHO mengirim vaksin. Lalu tiba.</p>');
    const first = note(page, 'WHO');
    const moved = pageOf('<p>WHO mengirim vaksin. Lalu tiba.</p><p>WHO menyambut baik. Lalu pulang.</p>');
    expect(find(moved, first)).toMatchObject({
      by: 'quote',
      start: lettersOf('WHO mengirim vaksin. Lalu tiba.').length,
    });
  });

  test('edited words are found and told as edited', () => {
    expect(find(pageOf(html.replace('lima tahun', 'enam tahun')), anchors)).toMatchObject({
      by: 'quote',
      isExact: false,
      letters: 'Notaituberlakuenamtahun.',
    });
  });

  test('deleted words are not found', () => {
    expect(find(pageOf(html.replace('Nota itu berlaku lima tahun.', '')), anchors)).toBeNull();
    expect(find(pageOf(''), anchors)).toBeNull();
  });
});

test.each([
  '',
  '/',
  '/html[1]/body[1]/p[9]/text()[1]',
  '/html[1]/body[1]/p[1]',
  '/html[1]/body[1]/p[0]/text()[1]',
  '/html[1]/../text()[1]',
  'html[1]',
  '/html[1]/body[1]/p[99999999999]/text()[1]',
])('no text node stands at %o', (path) => {
  expect(nodeAt(pageOf(html), path)).toBeNull();
});

test('the path of every text node leads back to it', () => {
  const page = pageOf(`${html}<!-- a comment --><p>a<!-- b -->c</p><svg><text>d</text></svg>`);
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    expect(nodeAt(page, pathOf(node as Text) ?? '')).toBe(node);
});

const leaf = fc.constantFrom(
  'vaksin ',
  'obat',
  ' WHO ',
  '中国',
  '签署备忘录。',
  '🙂',
  ' ',
  '\n',
  'the health ministry ',
  '“kata”',
  '𠮷',
);
const element: fc.Arbitrary<string> = fc.letrec<{ readonly tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'li', 'span', 'script'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  ),
})).tree;

test('any selection of any page leads back to itself', () => {
  fc.assert(
    fc.property(
      fc.array(element, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      (parts, from, length) => {
        const page = pageOf(parts.join(''));
        const index = indexText(page.body);
        fc.pre(index.letters.length > 0);
        const start = from % index.letters.length;
        const end = Math.min(index.letters.length, start + 1 + (length % 60));
        const ends = nodeSpan(index, start, end);
        const anchors = ends && describePassage(index, ends);
        if (!anchors?.position) throw new Error('a selection with letters was not described');
        const { position } = anchors;
        expect(lettersOf(anchors.quote.exact)).toBe(index.letters.slice(position.start, position.end));
        const bounds = { start: position.start, end: position.end };
        expect(findPassage(index, page, anchors)).toMatchObject(bounds);
        expect(findPassage(index, page, { ...anchors, range: null })).toMatchObject(bounds);
      },
    ),
    { numRuns: 150 },
  );
});
