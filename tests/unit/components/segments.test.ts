import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, segment } from '../../../components/segments.ts';

test('overlapping marks are cut at every border', () => {
  const outer = { start: 0, end: 8, name: 'outer' };
  const inner = { start: 2, end: 4, name: 'inner' };
  expect(segment({ start: 0, end: 10 }, [outer, inner])).toEqual([
    { start: 0, end: 2, marks: [outer] },
    { start: 2, end: 4, marks: [outer, inner] },
    { start: 4, end: 8, marks: [outer] },
    { start: 8, end: 10, marks: [] },
  ]);
});

test('a mark that began before the range is cut to it; one beyond is left out', () => {
  const before = { start: 0, end: 6 };
  expect(segment({ start: 5, end: 9 }, [before, { start: 9, end: 12 }])).toEqual([
    { start: 5, end: 6, marks: [before] },
    { start: 6, end: 9, marks: [] },
  ]);
});

test('the segments of a range are the whole range, in order, whatever the marks', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => ({ start, end })));
  fc.assert(
    fc.property(spans, (marks) => {
      const segments = segment({ start: 5, end: 30 }, marks);
      expect(segments[0]?.start).toBe(5);
      expect(segments.at(-1)?.end).toBe(30);
      for (const [index, { end }] of segments.slice(0, -1).entries()) {
        expect(segments[index + 1]?.start).toBe(end);
      }
    }),
  );
});

test('paragraphs keep their place in the text, empty ones are none', () => {
  const text = 'One.\n\n\n\nTwo.';
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
});
