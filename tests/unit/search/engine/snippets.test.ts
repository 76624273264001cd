import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippetsOf } from '../../../../utils/search/engine/snippets.ts';

const first = 'Vaksin tiba di pelabuhan. ';
const second = 'Rapat membahas gizi. ';
const third = 'Vaksin dan gizi anak dibahas lagi.';
const text = first + second + third;
const sentences = [
  { start: 0, end: first.length - 1 },
  { start: first.length, end: first.length + second.length - 1 },
  { start: first.length + second.length, end: text.length },
];
const marksOf = (...words: readonly string[]) =>
  words
    .flatMap((wanted, word) =>
      [...text.matchAll(new RegExp(wanted, 'giu'))].map(({ index }) => ({
        start: index,
        end: index + wanted.length,
        word,
      })),
    )
    .sort((one, other) => one.start - other.start);
const shown = (snippet: { readonly start: number; readonly end: number }) =>
  text.slice(snippet.start, snippet.end);

test('the sentence with most of the words comes first of all, and those shown stand in the order of the text', () => {
  const marks = marksOf('vaksin', 'gizi');
  expect(snippetsOf(text, sentences, marks, 1).map(shown)).toEqual([third]);
  expect(snippetsOf(text, sentences, marks, 2).map(shown)).toEqual([first.trim(), third]);
});

test('a sentence without a word is none, and no word is no snippet', () => {
  expect(snippetsOf(text, sentences, marksOf('pelabuhan'), 3).map(shown)).toEqual([first.trim()]);
  expect(snippetsOf(text, sentences, [], 3)).toEqual([]);
});

test('marks are counted from the beginning of the snippet', () => {
  const [snippet] = snippetsOf(text, sentences, marksOf('pelabuhan'), 1);
  const [mark] = snippet?.marks ?? [];
  expect(snippet && mark && shown(snippet).slice(mark.start, mark.end)).toBe('pelabuhan');
  expect(snippet).toMatchObject({ cutBefore: false, cutAfter: false });
});

test('a long sentence is cut at words around its first mark', () => {
  const long = `${'kata lain '.repeat(60)}vaksin ${'kata lain '.repeat(60)}`.trim();
  const at = long.indexOf('vaksin');
  const marks = [{ start: at, end: at + 6, word: 0 }];
  const [snippet] = snippetsOf(long, [{ start: 0, end: long.length }], marks, 1);
  if (!snippet) throw new Error('no snippet');
  expect(snippet.end - snippet.start).toBeLessThanOrEqual(290);
  expect(snippet).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(long.slice(snippet.start, snippet.end)).toMatch(/^(?:kata|lain) .* vaksin .*(?:kata|lain)$/u);
});

test('whatever is marked, every snippet lies in the text and its marks in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(text.length - 2), fc.nat(8), fc.nat(2)), { maxLength: 8 }),
      (some) => {
        const marks = some
          .map(([start, length, word]) => ({ start, end: Math.min(text.length, start + 1 + length), word }))
          .sort((one, other) => one.start - other.start);
        for (const { start, end, marks: own } of snippetsOf(text, sentences, marks, 2)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const mark of own) expect(mark.start >= 0 && mark.end <= end - start).toBe(true);
        }
      },
    ),
  );
});
