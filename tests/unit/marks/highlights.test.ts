import { expect, test } from 'vitest';
import { entityTypes } from '../../../utils/analysis/types.ts';
import { highlightStyles, houseInks, penOf, spotlightOf } from '../../../utils/marks/highlights.ts';

const styles = highlightStyles(houseInks);

const names = [
  ...entityTypes.flatMap((type) => [penOf(type, 'light'), penOf(type, 'dark')]),
  ...(['current', 'passage'] as const).flatMap((spot) => [
    spotlightOf(spot, 'light'),
    spotlightOf(spot, 'dark'),
  ]),
];

test('every pen and light has a name of its own, which says nothing of what it marks', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^reader-(?:pen|spot)-\d+$/u.test(name))).toEqual([]);
});

test('every one has a style, and one for the reader’s own colours', () => {
  const [usual = '', forced = ''] = styles.split('@media (forced-colors: active)');
  for (const name of names) {
    expect(usual).toContain(`::highlight(${name})`);
    expect(forced).toContain(`::highlight(${name})`);
  }
});

test('types are told apart by their underline alone', () => {
  const underlines = entityTypes.map(
    (type) =>
      new RegExp(`${penOf(type, 'light')}\\) .*underline (?<style>\\w+ [\\d.]+px)`, 'u').exec(styles)?.groups
        ?.style,
  );
  expect(new Set(underlines).size).toBe(entityTypes.length);
});
