import type { FilingLineActions } from '../../components/filing-line.tsx';
import { failureNotice, type Notice } from '../../components/status.tsx';
import type { Outcome } from '../../utils/errors.ts';
import type { EarlierFiling, Filing, FilingChange } from '../../utils/library/filings.ts';
import type { CollectionRow, ReadingState } from '../../utils/library/reader-rows.ts';
import { count, t } from '../../utils/locale.ts';
import type { FilingCalls } from '../../utils/messages/filings.ts';

/** What the reader does with one article or with many; every act can be taken back as a whole. */
export interface FilingActions {
  readonly setState: (ids: readonly string[], state: ReadingState) => Promise<void>;
  readonly addTags: (ids: readonly string[], tags: readonly string[]) => Promise<void>;
  readonly removeTag: (ids: readonly string[], tag: string) => Promise<void>;
  /** Puts articles into collections by their names; a name that is none yet becomes one. */
  readonly putInto: (ids: readonly string[], names: readonly string[]) => Promise<void>;
  readonly takeOut: (ids: readonly string[], collectionId: string) => Promise<void>;
  /** False where it could not be kept; why is said. */
  readonly setRemark: (id: string, remark: string) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Says nothing: the reader only read. */
  readonly markRead: (id: string) => Promise<void>;
  readonly addCollection: (name: string) => Promise<string | null>;
}

const amount = (ids: readonly unknown[]) => count('articles', ids.length);

/**
 * @param say shows a notice; its undo takes back what it tells of.
 */
export function filingActions(librarian: FilingCalls, say: (notice: Notice) => void): FilingActions {
  const undo = async (work: () => Promise<Outcome<null>>, words: string) => {
    const undone = await work();
    say(undone.ok ? { text: words } : failureNotice(undone.reason));
  };
  const tell = (before: readonly EarlierFiling[], words: (amount: string) => string) => {
    if (before.length === 0) say({ text: t('filedNothing') });
    else
      say({
        text: words(amount(before)),
        keepsFocus: true,
        undo: () => void undo(() => librarian.restoreFilings(before), t('filedUndone')),
      });
  };
  const file = async (ids: readonly string[], change: FilingChange, words: (amount: string) => string) => {
    const outcome = await librarian.fileArticles(ids, change);
    if (outcome.ok) tell(outcome.value, words);
    else say(failureNotice(outcome.reason));
    return outcome.ok;
  };
  const collectionsNamed = async (names: readonly string[]): Promise<readonly string[] | null> => {
    const made: string[] = [];
    for (const name of names) {
      const outcome = await librarian.addCollection(name);
      if (!outcome.ok) {
        say(failureNotice(outcome.reason));
        return null;
      }
      made.push(outcome.value.collectionId);
    }
    return made;
  };
  return {
    setState: async (ids, state) => void (await file(ids, { state }, (some) => t(`filed_${state}`, some))),
    addTags: async (ids, tags) => void (await file(ids, { addTags: tags }, (some) => t('filedTags', some))),
    removeTag: async (ids, tag) =>
      void (await file(ids, { removeTags: [tag] }, (some) => t('filedTags', some))),
    putInto: async (ids, names) => {
      const putIn = await collectionsNamed(names);
      if (putIn) await file(ids, { putIn }, (some) => t('filedCollections', some));
    },
    takeOut: async (ids, collectionId) =>
      void (await file(ids, { takeOut: [collectionId] }, (some) => t('filedCollections', some))),
    setRemark: (id, remark) => file([id], { remark }, () => t('filedRemark')),
    remove: async (ids) => {
      const outcome = await librarian.removeArticles(ids);
      if (!outcome.ok) return say(failureNotice(outcome.reason));
      const { value: removed } = outcome;
      say({
        text: t('removedMany', amount(removed)),
        keepsFocus: true,
        undo: () => void undo(() => librarian.restoreArticles(removed), t('restoredMany', amount(removed))),
      });
    },
    markRead: async (id) => {
      await librarian.fileArticles([id], { state: 'read', from: 'unread' });
    },
    addCollection: async (name) => {
      const outcome = await librarian.addCollection(name);
      if (!outcome.ok) {
        say(failureNotice(outcome.reason));
        return null;
      }
      const { collectionId } = outcome.value;
      say({
        text: t('collectionMade', name.trim()),
        keepsFocus: true,
        undo: () => void undo(() => librarian.removeCollection(collectionId), t('filedUndone')),
      });
      return collectionId;
    },
  };
}

/** The same for the head of one text. Fields give what they hold, acts say what changes. */
export function filingLineActions(
  files: FilingActions,
  articleId: string,
  { tags, collectionIds }: Filing,
  collections: readonly CollectionRow[],
): FilingLineActions {
  const ids = [articleId];
  return {
    onState: (state) => void files.setState(ids, state),
    onTags: (next) => {
      const added = next.filter((tag) => !tags.includes(tag));
      const [gone] = tags.filter((tag) => !next.includes(tag));
      if (added.length > 0) void files.addTags(ids, added);
      if (gone !== undefined) void files.removeTag(ids, gone);
    },
    onCollections: (names) => {
      const own = collections.filter(({ id }) => collectionIds.includes(id));
      const added = names.filter((name) => own.every((collection) => collection.name !== name));
      const gone = own.find(({ name }) => !names.includes(name));
      if (added.length > 0) void files.putInto(ids, added);
      if (gone) void files.takeOut(ids, gone.id);
    },
    onRemark: (remark) => files.setRemark(articleId, remark),
  };
}
