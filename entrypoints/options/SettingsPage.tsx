import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askForSite } from '../../components/ask-for-site.ts';
import { download } from '../../components/download.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Corrections } from '../../components/settings/corrections.tsx';
import { PreferenceParts } from '../../components/settings/preferences.tsx';
import { Privacy } from '../../components/settings/privacy.tsx';
import { SelfCheck } from '../../components/settings/self-check.tsx';
import { SettingsFile } from '../../components/settings/settings-file.tsx';
import { type Shortcut, Shortcuts } from '../../components/settings/shortcuts.tsx';
import { Sites } from '../../components/settings/sites.tsx';
import { WatchList } from '../../components/settings/watch-list.tsx';
import { failureNotice } from '../../components/status.tsx';
import { useGranted } from '../../components/use-granted.ts';
import { useLive } from '../../components/use-live.ts';
import { changeDateStyle, readDateStyle } from '../../utils/date-preference.ts';
import { failure, type Outcome } from '../../utils/errors.ts';
import { queryCorrections } from '../../utils/library/corrections.ts';
import {
  exportSettings,
  type Preferences,
  readSettingsFile,
} from '../../utils/library/export/settings-file.ts';
import { queryRereading } from '../../utils/library/rereadings.ts';
import type { Library } from '../../utils/library/schema.ts';
import { querySites } from '../../utils/library/sites.ts';
import type { Clock } from '../../utils/library/types.ts';
import { queryWatches } from '../../utils/library/watches.ts';
import { count, t } from '../../utils/locale.ts';
import { changeMarkPreferences, readMarkPreferences } from '../../utils/marks/preferences.ts';
import type { ImportCalls } from '../../utils/messages/imports.ts';
import type { UpkeepCalls } from '../../utils/messages/upkeep.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Actions } from './App.tsx';

interface SettingsPageProps {
  readonly library: Library;
  readonly background: BackgroundCalls;
  readonly librarian: ImportCalls & UpkeepCalls;
  readonly clock: Clock;
  readonly actions: Actions;
}

const readPreferences = async (): Promise<Preferences> => ({
  marks: await readMarkPreferences(),
  dates: await readDateStyle(),
});

async function readSettings(library: Library) {
  const [corrections, watches, sites, rereading, articles, aside] = await Promise.all([
    queryCorrections(library),
    queryWatches(library),
    querySites(library),
    queryRereading(library),
    library.articles.filter(({ deletedAt }) => deletedAt === null).count(),
    library.aside.count(),
  ]);
  return { corrections, watches, sites, rereading, articles, aside };
}

/** What the reader can set: what is marked and watched, which sites are read, what was corrected; and the way out and in. */
export function SettingsPage({ library, background, librarian, clock, actions }: SettingsPageProps) {
  const settings = useLive(() => readSettings(library), 'settings');
  const [preferences, setPreferences] = usePreferences();
  const shortcuts = useShortcuts();
  const hosts = settings.state === 'ready' ? settings.value.sites.map(({ id }) => id) : [];
  const granted = useGranted(hosts);

  /** Does something whose only sign is its success. */
  const act = async (call: Promise<Outcome<unknown>>, done: string) => {
    const outcome = await call;
    actions.say(outcome.ok ? { text: done } : failureNotice(outcome.reason));
  };
  const save = async (part: 'all' | 'corrections', name: string) => {
    if (preferences === null) return;
    const day = new Date(clock()).toISOString().slice(0, 10);
    download(await exportSettings(library, preferences, part, clock), `${name}-${day}.json`);
    actions.say({ text: t('settingsExported') });
  };
  const importFile = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if (!read.ok) return actions.say(failureNotice(read.reason, read.detail));
    const { rows, preferences: given } = read.value;
    const merged = await librarian.importBatch(rows);
    if (!merged.ok) return actions.say(failureNotice(merged.reason, merged.detail));
    if (given.marks) await changeMarkPreferences(given.marks);
    if (given.dates) await changeDateStyle(given.dates);
    setPreferences(await readPreferences());
    const { added, updated } = merged.value;
    actions.say({ text: t('settingsImported', count('entries', added + updated)) });
  };

  if (settings.state === 'failed') return <FailureNotice reason="storage-unavailable" />;
  if (settings.state === 'loading' || preferences === null)
    return <p class="library-waiting">{t('loadingLibrary')}</p>;
  const { corrections, watches, sites, rereading, articles, aside } = settings.value;
  const find = async (words: string) => {
    const found = await background.findEntities(words);
    return found.ok ? found.value : [];
  };
  return (
    <div class="settings">
      <h1 class="settings-title">{t('settingsView')}</h1>
      <PreferenceParts
        preferences={preferences}
        onMarks={(marks) => {
          setPreferences({ ...preferences, marks });
          void changeMarkPreferences(marks);
        }}
        onDates={async (dates) => {
          await changeDateStyle(dates);
          setPreferences({ ...preferences, dates });
        }}
      />
      <Sites
        sites={sites}
        granted={granted}
        onTrust={(host) => act(askForSite(background, host), t('siteTrusted', host))}
        onDistrust={(host) => act(background.distrustSite(host), t('siteRevoked', host))}
        onNoSite={() => actions.say({ text: t('siteInvalid') })}
      />
      <WatchList
        watches={watches}
        find={find}
        onWatch={(target) => act(background.watch(target), t('watchedStatus'))}
        onUnwatch={({ id }) =>
          actions.undoable(
            () => background.unwatch(id),
            () => background.rewatch(id),
            t('unwatchedStatus'),
            t('watchedStatus'),
          )
        }
      />
      <Corrections
        corrections={corrections}
        rereading={rereading}
        articles={articles}
        onAdd={(correction) => act(background.correct(correction), t('correctedStatus'))}
        onRevise={({ id }, correction) =>
          act(background.reviseCorrection(id, correction), t('correctedStatus'))
        }
        onRemove={({ id }) =>
          actions.undoable(
            () => background.undoCorrection(id),
            () => background.redoCorrection(id),
            t('correctionRemoved'),
            t('correctionRestored'),
          )
        }
        onExport={() => save('corrections', 'simpul-corrections')}
        onReread={() => act(background.rereadLibrary(), t('rereadStarted'))}
        onHold={(id) => act(background.holdRereading(id), t('rereadHeld'))}
        onContinue={(id) => act(background.continueRereading(id), t('rereadStarted'))}
        onUndoReread={(id) => act(background.undoRereading(id), t('rereadUndoing'))}
      />
      <Shortcuts shortcuts={shortcuts} onChange={() => changeShortcuts()} />
      <Privacy />
      <SelfCheck
        aside={aside}
        onCheck={(repairs) => librarian.checkLibrary(repairs)}
        onFailure={(outcome) => !outcome.ok && actions.say(failureNotice(outcome.reason, outcome.detail))}
        onDownload={async () => {
          const rows = await library.aside.toArray();
          const file = new Blob([JSON.stringify(rows, null, 1)], { type: 'application/json' });
          download(file, `simpul-aside-${new Date(clock()).toISOString().slice(0, 10)}.json`);
        }}
      />
      <SettingsFile onExport={() => save('all', 'simpul-settings')} onImport={importFile} />
    </div>
  );
}

function usePreferences() {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  useEffect(() => {
    void readPreferences()
      .catch(() => failure('storage-unavailable'))
      .then((read) => 'marks' in read && setPreferences(read));
  }, []);
  return [preferences, setPreferences] as const;
}

function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll();
      setShortcuts(
        commands.map(({ name = '', description, shortcut = '' }) => ({
          name,
          // Chrome describes the command of its button by nothing.
          description: description || t('commandOpen'),
          keys: shortcut,
        })),
      );
    };
    void read();
    // The keys may have been changed in another tab meanwhile.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}

/** Firefox opens its own page; Chrome lets an extension open the address of its. */
async function changeShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
