import { failure, type Outcome, success } from '../errors.ts';
import type { FilingCalls, FilingDesk } from '../messages/filings.ts';
import type { Handlers } from '../messaging/handle.ts';
import { addCollection, editCollection, orderCollections, queryCollections } from './collections.ts';
import { fileArticles, restoreFilings, unfiled } from './filings.ts';
import { queryKnownTags, queryLastFiled } from './known-tags.ts';
import type { LibrarianTools } from './librarian.ts';
import { removeArticles, restoreArticles } from './remove-articles.ts';
import { renameTag, restoreTag } from './rename-tag.ts';
import type { Library } from './schema.ts';
import { storageOutcome } from './storage-outcome.ts';
import { setTombstone } from './tombstones.ts';

async function foundOr<Value>(work: () => Promise<Value | null>): Promise<Outcome<Value>> {
  const done = await storageOutcome(work);
  if (!done.ok) return done;
  return done.value === null ? failure('not-found') : success(done.value);
}

/** Those put to use last come first, then the others in their order. */
const lastFirst = (all: readonly string[], last: readonly string[]): readonly string[] => [
  ...new Set([...last.filter((one) => all.includes(one)), ...all]),
];

async function filingDesk(library: Library, articleId: string): Promise<FilingDesk> {
  const [stored, tags, rows, last] = await Promise.all([
    library.filings.get(articleId),
    queryKnownTags(library),
    queryCollections(library),
    queryLastFiled(library),
  ]);
  const { state, tags: own, collectionIds, remark } = stored ?? unfiled;
  const byId = new Map(rows.map(({ id, name }) => [id, { id, name }]));
  return {
    filing: { state, tags: own, collectionIds: collectionIds.filter((id) => byId.has(id)), remark },
    tags: lastFirst(tags, last.tags),
    collections: lastFirst([...byId.keys()], last.collectionIds).flatMap((id) => byId.get(id) ?? []),
  };
}

export function filingHandlers({ library, clock, onRemoved }: LibrarianTools): Handlers<FilingCalls> {
  const setCollection = (id: string, deleted: boolean) =>
    foundOr(async () => ((await setTombstone(library, 'collections', id, deleted, clock)) ? true : null));
  return {
    filingDesk: (articleId) => storageOutcome(() => filingDesk(library, articleId)),
    fileArticles: (ids, change) => storageOutcome(() => fileArticles(library, ids, change, clock)),
    restoreFilings: async (before) => {
      const done = await storageOutcome(() => restoreFilings(library, before, clock));
      return done.ok ? success(null) : done;
    },
    renameTag: (tag, name) => foundOr(() => renameTag(library, tag, name, clock)),
    restoreTag: async (renamed) => {
      const done = await storageOutcome(() => restoreTag(library, renamed, clock));
      return done.ok ? success(null) : done;
    },
    removeArticles: async (ids) => {
      const done = await storageOutcome(() => removeArticles(library, ids, clock));
      if (done.ok) await onRemoved(done.value, true);
      return done;
    },
    restoreArticles: async (ids) => {
      const done = await storageOutcome(() => restoreArticles(library, ids, clock));
      if (!done.ok) return done;
      await onRemoved(done.value, false);
      return success(null);
    },
    addCollection: (name) =>
      foundOr(async () => {
        const row = await addCollection(library, name, clock);
        return row && { collectionId: row.id };
      }),
    editCollection: (id, changes) => foundOr(() => editCollection(library, id, changes, clock)),
    orderCollections: (ids) => storageOutcome(() => orderCollections(library, ids, clock)),
    removeCollection: async (id) => {
      const done = await setCollection(id, true);
      return done.ok ? success(null) : done;
    },
    restoreCollection: async (id) => {
      const done = await setCollection(id, false);
      return done.ok ? success(null) : done;
    },
  };
}
