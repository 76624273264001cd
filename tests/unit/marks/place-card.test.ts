import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestCard, placeCard } from '../../../entrypoints/marks.content/card/place-card.ts';

const window = { left: 0, top: 0, width: 1000, height: 700 };
const card = { width: 360, height: 240 };

test('a card stands below its words where there is room, else above them', () => {
  expect(placeCard({ left: 100, top: 100, width: 60, height: 20 }, card, window)).toEqual({
    left: 100,
    top: 126,
  });
  expect(placeCard({ left: 100, top: 600, width: 60, height: 20 }, card, window)).toEqual({
    left: 100,
    top: 354,
  });
});

test('words at the right edge push it back into the window', () => {
  expect(placeCard({ left: 980, top: 100, width: 20, height: 20 }, card, window).left).toBe(1000 - 8 - 360);
});

test('property: it never leaves what can be seen, however small that is and wherever the words are', () => {
  const length = fc.integer({ min: 0, max: 3000 });
  const place = fc.integer({ min: -2000, max: 4000 });
  const view = fc.record({
    left: fc.integer({ min: 0, max: 500 }),
    top: fc.integer({ min: 0, max: 500 }),
    width: fc.integer({ min: 160, max: 2000 }),
    height: fc.integer({ min: 120, max: 2000 }),
  });
  fc.assert(
    fc.property(
      fc.record({ left: place, top: place, width: length, height: length }),
      length,
      view,
      (words, tall, seen) => {
        const { width, height } = largestCard(seen);
        const size = { width, height: Math.min(tall, height) };
        const { left, top } = placeCard(words, size, seen);
        expect(left).toBeGreaterThanOrEqual(seen.left);
        expect(top).toBeGreaterThanOrEqual(seen.top);
        expect(left + size.width).toBeLessThanOrEqual(seen.left + seen.width);
        expect(top + size.height).toBeLessThanOrEqual(seen.top + seen.height);
      },
    ),
  );
});
