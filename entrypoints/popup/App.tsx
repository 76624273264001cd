import { useEffect, useState } from 'preact/hooks';
import { askForSite } from '../../components/ask-for-site.ts';
import { ChangedSince } from '../../components/changed-since.tsx';
import type { EntityActionCalls } from '../../components/entity-actions.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { type DeskCalls, FilingDesk } from '../../components/filing-desk.tsx';
import { HouseMark } from '../../components/house-mark.tsx';
import { MarkBar } from '../../components/mark-bar.tsx';
import { ReadingFindings } from '../../components/reading-findings.tsx';
import { SaveBar } from '../../components/save-bar.tsx';
import { setWatched } from '../../components/set-watched.ts';
import { SiteSwitch } from '../../components/site-switch.tsx';
import { failureNotice, type Notice, Status } from '../../components/status.tsx';
import type { EntityId } from '../../utils/analysis/types.ts';
import { failure, type Outcome, type Reason } from '../../utils/errors.ts';
import type { TimelineEntry } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import type { ChangeCalls } from '../../utils/messages/changes.ts';
import type { BackgroundCalls, QuotedSpan, Reading } from '../../utils/messages.ts';

interface AppProps {
  readonly background: BackgroundCalls;
  readonly librarian: DeskCalls & ChangeCalls;
  readonly findTab: () => Promise<number | null>;
  readonly addressOf: (entry: TimelineEntry) => string;
  /** Address of the dossier of a name in the library. */
  readonly dossierOf: (id: EntityId) => string;
  readonly openLibrary: () => void;
  /** A failure that happened where no page could show it: a save from the menu on a page that cannot be read. */
  readonly takeLastFailure: () => Promise<{ readonly reason: Reason } | null>;
  readonly areMarksShown: () => Promise<boolean>;
  /** Opens the list of findings beside the page; must be called inside the gesture. */
  readonly openPanel: (tabId: number) => void;
}

type Step =
  | { readonly name: 'reading' }
  | { readonly name: 'failed'; readonly reason: Reason }
  | { readonly name: 'read'; readonly reading: Reading; readonly tabId: number };

/** The popup: reads the page in the current tab, shows what was found and keeps it if the reader wishes. */
export function App(props: AppProps) {
  const {
    background,
    librarian,
    findTab,
    addressOf,
    dossierOf,
    openLibrary,
    takeLastFailure,
    areMarksShown,
    openPanel,
  } = props;
  const [step, setStep] = useState<Step>({ name: 'reading' });
  const [savedId, setSavedId] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [marked, setMarked] = useState(true);

  const read = async () => {
    setStep({ name: 'reading' });
    const tabId = await findTab();
    const outcome = tabId === null ? failure('unexpected') : await settled(background.readTab(tabId));
    if (!outcome.ok || tabId === null) {
      setStep({ name: 'failed', reason: outcome.ok ? 'unexpected' : outcome.reason });
      return;
    }
    setSavedId(outcome.value.savedId);
    setChanged(outcome.value.changed);
    setStep({ name: 'read', reading: outcome.value, tabId });
  };
  // The page is read once, when the popup opens.
  useEffect(() => {
    void read();
    void areMarksShown().then(setMarked);
    void takeLastFailure().then((last) => last && setNotice(failureNotice(last.reason)));
  }, []);

  const run = async <Value,>(call: Promise<Outcome<Value>>, onSuccess: (value: Value) => void) => {
    setBusy(true);
    const outcome = await settled(call);
    setBusy(false);
    if (outcome.ok) onSuccess(outcome.value);
    else setNotice(failureNotice(outcome.reason));
  };

  const save = (tabId: number, url: string) =>
    run(background.saveTab(tabId, url), ({ articleId, created }) => {
      setSavedId(articleId);
      setChanged(false);
      setNotice({ text: t(created ? 'notice_articleSaved' : 'notice_articleUpdated') });
    });

  const restore = (articleId: string) =>
    run(background.restoreArticle(articleId), () => {
      setSavedId(articleId);
      setNotice({ text: t('restoredStatus') });
    });

  const remove = (articleId: string) =>
    run(background.removeArticle(articleId), () => {
      setSavedId(null);
      setNotice({ text: t('removedStatus'), undo: () => restore(articleId) });
    });

  const reveal = (tabId: number, passage: QuotedSpan) =>
    run(background.revealInTab(tabId, passage), () => setNotice(null));

  /** Follows what was corrected: the page is read anew, and the notice stays. */
  const readAnew = async (tabId: number) => {
    const outcome = await settled(background.readTab(tabId));
    if (outcome.ok) setStep({ name: 'read', reading: outcome.value, tabId });
  };
  const undoCorrection = (tabId: number, correctionId: string) =>
    run(background.undoCorrection(correctionId), async () => {
      setNotice({ text: t('correctionRemoved') });
      await readAnew(tabId);
    });
  const actionsOn = (tabId: number): EntityActionCalls => ({
    find: async (words) => {
      const found = await settled(background.findEntities(words));
      return found.ok ? found.value : [];
    },
    onCorrect: (correction) =>
      run(background.correct(correction), async ({ correctionId, earlier }) => {
        setNotice({
          text: t('correctedStatus'),
          ...(earlier > 0 && { next: t('correctedEarlier') }),
          undo: () => undoCorrection(tabId, correctionId),
        });
        await readAnew(tabId);
      }),
    onWatch: (entity, watched) =>
      run(setWatched(background, { kind: 'entity', entity }, watched), async () => {
        setNotice({ text: t(watched ? 'watchedStatus' : 'unwatchedStatus') });
        await readAnew(tabId);
      }),
  });

  const trust = (site: NonNullable<Reading['site']>, trusted: boolean, tabId: number) =>
    // The browser is asked at once: inside the gesture.
    run(trusted ? askForSite(background, site.host) : background.distrustSite(site.host), async () => {
      setNotice({ text: t(trusted ? 'siteTrusted' : 'siteRevoked', site.host) });
      await readAnew(tabId);
    });

  const mark = (tabId: number, shown: boolean) => {
    setMarked(shown);
    return run(background.showMarks(tabId, shown), () => setNotice(null));
  };

  return (
    <>
      <header class="masthead">
        <HouseMark />
        <span class="masthead-name">{t('extensionName')}</span>
        <button type="button" class="button button-plain" onClick={openLibrary}>
          {t('openLibraryAction')}
        </button>
      </header>
      <main class="popup-main" aria-busy={step.name === 'reading'}>
        {step.name !== 'read' && <h1 class="unseen">{t('actionTitle')}</h1>}
        {step.name === 'reading' && (
          <p class="popup-waiting" role="status">
            {t('readingPage')}
          </p>
        )}
        {step.name === 'failed' && <FailureNotice reason={step.reason} onRetry={read} />}
        {step.name === 'read' && (
          <MarkBar
            shown={marked}
            onShow={(shown) => mark(step.tabId, shown)}
            onList={() => openPanel(step.tabId)}
          />
        )}
        {step.name === 'read' && savedId !== null && changed && (
          <ChangedSince
            articleId={savedId}
            title={step.reading.article.title}
            text={step.reading.article.text}
            lang={step.reading.analysis.language}
            librarian={librarian}
            onSave={() => save(step.tabId, step.reading.article.url)}
          />
        )}
        {step.name === 'read' && (
          <ReadingFindings
            reading={step.reading}
            addressOf={addressOf}
            dossierOf={dossierOf}
            onReveal={(passage) => reveal(step.tabId, passage)}
            actions={actionsOn(step.tabId)}
          />
        )}
        {step.name === 'read' && step.reading.site && (
          <SiteSwitch
            {...step.reading.site}
            onChange={(trusted) => step.reading.site && trust(step.reading.site, trusted, step.tabId)}
          />
        )}
      </main>
      <footer class="popup-foot">
        <Status notice={notice} onDismiss={() => setNotice(null)} />
        {step.name === 'read' && savedId !== null && notice === null && (
          <p class="popup-saved">{t('alreadySaved')}</p>
        )}
        {step.name === 'read' && (
          <SaveBar
            saved={savedId !== null}
            busy={busy}
            onSave={() => save(step.tabId, step.reading.article.url)}
            onRemove={() => savedId !== null && remove(savedId)}
          />
        )}
        {step.name === 'read' && savedId !== null && (
          <FilingDesk
            key={savedId}
            articleId={savedId}
            librarian={librarian}
            onFailure={(outcome) => !outcome.ok && setNotice(failureNotice(outcome.reason))}
          />
        )}
      </footer>
    </>
  );
}

/** A call that breaks off (the worker stopped, the extension was replaced) is a failure like any other. */
const settled = <Value,>(call: Promise<Outcome<Value>>): Promise<Outcome<Value>> =>
  call.catch((error: unknown) => failure('unexpected', String(error)));
