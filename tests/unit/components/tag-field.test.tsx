// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { TagField } from '../../../components/tag-field.tsx';
import { speak } from './interface-language.ts';
import { type Screen, show } from './screen.ts';

beforeEach(() => speak('en-GB'));

const known = ['working groups', 'BPOM', 'regulators of work', '疫苗'];
const onChange = vi.fn();

async function open(tags: readonly string[] = []): Promise<Screen> {
  onChange.mockClear();
  return show(<TagField tags={tags} known={known} onChange={onChange} />);
}
const field = ({ root }: Screen): HTMLInputElement => {
  const input = root.querySelector('input');
  if (!input) throw new Error('no field');
  return input;
};
async function type(screen: Screen, words: string): Promise<void> {
  const input = field(screen);
  input.value = words;
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}
async function press(screen: Screen, key: string, more: object = {}): Promise<void> {
  await act(
    () =>
      void field(screen).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      ),
  );
}
const offered = ({ root }: Screen) =>
  [...root.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);

test('a comma of any language or Enter ends a tag, and two in a row do not undo each other', async () => {
  const screen = await open();
  // What was stored never comes back here, as on a slow disk.
  await type(screen, 'uji klinis，');
  await type(screen, 'BPOM');
  await press(screen, 'Enter');
  expect(onChange.mock.calls).toEqual([[['uji klinis']], [['uji klinis', 'BPOM']]]);
  expect(field(screen).value).toBe('');
});

test('tags in use are offered, those that begin so first, and taken by arrow and Enter', async () => {
  const screen = await open();
  await type(screen, 'work');
  expect(offered(screen)).toEqual(['working groups', 'regulators of work']);
  await press(screen, 'ArrowUp');
  await press(screen, 'Enter');
  expect(onChange).toHaveBeenLastCalledWith(['regulators of work']);
  await type(screen, 'regul');
  expect(offered(screen)).toEqual([]);
});

test('Enter that ends a word of an input method adds nothing', async () => {
  const screen = await open();
  await type(screen, '疫');
  await press(screen, 'Enter', { isComposing: true });
  expect(onChange).not.toHaveBeenCalled();
  expect(field(screen).value).toBe('疫');
});

test('a tag goes by its button, and the last one by Backspace in the empty field', async () => {
  const screen = await open(['BPOM', '疫苗']);
  await screen.click('Remove tag “BPOM”');
  expect(onChange).toHaveBeenLastCalledWith(['疫苗']);
  await press(screen, 'Backspace');
  expect(onChange).toHaveBeenLastCalledWith([]);
});
