import type { EntityType } from '../utils/analysis/types.ts';
import type { MarkedReading } from '../utils/messages.ts';
import { nameOf } from './names.ts';

/** One mention of a page as a list shows it: the words, and a few around them. */
export interface Finding {
  readonly start: number;
  readonly type: EntityType;
  /** The entity's name in the reader's language. */
  readonly name: string;
  readonly surface: string;
  readonly before: string;
  readonly after: string;
  /** The reader watches for it. */
  readonly watched: boolean;
}

/** About how many characters are shown on either side. */
const around = 28;
const han = /\p{Script=Han}/u;

/** The end of what stands before, from a whole word on. */
function endOf(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (line.length <= around) return line;
  const cut = line.slice(-around);
  const word = han.test(cut.charAt(0)) ? 0 : cut.search(/\s/u);
  return `…${word < 0 ? '' : cut.slice(word).trimStart()}`;
}

/** The beginning of what follows, to a whole word. */
function beginningOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  if (line.length <= around) return line;
  const cut = line.slice(0, around);
  const word = han.test(cut.at(-1) ?? '') ? cut.length : cut.search(/\s\S*$/u);
  return `${word < 0 ? '' : cut.slice(0, word)}…`;
}

/** All mentions of a reading in the order of its text. */
export function findingsOf({ text, entities, watched }: MarkedReading): readonly Finding[] {
  const starts = new Set(watched.map(({ start }) => start));
  return entities
    .flatMap((entity) =>
      entity.mentions.map(({ start, end }) => ({
        start,
        type: entity.type,
        name: nameOf(entity),
        surface: text.slice(start, end),
        before: endOf(text.slice(Math.max(0, start - 200), start)),
        after: beginningOf(text.slice(end, end + 200)),
        watched: starts.has(start),
      })),
    )
    .sort((one, other) => one.start - other.start);
}
