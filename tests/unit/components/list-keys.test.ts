import { expect, test } from 'vitest';
import { listKeyOf, listKeys } from '../../../components/list-keys.ts';

const press = (key: string, more: object = {}) =>
  listKeyOf({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    ...more,
  });

test('no key stands for two things', () => {
  const all = Object.values(listKeys).flat();
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ['j', {}, 'next'],
  ['x', {}, 'select'],
  ['X', { shiftKey: true }, 'range'],
  ['#', { shiftKey: true }, 'remove'],
  ['?', { shiftKey: true }, 'help'],
  ['Delete', {}, 'remove'],
  // What is the browser's or an input method's stays theirs.
  ['r', { ctrlKey: true }, null],
  ['t', { metaKey: true }, null],
  ['e', { altKey: true }, null],
  ['j', { isComposing: true }, null],
  ['J', { shiftKey: true }, null],
  ['q', {}, null],
])('%s %j', (key, more, expected) => {
  expect(press(key, more)).toBe(expected);
});
