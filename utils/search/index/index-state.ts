import type { Library } from '../../library/schema.ts';
import { indexShape } from './store.ts';

/** How many of the library's articles are in the index. */
export interface IndexState {
  readonly indexed: number;
  readonly total: number;
}

export async function queryIndexState({ articles, outlines, searchState }: Library): Promise<IndexState> {
  const state = await searchState.get('state');
  const [total, removed, behind] = await Promise.all([
    articles.count(),
    articles.where('deletedAt').above(0).count(),
    outlines
      .where('revision')
      .above(state?.shape === indexShape ? state.revision : 0)
      .filter(({ isDeleted }) => !isDeleted)
      .count(),
  ]);
  return { indexed: total - removed - behind, total: total - removed };
}
