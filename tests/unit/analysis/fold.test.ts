import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../utils/analysis/fold.ts';

const variants = new Map([
  ['衛', '卫'],
  ['醫', '医'],
]);

it.each([
  ['Kementerian KESEHATAN', 'kementerian kesehatan'],
  ['Orbán – “São Tomé”', 'orban - "sao tome"'],
  ['ＷＨＯ（１２）', 'who(12)'],
  ['World\u00a0Health\u200bOrganization', 'world health organization'],
  ['衛生部', '卫生部'],
  ['卫生部', '卫生部'],
  ['Việt Nam', 'viet nam'],
])('%s', (text, folded) => expect(fold(text, variants)).toBe(folded));

it('leaves what would change length: ligatures, sharp s, emoji, unknown characters', () => {
  for (const text of ['½', 'ﬁ', 'ß', '…', '🧪', '\ud83e', '鿿']) expect(fold(text)).toBe(text);
});

it('never moves an offset, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const once = fold(text, variants);
      expect(once).toHaveLength(text.length);
      expect(fold(once, variants)).toBe(once);
    }),
  );
});
