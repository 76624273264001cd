import type { HanVariants } from '../../analysis/fold.ts';
import type { Postings } from '../index/buckets.ts';
import { slots } from '../index/slots.ts';
import { type Run, runsOf } from '../runs.ts';
import { termsOfQuery } from '../terms.ts';
import { both, type Marks, noMarks } from './marks.ts';
import type { ResolvedWords, Scope } from './resolved.ts';
import type { Source } from './source.ts';
import type { Universe } from './universe.ts';

export interface SearchIndex {
  readonly universe: Universe;
  readonly sources: readonly Source[];
  readonly variants: HanVariants;
  /** Whether an event also has the words of its article's title. */
  readonly titlesTellEvents?: boolean | undefined;
}

/** Another form of a word says less than the word itself. */
const otherFormShare = 0.6;

/** How rare a term is, as BM25 weighs it. */
const rarity = (amount: number, found: number): number =>
  Math.log(1 + (amount - found + 0.5) / (found + 0.5));

const isInScope = (slot: number, scope: Scope): boolean =>
  scope === 'anywhere' || (scope === 'title' ? slots[slot]?.inTitle : slots[slot]?.inText) === true;

/** Marks what stands in some postings. Of alternatives the strongest counts. */
function mark(
  marks: Marks,
  {
    universe,
    titlesTellEvents,
    scope,
    share,
  }: Pick<SearchIndex, 'universe' | 'titlesTellEvents'> & { readonly scope: Scope; readonly share: number },
  found: readonly { readonly source: Source; readonly postings: Postings }[],
): void {
  const amount = found.reduce(
    (sum, { postings }) => sum + postings.reduce((all, units) => all + (units?.length ?? 0), 0),
    0,
  );
  const markUnit = (unit: number, score: number) => {
    marks.maybe[unit] = 1;
    if (score > (marks.score[unit] ?? 0)) marks.score[unit] = score;
  };
  const weight = rarity(Math.max(universe.amount, amount), amount) * share;
  for (const { source, postings } of found)
    postings.forEach((numbers, slot) => {
      if (!numbers || !isInScope(slot, scope)) return;
      const score = weight * (slots[slot]?.weight ?? 0);
      for (let at = 0; at < numbers.length; at++) {
        const unit = source.unitOf(numbers[at] ?? 0);
        if (unit < 0) continue;
        markUnit(unit, score);
        if (!titlesTellEvents || !slots[slot]?.inTitle) continue;
        const article = universe.articleOf(unit);
        for (let entry = universe.columns.articleFirst.at(article); entry < unit; entry++)
          markUnit(entry, score);
      }
    });
}

async function findRun(
  { universe, sources, titlesTellEvents }: SearchIndex,
  run: Run,
  { exact, prefix, scope }: Pick<ResolvedWords, 'exact' | 'prefix' | 'scope'>,
): Promise<readonly Marks[]> {
  const from = (ask: (source: Source) => Promise<Postings>) =>
    Promise.all(sources.map(async (source) => ({ source, postings: await ask(source) })));
  if (prefix && !run.isHan) {
    const marks = noMarks(universe.size);
    mark(
      marks,
      { universe, titlesTellEvents, scope, share: 1 },
      await from((source) => source.beginning(run.text)),
    );
    return [marks];
  }
  return Promise.all(
    termsOfQuery(run, exact).map(async (alternatives) => {
      const marks = noMarks(universe.size);
      const found = await Promise.all(alternatives.map((term) => from((source) => source.postings(term))));
      found.forEach((postings, at) => {
        mark(marks, { universe, titlesTellEvents, scope, share: at === 0 ? 1 : otherFormShare }, postings);
      });
      return marks;
    }),
  );
}

/**
 * The units that have some words. One word is found by the index alone; of several that belong together, as in a phrase
 * or a run of Han characters, the index knows that they occur, and the text whether together.
 */
export async function findWords(index: SearchIndex, words: ResolvedWords): Promise<Marks> {
  const runs = runsOf(words.text, index.variants);
  const found = await Promise.all(
    runs.map((run, at) => findRun(index, run, { ...words, prefix: words.prefix && at === runs.length - 1 })),
  );
  const [first, ...others] = found.flat();
  if (!first) return noMarks(index.universe.size);
  if (others.length === 0) return { ...first, yes: first.maybe };
  const marks = others.reduce(both, first);
  return { ...marks, yes: new Uint8Array(index.universe.size) };
}
