import { type EntityType, entityTypes } from '../analysis/types.ts';
import { houseInks, type Inks } from './highlights.ts';

/** Every ink that a type can be marked in, for light and for dark ground; each can be read on all papers of the house. */
const inkwell = {
  violet: houseInks.person,
  blue: houseInks.organization,
  green: houseInks.place,
  red: houseInks.disease,
  brown: houseInks.product,
  teal: houseInks.practice,
  purple: { light: '#8347cf', dark: '#ae849b' },
  navy: { light: '#18188c', dark: '#6887ff' },
  sage: { light: '#557061', dark: '#def4ca' },
  orange: { light: '#b84412', dark: '#fb5663' },
  umber: { light: '#472400', dark: '#fbd530' },
  petrol: { light: '#010b0d', dark: '#65f0f0' },
  black: { light: '#211d17', dark: '#ece6d8' },
} as const;

export type InkName = keyof typeof inkwell;
export const inkNames = Object.keys(inkwell) as readonly InkName[];
export const inkOf = (name: InkName) => inkwell[name];

/**
 * Sets of inks. Those of the house tell the types apart for most eyes; of `distinct`, any two stay apart for eyes that
 * confuse red and green or blue and yellow, too (`tests/unit/marks/inks.test.ts` measures it); `plain` leaves it to the
 * underlines.
 */
export const palettes = {
  house: {
    person: 'violet',
    organization: 'blue',
    place: 'green',
    disease: 'red',
    product: 'brown',
    practice: 'teal',
  },
  distinct: {
    person: 'purple',
    organization: 'navy',
    place: 'sage',
    disease: 'orange',
    product: 'umber',
    practice: 'petrol',
  },
  plain: {
    person: 'black',
    organization: 'black',
    place: 'black',
    disease: 'black',
    product: 'black',
    practice: 'black',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<EntityType, InkName>>>>;

export type PaletteName = keyof typeof palettes;
export const paletteNames = Object.keys(palettes) as readonly PaletteName[];

export type InkChoice = Readonly<Record<EntityType, InkName>>;

/** The inks by their names; an ink that has none here is the house's own. */
export function namesOf(inks: Inks): InkChoice {
  const nameOf = (type: EntityType): InkName =>
    inkNames.find(
      (name) => inkwell[name].light === inks[type].light && inkwell[name].dark === inks[type].dark,
    ) ?? palettes.house[type];
  return Object.fromEntries(entityTypes.map((type) => [type, nameOf(type)])) as InkChoice;
}

export const inksOf = (names: InkChoice): Inks =>
  Object.fromEntries(entityTypes.map((type) => [type, inkwell[names[type]]])) as unknown as Inks;

/** The set of which all inks are; null for the reader's own mixture. */
export const paletteOf = (names: InkChoice): PaletteName | null =>
  paletteNames.find((name) => entityTypes.every((type) => palettes[name][type] === names[type])) ?? null;
