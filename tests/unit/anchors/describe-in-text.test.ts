import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeInText } from '../../../utils/anchors/describe-in-text.ts';
import { quoteFinder } from '../../../utils/anchors/quote-in-text.ts';

const word = fc.constantFrom('vaksin', 'BPOM', '中国', '签署。', '🙂', 'the', '“kata”', '\n\n', 'nota');
const text = fc.array(word, { minLength: 1, maxLength: 80 }).map((words) => words.join(' '));

test('any passage of a stored text is found again by its words, with its context and without spaces at its ends', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (stored, from, length) => {
      const start = from % stored.length;
      const end = Math.min(stored.length, start + 1 + (length % 60));
      const exact = stored.slice(start, end);
      fc.pre(exact.trim() !== '');
      const found = quoteFinder(stored)(describeInText(stored, { start, end }).quote);
      expect(found?.isExact).toBe(true);
      expect(stored.slice(found?.start, found?.end).replaceAll(/\s/gu, '')).toBe(
        exact.replaceAll(/\s/gu, ''),
      );
    }),
  );
});

test('a passage of the stored text is found where another copy has other spaces and marks', () => {
  const stored = '“Kerja sama ini berlaku lima tahun,” kata Sari Dewanti di Jakarta.';
  const start = stored.indexOf('berlaku');
  const { quote } = describeInText(stored, { start, end: start + 'berlaku lima tahun'.length });
  const copy = '"Kerja sama ini  berlaku\nlima tahun," kata Sari Dewanti di Jakarta.';
  const found = quoteFinder(copy)(quote);
  expect(copy.slice(found?.start, found?.end)).toBe('berlaku\nlima tahun');
});
