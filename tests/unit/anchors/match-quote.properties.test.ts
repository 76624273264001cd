import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchQuote } from '../../../utils/anchors/match-quote.ts';
import { lettersOf } from '../../../utils/article/text-index.ts';
import { growth } from '../growth.ts';

/** Words of three scripts, with repetitions and surrogate pairs, as pages have them. */
const words = fc.constantFrom(
  ...'vaksin obat WHO BPOM the of dan yang 中国 印尼 签署 备忘录 🙂 𠮷野家 health ministry — “kata” 5 juta'.split(
    ' ',
  ),
);
const page = fc.array(words, { minLength: 1, maxLength: 120 }).map((list) => list.join(' '));

/** A page and a stretch of its letters. */
const selection = page.chain((text) => {
  const letters = lettersOf(text);
  const end = letters.length;
  return fc
    .tuple(fc.constant(letters), fc.integer({ min: 0, max: end - 1 }), fc.integer({ min: 1, max: end }))
    .map(([all, start, length]) => ({ letters: all, start, end: Math.min(end, start + length) }));
});

const quoteAt = (letters: string, start: number, end: number) => ({
  exact: letters.slice(start, end),
  prefix: letters.slice(Math.max(0, start - 40), start),
  suffix: letters.slice(end, end + 40),
});

test('any stretch of any text is found again where it stood', () => {
  fc.assert(
    fc.property(selection, ({ letters, start, end }) => {
      const match = matchQuote(letters, quoteAt(letters, start, end), start);
      expect(match).toMatchObject({ start, end, similarity: 1 });
    }),
  );
});

test('what is found without a hint has the words and the context of the note', () => {
  fc.assert(
    fc.property(selection, ({ letters, start, end }) => {
      const quote = quoteAt(letters, start, end);
      const match = matchQuote(letters, quote, null);
      expect(match && quoteAt(letters, match.start, match.end)).toEqual(quote);
    }),
  );
});

test('what stands before the passage moves it along', () => {
  fc.assert(
    fc.property(selection, page, ({ letters, start, end }, before) => {
      const moved = lettersOf(before) + letters;
      const match = matchQuote(moved, quoteAt(letters, start, end), start);
      expect(match && moved.slice(match.start, match.end)).toBe(letters.slice(start, end));
    }),
  );
});

test('on an unrelated page nothing is found', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 400 });
  fc.assert(
    fc.property(selection, digits, ({ letters, start, end }, other) => {
      fc.pre(!/[0-9]/u.test(letters.slice(start, end)));
      expect(matchQuote(other, quoteAt(letters, start, end), null)).toBeNull();
    }),
  );
});

test('two hundred lost notes on a page cost as the page grows, no more', () => {
  const sentence = (nth: number) =>
    `Kalimat ke-${nth} menyebut ${nth * 7919} dosis vaksin untuk provinsi ${nth % 34}. `;
  const textOf = (size: number) =>
    lettersOf(Array.from({ length: size }, (_, nth) => sentence(nth)).join(''));
  const lost = Array.from({ length: 200 }, (_, nth) =>
    quoteAt(
      lettersOf(
        `Alinea ${nth} menerangkan ${nth * 104729} ampul serum bagi kabupaten ${nth % 7}, lalu selesai. `.repeat(
          2,
        ),
      ),
      20,
      70,
    ),
  );
  const run = (size: number) => {
    const letters = textOf(size);
    for (const quote of lost) matchQuote(letters, quote, 500);
  };
  expect(growth(run, 1000, 4000)).toBeLessThan(8);
});
