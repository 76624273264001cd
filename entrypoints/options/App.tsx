import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BriefDesk } from '../../components/briefs/brief-desk.ts';
import { Desks } from '../../components/desks.tsx';
import { lazy } from '../../components/lazy.tsx';
import { LibraryHeader } from '../../components/library-header.tsx';
import { type FilteredPlace, hashOf, type Place, type SubjectPlace } from '../../components/library-place.ts';
import { failureNotice, type Notice, Status } from '../../components/status.tsx';
import { usePlace } from '../../components/use-place.ts';
import type { Outcome } from '../../utils/errors.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock, NoteChanges } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import type { LibrarianCalls } from '../../utils/messages/librarian.ts';
import type { BackgroundCalls, StoredPassage } from '../../utils/messages.ts';

const UnreadCount = lazy(
  async () => (await import('../../components/unread-count.tsx')).UnreadCount,
  () => null,
);
const QueueSign = lazy(
  async () => (await import('../../components/addresses/queue-sign.tsx')).QueueSign,
  () => null,
);
const Opening = lazy(
  async () => (await import('../../components/opening.tsx')).Opening,
  () => null,
);
const FilteredPage = lazy(async () => (await import('./FilteredPage.tsx')).FilteredPage);
const DataPage = lazy(async () => (await import('./DataPage.tsx')).DataPage);
const LedgerPage = lazy(async () => (await import('./LedgerPage.tsx')).LedgerPage);
const BriefPage = lazy(async () => (await import('./BriefPage.tsx')).BriefPage);
const BriefsPage = lazy(async () => (await import('./BriefsPage.tsx')).BriefsPage);
const OverviewPage = lazy(async () => (await import('./OverviewPage.tsx')).OverviewPage);
const SearchPage = lazy(async () => (await import('./SearchPage.tsx')).SearchPage);
const SubjectPage = lazy(async () => (await import('./SubjectPage.tsx')).SubjectPage);
const NotesPage = lazy(async () => (await import('./NotesPage.tsx')).NotesPage);
const SettingsPage = lazy(async () => (await import('./SettingsPage.tsx')).SettingsPage);
const ReadingPage = lazy(async () => (await import('./ReadingPage.tsx')).ReadingPage);

interface AppProps {
  readonly library: Library;
  readonly background: BackgroundCalls;
  readonly librarian: LibrarianCalls;
  readonly clock: Clock;
}

/** What a page of the library needs to act: one call at a time, its outcome told, an undo where there is one. */
export interface Actions {
  readonly say: (notice: Notice | null) => void;
  /** Takes back what was done last; false where nothing is on offer. */
  readonly undoLast: () => boolean;
  /** Does something, says `done`, and offers to take it back with `undo`, which says `undone`. */
  readonly undoable: Undoable;
  readonly removeArticle: (articleId: string) => void;
  readonly removeNote: (noteId: string) => void;
  readonly addNote: (note: StoredPassage) => Promise<boolean>;
  /** False where the change could not be kept; why is said. */
  readonly editNote: (noteId: string, changes: NoteChanges) => Promise<boolean>;
}

/** The library: timeline, articles, a text to read, notes, data. */
export function App({ library, background, librarian, clock }: AppProps) {
  const [place, go] = usePlace();
  const [notice, setNotice] = useState<Notice | null>(null);
  /** Kept while the reader is elsewhere. */
  const [kept, setKept] = useState<FilteredPlace>({ view: 'timeline', filter: {} });
  const { filter, look } = 'filter' in place ? place : kept;
  const main = useMainFocus(place);
  const view = t(`${place.view}View`);
  const titled = isOfOne(place);
  useEffect(() => {
    if (!titled) document.title = `${view} – ${t('extensionName')}`;
  }, [view]);
  const undoable = undoableWith(setNotice);
  const exports = useMemo(() => ({ library, clock, say: setNotice }), [library, clock]);
  const desk = useMemo((): BriefDesk => {
    const ready = async () => (await import('./brief-desk.ts')).briefDesk(library, librarian, setNotice);
    return {
      briefs: async () => (await ready()).briefs(),
      add: async (briefId, picks) => (await ready()).add(briefId, picks),
    };
  }, [library, librarian]);
  const actions: Actions = {
    say: setNotice,
    undoLast: () => {
      notice?.undo?.();
      return notice?.undo !== undefined;
    },
    undoable,
    removeArticle: (id) =>
      undoable(
        () => background.removeArticle(id),
        () => background.restoreArticle(id),
        t('removedStatus'),
        t('restoredStatus'),
      ),
    removeNote: (id) =>
      undoable(
        () => background.removeNote(id),
        () => background.restoreNote(id),
        t('noteRemovedStatus'),
        t('noteRestoredStatus'),
      ),
    addNote: async (note) => {
      const outcome = await background.addNote(note);
      setNotice(outcome.ok ? { text: t('noteSavedStatus') } : failureNotice(outcome.reason));
      return outcome.ok;
    },
    editNote: async (id, changes) => {
      const outcome = await background.editNote(id, changes);
      setNotice(outcome.ok ? { text: t('noteSavedStatus') } : failureNotice(outcome.reason));
      return outcome.ok;
    },
  };
  const change = (next: FilteredPlace) => {
    setKept(next);
    go(next, 'replace');
  };

  return (
    <div class="library">
      {/* Not a link: the address of this page is its place in the library. */}
      <button type="button" class="button skip" onClick={() => main.current?.focus()}>
        {t('skipToContent')}
      </button>
      <LibraryHeader
        onSearch={(query) => go({ view: 'search', query })}
        place={place}
        filter={filter}
        look={look}
        signs={{
          articles: <UnreadCount library={library} />,
          data: <QueueSign library={library} librarian={librarian} />,
        }}
      />
      <Opening library={library} clock={clock} say={setNotice} />
      <Desks briefs={desk} exports={exports}>
        <main class="library-main" tabIndex={-1} ref={main}>
          {'filter' in place && (
            <FilteredPage
              library={library}
              place={place}
              librarian={librarian}
              actions={actions}
              clock={clock}
              onChange={change}
            />
          )}
          {place.view === 'reading' && (
            <ReadingPage
              key={place.articleId}
              library={library}
              articleId={place.articleId}
              eventId={place.eventId}
              at={place.at ?? null}
              noteId={place.noteId ?? null}
              background={background}
              librarian={librarian}
              actions={actions}
              onRemove={() => {
                go({ view: 'articles', filter });
                actions.removeArticle(place.articleId);
              }}
            />
          )}
          {place.view === 'ledger' && (
            <LedgerPage
              library={library}
              pair={place.pair}
              clock={clock}
              librarian={librarian}
              actions={actions}
            />
          )}
          {place.view === 'notes' && (
            <NotesPage
              library={library}
              filter={place.noteFilter ?? {}}
              clock={clock}
              actions={actions}
              onFilter={(noteFilter) => go({ view: 'notes', noteFilter }, 'replace')}
            />
          )}
          {place.view === 'overview' && <OverviewPage library={library} clock={clock} />}
          {isOfOne(place) && (
            <SubjectPage
              key={hashOf(place)}
              library={library}
              place={place}
              background={background}
              actions={actions}
              clock={clock}
            />
          )}
          {place.view === 'search' && (
            <SearchPage
              library={library}
              query={place.query}
              librarian={librarian}
              actions={actions}
              onQuery={(query) => go({ view: 'search', query }, 'replace')}
            />
          )}
          {place.view === 'briefs' && (
            <BriefsPage
              library={library}
              librarian={librarian}
              actions={actions}
              onOpen={(briefId) => go({ view: 'brief', briefId })}
            />
          )}
          {place.view === 'brief' && (
            <BriefPage
              key={place.briefId}
              library={library}
              librarian={librarian}
              briefId={place.briefId}
              clock={clock}
              actions={actions}
            />
          )}
          {place.view === 'settings' && (
            <SettingsPage
              library={library}
              background={background}
              librarian={librarian}
              clock={clock}
              actions={actions}
            />
          )}
          {place.view === 'data' && (
            <DataPage library={library} librarian={librarian} clock={clock} actions={actions} />
          )}
        </main>
      </Desks>
      <div class="library-status">
        <Status notice={notice} onDismiss={() => setNotice(null)} />
      </div>
    </div>
  );
}

/** Whether a page is about one thing, and its title that thing's name. */
const isOfOne = (place: Place): place is SubjectPlace =>
  place.view === 'dossier' || place.view === 'pair' || place.view === 'topic';

/** Moves the focus into a text or dossier that was opened from a list, as a browser does with a new page. */
function useMainFocus(place: Place) {
  const main = useRef<HTMLElement>(null);
  const address = place.view === 'reading' ? place.articleId : isOfOne(place) ? hashOf(place) : null;
  useEffect(() => {
    if (address === null) return;
    scrollTo({ top: 0, behavior: 'instant' });
    main.current?.focus({ preventScroll: true });
  }, [address]);
  return main;
}

type Call = () => Promise<Outcome<unknown>>;
type Undoable = (act: Call, undo: Call, done: string, undone: string) => Promise<void>;

/** Does something and offers to take it back. */
const undoableWith =
  (say: (notice: Notice) => void): Undoable =>
  async (act, undo, done, undone) => {
    const outcome = await act();
    if (!outcome.ok) {
      say(failureNotice(outcome.reason));
      return;
    }
    const takeBack = async () => {
      const answer = await undo();
      say(answer.ok ? { text: undone } : failureNotice(answer.reason));
    };
    say({ text: done, undo: takeBack });
  };
