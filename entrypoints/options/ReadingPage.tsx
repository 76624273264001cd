import type { EntityActionCalls } from '../../components/entity-actions.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import { setWatched } from '../../components/set-watched.ts';
import { failureNotice } from '../../components/status.tsx';
import { useLive } from '../../components/use-live.ts';
import type { Span } from '../../utils/analysis/types.ts';
import type { Reason } from '../../utils/errors.ts';
import { queryStoredArticle } from '../../utils/library/article-list.ts';
import { queryCollections } from '../../utils/library/collections.ts';
import { unfiled } from '../../utils/library/filings.ts';
import { queryKnownTags } from '../../utils/library/known-tags.ts';
import { queryFiling } from '../../utils/library/listed-articles.ts';
import { queryHistory } from '../../utils/library/reading-history.ts';
import type { Library } from '../../utils/library/schema.ts';
import { queryWatches } from '../../utils/library/watches.ts';
import { t } from '../../utils/locale.ts';
import type { FilingCalls } from '../../utils/messages/filings.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Actions } from './App.tsx';
import { filingActions, filingLineActions } from './filing-actions.ts';

interface ReadingPageProps {
  readonly library: Library;
  readonly articleId: string;
  readonly eventId: string | null;
  readonly at: Span | null;
  readonly noteId: string | null;
  readonly actions: Actions;
  readonly onRemove: () => void;
  readonly background: BackgroundCalls;
  readonly librarian: FilingCalls;
}

/** One stored article, as long as it is in the library. */
export function ReadingPage(props: ReadingPageProps) {
  const { library, articleId, eventId, onRemove, background, librarian, actions } = props;
  const watches = useLive(() => queryWatches(library), 'watches');
  const stored = useLive(() => queryStoredArticle(library, articleId), articleId);
  const tags = useLive(() => queryKnownTags(library), 'tags');
  const filing = useLive(() => queryFiling(library, articleId), articleId);
  const collections = useLive(() => queryCollections(library), 'collections');
  const history = useLive(() => queryHistory(library, articleId), articleId);
  if (stored.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  if (stored.state === 'failed') return <Unread reason="storage-unavailable" />;
  if (stored.value === null) return <Unread reason="not-found" />;
  const files = filingActions(librarian, actions.say);
  const filed = filing.state === 'ready' ? filing.value : unfiled;
  const watched = watches.state === 'ready' ? watches.value : [];
  return (
    <ReadingView
      stored={stored.value}
      eventId={eventId}
      at={props.at}
      noteId={props.noteId}
      onRemove={onRemove}
      history={history.state === 'ready' ? history.value : { copies: [], changes: [] }}
      knownTags={tags.state === 'ready' ? tags.value : []}
      onNote={actions.addNote}
      onNoteRemove={actions.removeNote}
      onNoteEdit={actions.editNote}
      filing={filed}
      collections={collections.state === 'ready' ? collections.value : []}
      filingActions={filingLineActions(
        files,
        articleId,
        filed,
        collections.state === 'ready' ? collections.value : [],
      )}
      onRead={() => void files.markRead(articleId)}
      actions={entityActions(background, actions)}
      watched={watched.flatMap(({ target }) => (target.kind === 'entity' ? [target.entity.id] : []))}
    />
  );
}

/** What the reader does with a name in a stored text; the text follows by itself, as its rows change. */
const entityActions = (background: BackgroundCalls, { say }: Actions): EntityActionCalls => ({
  find: async (words) => {
    const found = await background.findEntities(words);
    return found.ok ? found.value : [];
  },
  onCorrect: async (correction) => {
    const done = await background.correct(correction);
    if (!done.ok) return say(failureNotice(done.reason));
    const { correctionId, earlier } = done.value;
    const undo = async () => {
      const undone = await background.undoCorrection(correctionId);
      say(undone.ok ? { text: t('correctionRemoved') } : failureNotice(undone.reason));
    };
    say({ text: t('correctedStatus'), ...(earlier > 0 && { next: t('correctedEarlier') }), undo });
  },
  onWatch: async (entity, wanted) => {
    const done = await setWatched(background, { kind: 'entity', entity }, wanted);
    say(done.ok ? { text: t(wanted ? 'watchedStatus' : 'unwatchedStatus') } : failureNotice(done.reason));
  },
});

function Unread({ reason }: { readonly reason: Reason }) {
  return (
    <>
      <h1 class="unseen">{t('readingView')}</h1>
      <FailureNotice reason={reason} />
    </>
  );
}
