import { readKnowledge } from '../../../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../../../utils/analysis/index.ts';

const analyse = createAnalyser(readKnowledge());

/** What stands around every sentence, so that its matter is known to be health. */
const title = 'Health ministry, hospital and vaccines';
const context = '\n\nThe health system depends on hospitals, vaccines and medicines.';

const short = (id: string) => id.replace(/^[a-z]+:/u, '');

/** The acts that the analysis finds in sentences of our own, with the names that it finds itself: `AID jp > to`. */
export function actsIn(text: string): readonly string[] {
  const { events } = analyse({ text: `${text}${context}`, title, lang: 'en', publishedAt: '2026-03-20' });
  return events.map(({ type, actors, recipients }) =>
    [
      type,
      actors.map(short).join('+'),
      ...(recipients.length > 0 ? ['>', recipients.map(short).join('+')] : []),
    ].join(' '),
  );
}

/** A table with a row on each line: the act, `|`, the sentences that tell it. */
export const rowsOf = (table: string): readonly (readonly [sentences: string, act: string])[] =>
  linesOf(table).map((line) => {
    const [act = '', sentences = ''] = line.split(' | ');
    return [sentences, act];
  });

export const linesOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
