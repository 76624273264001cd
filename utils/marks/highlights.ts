import { type EntityType, entityTypes } from '../analysis/types.ts';

/** Whether the text of a page is dark on light, or light on dark. */
export type Tone = 'light' | 'dark';
const tones: readonly Tone[] = ['light', 'dark'];

/** The one that the reader went to, and a passage that was asked for. */
export type Spotlight = 'current' | 'passage';

/**
 * Names under which highlights are registered. A page can read them, so they say nothing of what is found: not even
 * the type of a name, only which of the pens drew it.
 */
export const penOf = (type: EntityType, tone: Tone): string =>
  `reader-pen-${entityTypes.indexOf(type) + 1 + (tone === 'dark' ? entityTypes.length : 0)}`;
export const spotlightOf = (spotlight: Spotlight, tone: Tone): string =>
  `reader-spot-${1 + (spotlight === 'passage' ? 1 : 0) + (tone === 'dark' ? 2 : 0)}`;

/** One underline for each type, told apart without colour; the same as in the library (`components/evidence.css`). */
const underlines: Readonly<Record<EntityType, string>> = {
  person: 'solid 1.5px',
  organization: 'double 1.5px',
  place: 'dotted 2px',
  disease: 'wavy 1.25px',
  product: 'dashed 1.5px',
  practice: 'solid 3.5px',
};

/** In which colour each type is marked, on light and on dark ground: `#7a3b8f`. */
export type Inks = Readonly<Record<EntityType, Readonly<Record<Tone, string>>>>;

/** The inks of `components/theme.css` for light and dark paper. */
export const houseInks = {
  person: { light: '#7a3b8f', dark: '#d8a8e8' },
  organization: { light: '#1f5a96', dark: '#93bff2' },
  place: { light: '#2c6636', dark: '#95d09e' },
  disease: { light: '#a8322a', dark: '#f39c91' },
  product: { light: '#835300', dark: '#e3b863' },
  practice: { light: '#00666e', dark: '#6fccd3' },
} as const satisfies Inks;

/** How much of the ink lies behind the words: little, so that they stay as legible as the page made them. */
const washes: Readonly<Record<Tone, number>> = { light: 9, dark: 16 };

const lamps: Readonly<Record<Spotlight, Readonly<Record<Tone, string>>>> = {
  current: { light: '#f3cf5e', dark: '#6f5a14' },
  passage: { light: '#fbe7a8', dark: '#4b3f16' },
};

const rule = (name: string, declarations: string) => `::highlight(${name}) { ${declarations} }`;

function penRule(inks: Inks, type: EntityType, tone: Tone): string {
  const ink = inks[type][tone];
  const wash = `color-mix(in srgb, ${ink} ${washes[tone]}%, transparent)`;
  return rule(
    penOf(type, tone),
    `background-color: ${wash}; text-decoration: underline ${underlines[type]} ${ink}; text-underline-offset: 0.22em; text-decoration-skip-ink: none;`,
  );
}

const spotlights: readonly Spotlight[] = ['passage', 'current'];
const spotlightRule = (spotlight: Spotlight, tone: Tone): string =>
  rule(
    spotlightOf(spotlight, tone),
    `background-color: ${lamps[spotlight][tone]}; color: ${tone === 'light' ? '#211d17' : '#f6f1e4'};`,
  );

/** The reader's own few colours: the underline alone tells types apart. */
const forced = [
  ...tones.flatMap((tone) =>
    entityTypes.map((type) =>
      rule(
        penOf(type, tone),
        `background-color: Canvas; color: CanvasText; text-decoration-color: CanvasText;`,
      ),
    ),
  ),
  ...tones.flatMap((tone) =>
    spotlights.map((spotlight) =>
      rule(spotlightOf(spotlight, tone), 'background-color: Mark; color: MarkText;'),
    ),
  ),
].join('\n');

/** The style sheet of all highlights. */
export const highlightStyles = (inks: Inks): string =>
  [
    ...tones.flatMap((tone) => entityTypes.map((type) => penRule(inks, type, tone))),
    ...tones.flatMap((tone) => spotlights.map((spotlight) => spotlightRule(spotlight, tone))),
    `@media (forced-colors: active) {\n${forced}\n}`,
  ].join('\n');
