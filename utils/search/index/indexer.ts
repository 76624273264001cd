import { catchUp } from './catch-up.ts';

/** What writes the full-text index. */
export const indexer = { catchUp };
export type Indexer = typeof indexer;
