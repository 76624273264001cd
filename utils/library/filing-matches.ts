import type { ReadingState } from './reader-rows.ts';
import type { Library } from './schema.ts';
import type { LibraryFilter } from './types.ts';

/** Which articles pass a filter by how they are filed. An article without a filing is unread. */
export interface FilingMatches {
  /** Ids of the only articles that pass; null where any may. */
  readonly within: ReadonlySet<string> | null;
  /** Ids of articles that do not pass. */
  readonly without: ReadonlySet<string>;
}

type FilingFilter = Pick<LibraryFilter, 'state' | 'tag' | 'collection'>;

const inState = ({ filings }: Library, ...states: readonly ReadingState[]): Promise<string[]> =>
  filings
    .where('state')
    .anyOf([...states])
    .primaryKeys();

/** States in which an article does not pass. What was put under a tag or into a collection is found there. */
function hiddenStates({ state, tag, collection }: FilingFilter): readonly ReadingState[] {
  if (state === 'unread') return ['read', 'archived'];
  return state === undefined && tag === undefined && collection === undefined ? ['archived'] : [];
}

function common(sets: readonly (readonly string[])[]): ReadonlySet<string> | null {
  if (sets.length === 0) return null;
  const [first = [], ...others] = sets.map((ids) => new Set(ids));
  return new Set([...first].filter((id) => others.every((other) => other.has(id))));
}

/** Asks the indexes of filings, without reading a row: a set of ids is had in an instant also of thousands. */
export async function queryFilingMatches(library: Library, filter: FilingFilter): Promise<FilingMatches> {
  const { filings } = library;
  const { state, tag, collection } = filter;
  const wanted = [
    ...(state === 'read' || state === 'archived' ? [inState(library, state)] : []),
    ...(tag === undefined ? [] : [filings.where('tags').equals(tag).primaryKeys()]),
    ...(collection === undefined ? [] : [filings.where('collectionIds').equals(collection).primaryKeys()]),
  ];
  const hidden = hiddenStates(filter);
  const [without, ...within] = await Promise.all([
    hidden.length === 0 ? [] : inState(library, ...hidden),
    ...wanted,
  ]);
  return { within: common(within), without: new Set(without) };
}

export const passesFiling = ({ within, without }: FilingMatches, articleId: string): boolean =>
  (within === null || within.has(articleId)) && !without.has(articleId);
