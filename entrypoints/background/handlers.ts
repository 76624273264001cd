import { failure, type Outcome, success } from '../../utils/errors.ts';
import { removeArticle, restoreArticle } from '../../utils/library/articles.ts';
import { editNote, saveNote } from '../../utils/library/notes.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import { setTombstone } from '../../utils/library/tombstones.ts';
import { addWatch } from '../../utils/library/watches.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import { checkedCalls } from '../../utils/messaging/checked-calls.ts';
import type { Handlers } from '../../utils/messaging/handle.ts';
import { signArticles } from './badge.ts';
import { backgroundSchemas } from './call-schemas.ts';
import { correctingHandlers } from './correct.ts';
import { findEntities } from './find-entities.ts';
import { findingsOf, showMarks } from './mark-choice.ts';
import { callMarks } from './mark-page.ts';
import { readTab } from './read-tab.ts';
import { savePage } from './save-page.ts';
import { askedForSite, distrustSite, trustSite } from './sites.ts';

/** The outcome of a change to one row: `not-found` where there is none. */
async function changed(work: () => Promise<boolean>): Promise<Outcome<null>> {
  const done = await storageOutcome(work);
  if (!done.ok) return done;
  return done.value ? success(null) : failure('not-found');
}

async function changeArticle(articleId: string, saved: boolean, work: () => Promise<boolean>) {
  const outcome = await changed(work);
  if (outcome.ok) await signArticles([articleId], saved);
  return outcome;
}

/** What the worker does for pages: one function for each call. */
export function createHandlers(library: Library): Handlers<BackgroundCalls> {
  const clock = Date.now;
  return checkedCalls<BackgroundCalls>(backgroundSchemas, {
    readTab: (tabId) => readTab(library, tabId),
    saveTab: async (tabId, readUrl) => {
      const saved = await savePage(library, tabId, readUrl ?? null);
      if (!saved.ok) return saved;
      const { articleId, created } = saved.value;
      return success({ articleId, created });
    },
    removeArticle: (articleId) =>
      changeArticle(articleId, false, () => removeArticle(library, articleId, clock)),
    restoreArticle: (articleId) =>
      changeArticle(articleId, true, () => restoreArticle(library, articleId, clock)),
    removeNote: (noteId) => changed(() => setTombstone(library, 'notes', noteId, true, clock)),
    restoreNote: (noteId) => changed(() => setTombstone(library, 'notes', noteId, false, clock)),
    addNote: ({ articleId, ...passage }) =>
      changed(async () => {
        const article = await library.articles.get(articleId);
        if (!article) return false;
        await saveNote(library, { url: article.url, pageTitle: article.title, ...passage }, clock);
        return true;
      }),
    editNote: (noteId, changes) => changed(() => editNote(library, noteId, changes, clock)),
    ...correctingHandlers(library),
    watch: async (target) => {
      const row = await storageOutcome(() => addWatch(library, target, clock));
      return row.ok ? success({ watchId: row.value.id }) : row;
    },
    unwatch: (id) => changed(() => setTombstone(library, 'watches', id, true, clock)),
    rewatch: (id) => changed(() => setTombstone(library, 'watches', id, false, clock)),
    revealInTab: (tabId, passage) => callMarks(tabId, (marks) => marks.reveal(passage)),
    showMarks: (tabId, shown) => showMarks(library, tabId, shown),
    findingsOf: (tabId) => findingsOf(library, tabId),
    goToMention: (tabId, start) => callMarks(tabId, (marks) => marks.goTo(start)),
    findEntities: (words) => storageOutcome(() => findEntities(library, words)),
    askedForSite,
    trustSite: (host) => trustSite(library, host),
    distrustSite: (host) => distrustSite(library, host),
  });
}
