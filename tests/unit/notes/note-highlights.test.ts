import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { luminance, readColour } from '../../../entrypoints/marks.content/tone.ts';
import { noteColours } from '../../../utils/library/note-colours.ts';
import { inkOn, noteHighlightStyles, tintName, tints } from '../../../utils/notes/note-highlights.ts';

const light = (hex: string): number => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const colour = readColour(`rgb(${part(1)}, ${part(3)}, ${part(5)})`);
  if (!colour) throw new Error(hex);
  return luminance(colour);
};
const contrast = (one: string, other: string): number => {
  const [dark, bright] = [light(one), light(other)].sort((left, right) => left - right) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'] as const)('on a %s page', (tone) => {
  test.each(noteColours)('%s leaves its words and its line easy to see', (colour) => {
    expect(contrast(tints[colour].ground[tone], inkOn[tone])).toBeGreaterThan(7);
    expect(contrast(tints[colour].ground[tone], tints[colour].line[tone])).toBeGreaterThan(3);
  });
});

test('without colour the lines tell the five apart', () => {
  expect(new Set(noteColours.map((colour) => tints[colour].pattern)).size).toBe(noteColours.length);
});

test('the names that a page can read say nothing of what is noted', () => {
  const names = noteColours.flatMap((colour) => [tintName(colour, 'light'), tintName(colour, 'dark')]);
  expect(new Set(names).size).toBe(10);
  for (const name of names) {
    expect(name).toMatch(/^reader-tint-\d+$/u);
    expect(noteHighlightStyles.match(new RegExp(`\\(${name}\\)`, 'gu'))).toHaveLength(2);
  }
});

test('the library shows the same colours', () => {
  const css = readFileSync(join(import.meta.dirname, '../../../components/note-colours.css'), 'utf8');
  for (const colour of noteColours) {
    const { ground, line, pattern } = tints[colour];
    const [onLight = '', onDark = ''] = css.split('@media (prefers-color-scheme: dark)').map((part) => {
      const from = part.slice(Math.max(0, part.indexOf(`.note-${colour} {`)));
      return from.split('}')[0] ?? '';
    });
    expect(onLight).toContain(`--ground: ${ground.light};`);
    expect(onLight).toContain(`--line: ${line.light};`);
    expect(onLight).toContain(`--pattern: ${pattern} `);
    expect(onDark).toContain(`--ground: ${ground.dark};`);
    expect(onDark).toContain(`--line: ${line.dark};`);
  }
});
