import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything, extended, nothingSelected, toggled, within } from '../../../components/selection.ts';

const list = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ ids }: { readonly ids: ReadonlySet<string> }) => [...ids].sort().join('');

test('a range goes from the last choice, up or down, and keeps what was chosen before', () => {
  const one = toggled(nothingSelected, 'd');
  expect(chosen(extended(one, list, 'b'))).toBe('bcd');
  const two = toggled(one, 'a');
  expect(chosen(extended(two, list, 'b'))).toBe('abd');
  // The anchor stays: a second range begins where the first did.
  expect(chosen(extended(extended(two, list, 'b'), list, 'c'))).toBe('abcd');
});

test('a range without a beginning, or from what is no longer there, chooses the one', () => {
  expect(chosen(extended(nothingSelected, list, 'c'))).toBe('c');
  expect(chosen(extended(toggled(nothingSelected, 'gone'), list, 'c'))).toBe('cgone');
});

test('a second choice takes the first back', () => {
  expect(chosen(toggled(toggled(nothingSelected, 'a'), 'a'))).toBe('');
});

test('nothing stays chosen that is not in the list', () => {
  fc.assert(
    fc.property(fc.subarray(list), fc.subarray(list), (ids, shown) => {
      const selection = within(everything(ids), shown);
      expect([...selection.ids].every((id) => shown.includes(id) && ids.includes(id))).toBe(true);
      expect(selection.ids.size).toBe(ids.filter((id) => shown.includes(id)).length);
    }),
  );
});
