import { useEffect, useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { ExportButton } from '../../components/export/export-button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { lazy } from '../../components/lazy.tsx';
import { DataPart, LibraryData } from '../../components/library-data.tsx';
import { TakenPacks } from '../../components/packs/taken-packs.tsx';
import { IndexPart } from '../../components/search/index-part.tsx';
import { failureNotice } from '../../components/status.tsx';
import { useLive } from '../../components/use-live.ts';
import { useOutlines } from '../../components/use-outlines.ts';
import { changeBackupState, readBackupState } from '../../utils/backup-reminder.ts';
import { failure, type Outcome, success } from '../../utils/errors.ts';
import { sliceOfAll } from '../../utils/library/export/slice.ts';
import type { Library } from '../../utils/library/schema.ts';
import { queryStorageUse } from '../../utils/library/storage.ts';
import { living } from '../../utils/library/tombstones.ts';
import type { Clock } from '../../utils/library/types.ts';
import { number, t } from '../../utils/locale.ts';
import type { FilingCalls } from '../../utils/messages/filings.ts';
import type { ImportCalls, ImportReport } from '../../utils/messages/imports.ts';
import type { PackCalls } from '../../utils/messages/packs.ts';
import type { QueueCalls } from '../../utils/messages/queue.ts';
import type { RegistryCalls } from '../../utils/messages/registry.ts';
import type { SearchCalls } from '../../utils/messages/searches.ts';
import {
  forgetImport,
  type ImportProgress,
  noteImport,
  whileImporting,
} from '../../utils/unfinished-import.ts';
import { AddressImport } from './AddressImport.tsx';
import type { Actions } from './App.tsx';
import { type OpenedPack, openPack, takeOpenedPack } from './opened-pack.ts';
import { RegistryImport } from './RegistryImport.tsx';

const PackArrival = lazy(async () => (await import('../../components/packs/pack-arrival.tsx')).PackArrival);

/** What reads and writes backup files is loaded when it is asked for: the library opens without it. */
async function files() {
  const [{ exportJson }, { openBackup }] = await Promise.all([
    import('../../utils/library/export/json.ts'),
    import('../../utils/library/export/open-backup.ts'),
  ]);
  return { exportJson, openBackup };
}

interface DataPageProps {
  readonly library: Library;
  readonly librarian: ImportCalls & QueueCalls & FilingCalls & RegistryCalls & SearchCalls & PackCalls;
  readonly clock: Clock;
  readonly actions: Actions;
}

export function DataPage({ library, librarian, clock, actions }: DataPageProps) {
  const use = useLive(() => queryStorageUse(library), 'storage');
  const outlines = useOutlines(library);
  const packs = useLive(async () => living(await library.packs.toArray()), 'packs');
  const [importing, setImporting] = useState(false);
  const [opened, setOpened] = useState<OpenedPack | null>(null);
  const [lastAt, setLastAt] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    void readBackupState().then((backup) => setLastAt(backup.lastAt));
  }, []);

  const exportLibrary = async () => {
    try {
      const { exportJson } = await files();
      const day = new Date(clock()).toISOString().slice(0, 10);
      download(await exportJson(library, clock), `simpul-${day}.json`);
      await changeBackupState({ lastAt: clock() });
      setLastAt(clock());
      actions.say({ text: t('exportedStatus') });
    } catch (error) {
      actions.say(failureNotice('storage-unavailable', String(error)));
    }
  };

  const importFile = async (file: File) => {
    setImporting(true);
    actions.say({ text: t('importingStatus') });
    const pack = await openPack(file, library);
    if (pack) {
      setImporting(false);
      actions.say(pack.ok ? null : failureNotice(pack.reason, pack.detail));
      return setOpened(pack.ok ? pack.value : null);
    }
    const say = ({ done, total }: ImportProgress) =>
      actions.say({ text: t('importProgress', number(done), number(total)) });
    const outcome = await whileImporting(() => importLibrary(file, librarian, say)).catch((error: unknown) =>
      failure('unexpected', String(error)),
    );
    setImporting(false);
    if (!outcome.ok) {
      actions.say(failureNotice(outcome.reason, outcome.detail));
      return;
    }
    const { added, updated, unchanged } = outcome.value;
    actions.say({ text: t('importedStatus', number(added), number(updated), number(unchanged)) });
  };

  const rebuildIndex = async () => {
    const done = await librarian.rebuildIndex();
    actions.say(
      done.ok ? { text: t('searchIndexRebuilding'), keepsFocus: true } : failureNotice(done.reason),
    );
  };
  const take = async (taking: { readonly notes: boolean; readonly corrections: boolean }) => {
    if (!opened) return;
    setImporting(true);
    const taken = await takeOpenedPack(opened, taking, librarian);
    setImporting(false);
    if (!taken.ok) return actions.say(failureNotice(taken.reason, taken.detail));
    setOpened(null);
    const { added, renewed, kept } = taken.value;
    actions.say({
      text: t('packTakenStatus', number(added), number(renewed), number(kept)),
      undo: () => void takeBack(opened.pack.id),
    });
  };
  const takeBack = async (packId: string) => {
    const back = await librarian.undoPack(packId);
    actions.say(back.ok ? { text: t('packBackStatus') } : failureNotice(back.reason, back.detail));
  };
  const columns = outlines.state === 'ready' ? outlines.value.columns : null;

  return (
    <>
      <h1 class="unseen">{t('dataView')}</h1>
      {use.state === 'failed' && <FailureNotice reason="storage-unavailable" />}
      <LibraryData
        use={use.state === 'ready' ? use.value : null}
        importing={importing}
        lastBackup={lastAt}
        onExport={exportLibrary}
        onImport={importFile}
        otherExports={
          columns && (
            <ExportButton
              look="normal"
              choices={[{ label: 'exportEverything', slice: () => sliceOfAll(columns) }]}
            />
          )
        }
        arrival={
          opened && (
            <PackArrival
              pack={opened.pack}
              preview={opened.preview}
              isTaking={importing}
              onTake={(taking) => void take(taking)}
              onCancel={() => setOpened(null)}
            />
          )
        }
        packs={
          packs.state === 'ready' &&
          packs.value.length > 0 && <TakenPacks packs={packs.value} onBack={({ id }) => void takeBack(id)} />
        }
      />
      <DataPart title={t('queueHeading')}>
        <p>{t('queueLead')}</p>
        <AddressImport library={library} librarian={librarian} actions={actions} />
      </DataPart>
      <DataPart title={t('registryHeading')}>
        <p>{t('registryLead')}</p>
        <RegistryImport library={library} librarian={librarian} actions={actions} />
      </DataPart>
      <IndexPart library={library} onRebuild={rebuildIndex} />
    </>
  );
}

/**
 * Checks the whole file first, so that a damaged one changes nothing; then merges it batch by batch. What is remembered
 * of it stays where it is broken off, so that the reader hears how it goes on.
 */
async function importLibrary(
  file: File,
  librarian: ImportCalls,
  say: (progress: ImportProgress) => void,
): Promise<Outcome<ImportReport>> {
  const { openBackup } = await files();
  const backup = await openBackup(file);
  if (!backup.ok) return backup;
  let total: ImportReport = { added: 0, updated: 0, unchanged: 0 };
  let progress: ImportProgress = { file: file.name, done: 0, total: backup.value.articles };
  await noteImport(progress);
  const tenth = ({ done, total: all }: ImportProgress) => Math.floor((10 * done) / all);
  for await (const batch of backup.value.batches) {
    const merged = await librarian.importBatch(batch);
    if (!merged.ok) return merged;
    total = {
      added: total.added + merged.value.added,
      updated: total.updated + merged.value.updated,
      unchanged: total.unchanged + merged.value.unchanged,
    };
    const next = { ...progress, done: progress.done + batch.articles.length };
    if (next.done > progress.done) await noteImport(next);
    // Said ten times, not for every batch: it is read aloud.
    if (tenth(next) > tenth(progress) && next.done < next.total) say(next);
    progress = next;
  }
  await forgetImport();
  return success(total);
}
