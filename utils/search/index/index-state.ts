import type { Library } from '../../library/schema.ts';
import { indexShape } from './store.ts';

/** How many of the library's articles are in the index. */
export interface IndexState {
  readonly indexed: number;
  readonly total: number;
}

/** Counts by keys: as rows, the outlines of twenty thousand articles take seconds. */
export async function queryIndexState({ articles, outlines, searchState }: Library): Promise<IndexState> {
  const state = await searchState.get('state');
  const [all, removed, behind] = await Promise.all([
    articles.count(),
    articles.where('deletedAt').above(0).primaryKeys(),
    outlines
      .where('revision')
      .above(state?.shape === indexShape ? state.revision : 0)
      .primaryKeys(),
  ]);
  const gone = new Set(removed);
  const total = all - removed.length;
  return { indexed: total - behind.filter((id) => !gone.has(id)).length, total };
}
