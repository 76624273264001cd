import { useEffect, useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { ExportButton } from '../../components/export/export-button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { ImportProgress as ImportBar, type ImportStep } from '../../components/import-progress.tsx';
import { lazy } from '../../components/lazy.tsx';
import { DataPart, LibraryData } from '../../components/library-data.tsx';
import { TakenPacks } from '../../components/packs/taken-packs.tsx';
import { IndexPart } from '../../components/search/index-part.tsx';
import { failureNotice } from '../../components/status.tsx';
import { holdingLive, useLive } from '../../components/use-live.ts';
import { useOutlines } from '../../components/use-outlines.ts';
import { changeBackupState, readBackupState } from '../../utils/backup-reminder.ts';
import { failure } from '../../utils/errors.ts';
import { sliceOfAll } from '../../utils/library/export/slice.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { Library } from '../../utils/library/schema.ts';
import { queryStorageUse } from '../../utils/library/storage.ts';
import { living } from '../../utils/library/tombstones.ts';
import type { Clock } from '../../utils/library/types.ts';
import { number, t } from '../../utils/locale.ts';
import type { FilingCalls } from '../../utils/messages/filings.ts';
import type { ImportCalls } from '../../utils/messages/imports.ts';
import type { PackCalls } from '../../utils/messages/packs.ts';
import type { QueueCalls } from '../../utils/messages/queue.ts';
import type { RegistryCalls } from '../../utils/messages/registry.ts';
import type { SearchCalls } from '../../utils/messages/searches.ts';
import { type ImportProgress, whileImporting } from '../../utils/unfinished-import.ts';
import { AddressImport } from './AddressImport.tsx';
import type { Actions } from './App.tsx';
import { importBackup } from './import-backup.ts';
import { type OpenedPack, openPack, takeOpenedPack } from './opened-pack.ts';
import { RegistryImport } from './RegistryImport.tsx';

const PackArrival = lazy(async () => (await import('../../components/packs/pack-arrival.tsx')).PackArrival);

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
  const [step, setStep] = useState<ImportStep | null>(null);
  const [opened, setOpened] = useState<OpenedPack | null>(null);
  const [lastAt, setLastAt] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    void readBackupState().then((backup) => setLastAt(backup.lastAt));
  }, []);

  const exportLibrary = async () => {
    try {
      // Loaded when it is asked for: the library opens without it.
      const { exportJson } = await import('../../utils/library/export/json.ts');
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
    const outcome = await whileImporting(() =>
      holdingLive(() => importBackup(file, librarian, { show: setStep, say })),
    ).catch((error: unknown) => failure('unexpected', String(error)));
    setImporting(false);
    setStep(null);
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
        use={use.state === 'ready' ? { ...use.value, ...(importing && columns && countsOf(columns)) } : null}
        importing={importing}
        progress={step && <ImportBar step={step} />}
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

/** What is there already, while an import lets no query be asked. */
const countsOf = ({ living: articles, order }: OutlineColumns) => ({
  articles,
  events: order.length - articles,
});
