import { expect, test } from 'vitest';
import { passagesOf, spansWithin } from '../../../components/passages.ts';

const text = 'BPOM met NMPA. NMPA left. A caption';
const sentences = [
  { start: 0, end: 14 },
  { start: 15, end: 25 },
];

test('a mention brings its sentence, with the mention counted from the sentence’s start', () => {
  expect(passagesOf(text, sentences, [{ start: 15, end: 19 }])).toEqual([
    { start: 15, sentence: 'NMPA left.', marks: [{ start: 0, end: 4 }] },
  ]);
});

test('two mentions in one sentence bring it once', () => {
  const passages = passagesOf(text, sentences, [
    { start: 0, end: 4 },
    { start: 9, end: 13 },
  ]);
  expect(passages).toHaveLength(1);
  expect(passages[0]?.marks).toEqual([
    { start: 0, end: 4 },
    { start: 9, end: 13 },
  ]);
});

test('a whole sentence is not marked in itself', () => {
  expect(passagesOf(text, sentences, [{ start: 0, end: 14 }])[0]?.marks).toEqual([]);
});

test('a span outside every sentence stands for itself', () => {
  expect(passagesOf(text, sentences, [{ start: 26, end: 35 }])).toEqual([
    { start: 26, sentence: 'A caption', marks: [] },
  ]);
});

test('a span that only touches another is not within it', () => {
  expect(
    spansWithin({ start: 0, end: 14 }, [
      { start: 9, end: 13 },
      { start: 13, end: 15 },
    ]),
  ).toEqual([{ start: 9, end: 13 }]);
});
