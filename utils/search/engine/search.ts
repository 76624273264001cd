import type { FieldKnowledge } from '../fields/knowledge.ts';
import type { QueryProblem } from '../fields/problems.ts';
import { resolveQuery } from '../fields/resolve.ts';
import type { Query } from '../query/types.ts';
import { decide, type Evaluated, evaluate } from './evaluate.ts';
import type { SearchIndex } from './find-words.ts';
import { oneReportOfEach, ranked } from './rank.ts';
import type { Resolved, ResolvedWords } from './resolved.ts';
import { wantedWords } from './word-marks.ts';

/** What a query finds, as far as it has been looked through. */
export interface SearchAnswer {
  /** Best first. */
  readonly units: Int32Array;
  readonly problems: readonly QueryProblem[];
  /** Words to mark. */
  readonly words: readonly ResolvedWords[];
  /** Units whose texts are still to be looked through; 0 where this is all. */
  readonly open: number;
}

/** Texts that are looked through between two answers: few first, so that something is there at once. */
const atOnce = { first: 24, later: 400 } as const;

/** Looks through the texts of those that the index leaves open. */
async function passing(
  index: SearchIndex,
  query: Evaluated,
  units: readonly number[],
): Promise<readonly number[]> {
  const { universe } = index;
  const open = units.filter((unit) => query.marks.yes[unit] === 0);
  const ownOf = (unit: number) => universe.ownEntry(universe.articleOf(unit));
  const isTold = (unit: number) => index.titlesTellEvents === true && universe.kindOf(unit) === 'event';
  const read = [...new Set([...open, ...open.filter(isTold).map(ownOf)])];
  const found = await Promise.all(index.sources.map((source) => source.texts(read)));
  const textOf = (unit: number) =>
    found.map((texts) => texts.get(unit)).find((text) => text !== undefined) ?? '\n';
  const wholeText = (unit: number) => {
    if (!isTold(unit)) return textOf(unit);
    const title = textOf(ownOf(unit));
    return title.slice(0, title.indexOf('\n')) + textOf(unit);
  };
  return units.filter((unit) => query.marks.yes[unit] === 1 || decide(query, unit, wholeText(unit)));
}

/** Whether a query looks for anything. */
const asksSomething = (query: Resolved): boolean => {
  switch (query.kind) {
    case 'all':
    case 'any':
      return query.parts.some(asksSomething);
    case 'not':
      return asksSomething(query.part);
    default:
      return true;
  }
};

/** Lets the page draw; a timer would wait four milliseconds more. */
const pause = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Answers a query, better and better: what the index knows for sure and the best of the rest at once, then what the texts
 * tell. Each answer is in order and right as far as it goes.
 * @param isWanted false ends the search: the reader asks something else by now.
 * @param reports whether each act is told once, or by every report of it.
 */
export async function* searchLibrary(
  index: SearchIndex,
  query: Query,
  knowledge: FieldKnowledge,
  isWanted: () => boolean,
  reports: 'one report' | 'every report' = 'one report',
): AsyncGenerator<SearchAnswer> {
  const { universe } = index;
  const { query: resolved, problems } = await resolveQuery(query, universe, knowledge);
  // What was not understood of a query, and nothing else, is no question.
  if (!asksSomething(resolved)) {
    yield { units: new Int32Array(0), problems, words: [], open: 0 };
    return;
  }
  const evaluated = await evaluate(index, resolved);
  const words = wantedWords(resolved);
  const candidates = ranked(universe, evaluated.marks);
  const { yes } = evaluated.marks;
  const kept: number[] = [];
  let at = 0;
  const nextSlice = (limit: number): readonly number[] => {
    const slice: number[] = [];
    for (let open = 0; at < candidates.length && open < limit; at++) {
      const unit = candidates[at] ?? 0;
      slice.push(unit);
      if (yes[unit] === 0) open++;
    }
    return slice;
  };
  // The next texts are read from disk while the page draws what these gave.
  let coming: Promise<readonly number[]> | null = passing(index, evaluated, nextSlice(atOnce.first));
  while (coming && isWanted()) {
    for (const unit of await coming) kept.push(unit);
    const open = candidates.length - at;
    coming = open > 0 ? passing(index, evaluated, nextSlice(atOnce.later)) : null;
    // Whoever asks something else by then never waits for it, and hears nothing of its failure.
    coming?.catch(() => {});
    const units = Int32Array.from(kept);
    const shown = reports === 'one report' ? oneReportOfEach(universe, units) : units;
    yield { units: shown, problems, words, open };
    if (open > 0) await pause();
  }
}
