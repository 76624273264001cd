import type { FilingRow } from './reader-rows.ts';
import type { Library } from './schema.ts';

/** How many living articles are in each state. */
export interface StateCounts {
  readonly unread: number;
  readonly read: number;
  readonly archived: number;
}

/** Filings of removed articles, which count for nothing. They are few: after the grace time they are gone. */
export async function removedFilings({
  articles,
  filings,
}: Pick<Library, 'articles' | 'filings'>): Promise<readonly FilingRow[]> {
  const removed = await articles.where('deletedAt').above(0).primaryKeys();
  return (await filings.bulkGet(removed)).filter((row) => row !== undefined);
}

/** How many living articles are in each state. */
export async function queryStates(library: Library): Promise<StateCounts> {
  const { articles, filings } = library;
  const [all, removed, gone, read, archived] = await Promise.all([
    articles.count(),
    articles.where('deletedAt').above(0).count(),
    removedFilings(library),
    filings.where('state').equals('read').count(),
    filings.where('state').equals('archived').count(),
  ]);
  const goneIn = (state: FilingRow['state']) => gone.filter((row) => row.state === state).length;
  const states = { read: read - goneIn('read'), archived: archived - goneIn('archived') };
  return { ...states, unread: all - removed - states.read - states.archived };
}

/** How many articles the reader has not read. */
export const queryUnread = async (library: Library): Promise<number> => (await queryStates(library)).unread;
