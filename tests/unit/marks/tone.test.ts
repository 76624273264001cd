// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createToneJudge, luminance, readColour } from '../../../entrypoints/marks.content/tone.ts';

beforeEach(() => document.body.replaceChildren());

/** Nested elements with these styles, the innermost last. */
function innermost(...styles: readonly Partial<CSSStyleDeclaration>[]): Element {
  let parent: Element = document.body;
  for (const style of styles) {
    const element = document.createElement('div');
    Object.assign(element.style, style);
    parent.append(element);
    parent = element;
  }
  return parent;
}

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.5)', 0],
  ['color(srgb 1 1 1)', 1],
  ['oklch(1 0 0)', 1],
  ['lab(100 0 0)', 1],
])('%s has the luminance %d', (computed, expected) => {
  const colour = readColour(computed);
  expect(colour && luminance(colour)).toBeCloseTo(expected);
});

test.each<[what: string, styles: Partial<CSSStyleDeclaration>[], tone: string]>([
  ['a painted ground', [{ backgroundColor: 'rgb(20, 22, 27)' }], 'dark'],
  [
    'the nearest of two',
    [{ backgroundColor: 'rgb(20, 22, 27)' }, { backgroundColor: 'rgb(250, 250, 250)' }],
    'light',
  ],
  ['one further up', [{ backgroundColor: 'rgb(20, 22, 27)' }, { color: 'rgb(0, 0, 0)' }], 'dark'],
  ['a picture, by the text on it', [{ backgroundImage: 'url(a.png)', color: 'rgb(240, 240, 240)' }], 'dark'],
  [
    'a veil, by the text on it',
    [{ backgroundColor: 'rgba(0, 0, 0, 0.4)', color: 'rgb(20, 20, 20)' }],
    'light',
  ],
])('judged by %s', (_, styles, tone) => {
  expect(createToneJudge()(innermost(...styles))).toBe(tone);
});
