import { askForSite } from '../../components/ask-for-site.ts';
import { download } from '../../components/download.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { BackupPart } from '../../components/settings/backup-part.tsx';
import { Corrections } from '../../components/settings/corrections.tsx';
import { DatesPart } from '../../components/settings/dates-part.tsx';
import { LanguagePart } from '../../components/settings/language-part.tsx';
import { MarksPart } from '../../components/settings/marks-part.tsx';
import { Privacy } from '../../components/settings/privacy.tsx';
import { SelfCheck } from '../../components/settings/self-check.tsx';
import { SettingsFile } from '../../components/settings/settings-file.tsx';
import { Shortcuts } from '../../components/settings/shortcuts.tsx';
import { Sites } from '../../components/settings/sites.tsx';
import { StoragePart } from '../../components/settings/storage-part.tsx';
import { WatchList } from '../../components/settings/watch-list.tsx';
import { failureNotice } from '../../components/status.tsx';
import { useGranted } from '../../components/use-granted.ts';
import { useLive } from '../../components/use-live.ts';
import { readBackupState } from '../../utils/backup-reminder.ts';
import type { Outcome } from '../../utils/errors.ts';
import { queryCorrections } from '../../utils/library/corrections.ts';
import { exportSettings, readSettingsFile } from '../../utils/library/export/settings-file.ts';
import { queryRereading } from '../../utils/library/rereadings.ts';
import type { Library } from '../../utils/library/schema.ts';
import { querySites } from '../../utils/library/sites.ts';
import { queryStorageUse } from '../../utils/library/storage.ts';
import { countLiving } from '../../utils/library/tombstones.ts';
import type { Clock } from '../../utils/library/types.ts';
import { queryUnsaved } from '../../utils/library/unsaved.ts';
import { queryWatches } from '../../utils/library/watches.ts';
import { count, t } from '../../utils/locale.ts';
import type { ImportCalls } from '../../utils/messages/imports.ts';
import type { UpkeepCalls } from '../../utils/messages/upkeep.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Actions } from './App.tsx';
import { usePreferences } from './use-preferences.ts';
import { changeShortcuts, useShortcuts } from './use-shortcuts.ts';

interface SettingsPageProps {
  readonly library: Library;
  readonly background: BackgroundCalls;
  readonly librarian: ImportCalls & UpkeepCalls;
  readonly clock: Clock;
  readonly actions: Actions;
}

async function readStorage(library: Library) {
  const backup = await readBackupState();
  const [use, unsaved, persistent] = await Promise.all([
    queryStorageUse(library),
    queryUnsaved(library, backup.lastAt),
    navigator.storage?.persisted?.() ?? null,
  ]);
  return { backup, use, unsaved, persistent };
}

async function readSettings(library: Library) {
  const [corrections, watches, sites, rereading, articles, aside] = await Promise.all([
    queryCorrections(library),
    queryWatches(library),
    querySites(library),
    queryRereading(library),
    countLiving(library.articles),
    library.aside.count(),
  ]);
  return { corrections, watches, sites, rereading, articles, aside };
}

/** What the reader can set: what is marked and watched, which sites are read, what was corrected; and the way out and in. */
export function SettingsPage({ library, background, librarian, clock, actions }: SettingsPageProps) {
  const settings = useLive(() => readSettings(library), 'settings');
  const [preferences, change] = usePreferences();
  const storage = useLive(() => readStorage(library), 'storage');
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
    await change(given);
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
      <LanguagePart />
      <DatesPart dates={preferences.dates} onDates={(dates) => void change({ dates })} />
      <MarksPart marks={preferences.marks} onMarks={(marks) => void change({ marks })} />
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
      <Shortcuts
        shortcuts={shortcuts}
        onChange={() => changeShortcuts()}
        listKeys={preferences.listKeys}
        onListKeys={(listKeys) => void change({ listKeys })}
      />
      {storage.state === 'ready' && (
        <>
          <BackupPart
            reminder={preferences.reminder}
            backup={storage.value.backup}
            unsaved={storage.value.unsaved}
            onReminder={(reminder) => void change({ reminder })}
          />
          <StoragePart use={storage.value.use} persistent={storage.value.persistent} />
        </>
      )}
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
