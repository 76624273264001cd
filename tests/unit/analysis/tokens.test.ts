import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../../utils/analysis/tokens.ts';

const read = (text: string) =>
  tokenize(text).map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);

it.each([
  ['PT Kalbe 3.5 juta', ['PT/word', 'Kalbe/word', '3.5/number', 'juta/word']],
  ['1.250.000, lalu', ['1.250.000/number', ',/mark', 'lalu/word']],
  ['WHO访华2次', ['WHO/word', '访/han', '华/han', '2/number', '次/han']],
  ['São-Tomé', ['São/word', '-/mark', 'Tomé/word']],
  ['e\u0301tat', ['e\u0301tat/word']],
  ['  \n\u3000', []],
] as const)('%s', (text, tokens) => expect(read(text)).toEqual(tokens));

it('holds every visible character once, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      let at = 0;
      for (const { start, end } of tokenize(text)) {
        expect(text.slice(at, start)).toMatch(/^[\s\p{Z}]*$/u);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Z}]*$/u);
    }),
  );
});
