import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entityTypes } from '../../../utils/analysis/types.ts';
import { highlightStyles, houseInks, penOf } from '../../../utils/marks/highlights.ts';
import {
  inkNames,
  inkOf,
  inksOf,
  namesOf,
  paletteNames,
  paletteOf,
  palettes,
} from '../../../utils/marks/inks.ts';
import { contrast, distance, type Vision, visions } from './colour-vision.ts';

const theme = readFileSync(join(import.meta.dirname, '../../../components/theme.css'), 'utf8');
/** The papers of the house, light and dark, on which names are marked. */
const papers = (['light', 'dark'] as const).map((tone) => {
  const part = theme.split('@media (prefers-color-scheme: dark)')[tone === 'light' ? 0 : 1] ?? '';
  const colours = ['paper', 'sheet', 'tint'].map(
    (name) => new RegExp(`--${name}: (?<colour>#[0-9a-f]{6})`, 'u').exec(part)?.groups?.colour ?? '',
  );
  return [tone, colours] as const;
});

/** The two inks of a set that are most alike for some eyes. */
function nearest(palette: (typeof paletteNames)[number], tone: 'light' | 'dark', vision: Vision): number {
  const colours = entityTypes.map((type) => inkOf(palettes[palette][type])[tone]);
  return Math.min(
    ...colours.flatMap((one, index) => colours.slice(index + 1).map((other) => distance(one, other, vision))),
  );
}

describe.each(papers)('on %s paper', (tone, colours) => {
  test.each(inkNames)('%s can be read', (name) => {
    expect(colours).toHaveLength(3);
    for (const paper of colours) expect(contrast(inkOf(name)[tone], paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(visions) as Vision[])('the inks for colour-blind eyes stay apart: %s', (vision) => {
    expect(nearest('distinct', tone, vision)).toBeGreaterThan(20);
  });

  test('the usual inks do not: the set is needed, and the measure can fail', () => {
    expect(nearest('house', tone, 'deuteranopia')).toBeLessThan(10);
    expect(nearest('house', tone, 'usual')).toBeGreaterThan(20);
  });
});

test('the inks of the house are those of the style sheet', () => {
  const [light = '', dark = ''] = theme.split('@media (prefers-color-scheme: dark)');
  for (const type of entityTypes) {
    expect(light).toContain(`--${type}: ${houseInks[type].light}`);
    expect(dark).toContain(`--${type}: ${houseInks[type].dark}`);
  }
});

test.each(paletteNames)('a choice of %s is known again', (name) => {
  expect(paletteOf(namesOf(inksOf(palettes[name])))).toBe(name);
});

test('a mixture of the reader’s own is none of the sets', () => {
  const own = { ...palettes.house, person: 'black' } as const;
  expect(namesOf(inksOf(own))).toEqual(own);
  expect(paletteOf(own)).toBeNull();
});

test('a colour that is no ink of ours counts as the house’s own', () => {
  expect(namesOf({ ...houseInks, place: { light: '#123456', dark: '#fedcba' } }).place).toBe('green');
});

test('marks are drawn in the chosen inks, on either ground, and in the reader’s own few colours all the same', () => {
  const styles = highlightStyles(inksOf(palettes.distinct));
  const [usual = '', forced = ''] = styles.split('@media (forced-colors: active)');
  for (const type of entityTypes)
    for (const tone of ['light', 'dark'] as const) {
      const rule = usual.split('\n').find((line) => line.includes(`(${penOf(type, tone)})`));
      expect(rule).toContain(inkOf(palettes.distinct[type])[tone]);
    }
  expect(forced).not.toMatch(/#[0-9a-f]{6}/u);
});
