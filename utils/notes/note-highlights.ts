import { type NoteColour, noteColours } from '../library/note-colours.ts';
import type { Tone } from '../marks/highlights.ts';

const tones: readonly Tone[] = ['light', 'dark'];

/** A colour by its ground, by the ink that reads on it, and by the line below the words, which tells it without colour. */
interface Tint {
  readonly ground: Readonly<Record<Tone, string>>;
  readonly line: Readonly<Record<Tone, string>>;
  readonly pattern: string;
}

/** The same in the library: `components/note-colours.css`. */
export const tints: Readonly<Record<NoteColour, Tint>> = {
  yellow: {
    ground: { light: '#fbe7a8', dark: '#55470f' },
    line: { light: '#8a6a00', dark: '#e9c84f' },
    pattern: 'solid',
  },
  green: {
    ground: { light: '#d3ecc8', dark: '#24492a' },
    line: { light: '#2c6636', dark: '#95d09e' },
    pattern: 'dashed',
  },
  blue: {
    ground: { light: '#d2e4f9', dark: '#1f3f63' },
    line: { light: '#1f5a96', dark: '#93bff2' },
    pattern: 'double',
  },
  pink: {
    ground: { light: '#fad7e2', dark: '#5c2740' },
    line: { light: '#93285e', dark: '#f19bc4' },
    pattern: 'dotted',
  },
  purple: {
    ground: { light: '#e5daf6', dark: '#43305f' },
    line: { light: '#6a4c93', dark: '#c3adee' },
    pattern: 'wavy',
  },
};
export const inkOn: Readonly<Record<Tone, string>> = { light: '#211d17', dark: '#f6f1e4' };

/** A page can read the names of highlights, so they say which of ten tints it is, and nothing of its meaning. */
export const tintName = (colour: NoteColour, tone: Tone): string =>
  `reader-tint-${noteColours.indexOf(colour) + 1 + (tone === 'dark' ? noteColours.length : 0)}`;

/** Below the pens that mark names (`entrypoints/marks.content/page-marks.ts`): a name in a noted passage shows both. */
export const tintPriority = -1;

const decoration = (colour: NoteColour) =>
  `underline ${tints[colour].pattern} ${tints[colour].pattern === 'wavy' ? '1px' : '2px'}`;

function rule(colour: NoteColour, tone: Tone): string {
  const { ground, line } = tints[colour];
  return `::highlight(${tintName(colour, tone)}) { background-color: ${ground[tone]}; color: ${inkOn[tone]}; text-decoration: ${decoration(colour)} ${line[tone]}; text-underline-offset: 0.3em; text-decoration-skip-ink: none; }`;
}

const forced = (colour: NoteColour, tone: Tone): string =>
  `::highlight(${tintName(colour, tone)}) { background-color: Mark; color: MarkText; text-decoration: ${decoration(colour)} MarkText; }`;

const each = (write: (colour: NoteColour, tone: Tone) => string): string =>
  tones.flatMap((tone) => noteColours.map((colour) => write(colour, tone))).join('\n');

/** The style sheet of all noted passages. */
export const noteHighlightStyles = `${each(rule)}\n@media (forced-colors: active) {\n${each(forced)}\n}`;
