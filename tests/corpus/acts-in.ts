import { readKnowledge } from '../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../utils/analysis/index.ts';
import type { LanguageCode } from '../../utils/analysis/types.ts';

/** An act as a table says it: its type, and spellings of two of its sides. */
interface Told {
  readonly text: string;
  readonly acts: readonly { readonly type: string; readonly sides: readonly string[] }[];
}

/**
 * Lines of a table, `CONSULT 越南 泰国; AID 越南 泰国 | text`; a line without acts is the text alone. A side of two words has
 * them tied: `Korea_Selatan`.
 */
export const linesOf = (table: string): readonly Told[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', acts = ''] = line.trim().split(' | ').reverse();
      return {
        text,
        acts: acts.split(';').flatMap((act) => {
          const [type = '', ...sides] = act.trim().split(' ');
          return type === '' ? [] : [{ type, sides: sides.map((side) => side.replaceAll('_', ' ')) }];
        }),
      };
    });

interface ActsReader {
  /** The acts that the whole analysis finds in a report of our own: type and spellings of every side. */
  readonly actsIn: (text: string) => readonly { type: string; spellings: readonly string[] }[];
  /** Acts of a line that the analysis does not tell, in words for an assertion. */
  readonly untold: (line: Told) => readonly string[];
}

/** Reads reports of one language under a title that says they are of the field. */
export function actsReader(lang: LanguageCode, title: string): ActsReader {
  const analyse = createAnalyser(readKnowledge());
  const actsIn: ActsReader['actsIn'] = (text) => {
    const { entities, events } = analyse({ text, title, lang, publishedAt: '2026-03-20' });
    const spellings = new Map(
      entities.map(({ id, mentions }) => [id, mentions.map(({ start, end }) => text.slice(start, end))]),
    );
    return events.map(({ type, actors, recipients }) => ({
      type,
      spellings: [...actors, ...recipients].flatMap((id) => spellings.get(id) ?? [id]),
    }));
  };
  return {
    actsIn,
    untold: ({ text, acts }) => {
      const found = actsIn(text);
      return acts
        .filter(
          ({ type, sides }) =>
            !found.some(
              (one) =>
                one.type === type &&
                sides.every((side) => one.spellings.some((spelling) => spelling.includes(side))),
            ),
        )
        .map(({ type, sides }) => `${type} ${sides.join(' ')}`);
    },
  };
}
