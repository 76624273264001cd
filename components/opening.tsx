import { useEffect, useState } from 'preact/hooks';
import { changeBackupState } from '../utils/backup-reminder.ts';
import type { Reason } from '../utils/errors.ts';
import type { Library } from '../utils/library/schema.ts';
import { storageOutcome } from '../utils/library/storage-outcome.ts';
import type { Clock } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { download } from './download.ts';
import { FailureNotice } from './failure-notice.tsx';
import './opening.css';
import { failureNotice, type Notice } from './status.tsx';
import { UnfinishedImport } from './unfinished-import.tsx';

interface OpeningProps {
  readonly library: Library;
  readonly clock: Clock;
  readonly say: (notice: Notice) => void;
}

/**
 * Says above every view why this page cannot have the library, where it is another version's: a newer Simpul wrote it,
 * and then all of it can be taken; an older page holds it; or an update took it out of this page's hands.
 */
export function Opening({ library, clock, say }: OpeningProps) {
  const closed = useClosed(library);
  if (closed === null)
    return (
      <>
        <UnfinishedImport />
        <BackupReminder library={library} clock={clock} />
      </>
    );
  const exportIt = async () => {
    const { exportNewerLibrary } = await import('../utils/library/export/newer-library.ts');
    const file = await storageOutcome(() => exportNewerLibrary(clock));
    if (!file.ok) return say(failureNotice(file.reason, file.detail));
    download(file.value, `simpul-${new Date(clock()).toISOString().slice(0, 10)}.json`);
    await changeBackupState({ lastAt: clock() });
    say({ text: t('exportedStatus') });
  };
  return (
    <div class={closed === 'newer-library' ? 'opening opening-newer' : 'opening'}>
      <FailureNotice reason={closed}>
        {closed === 'newer-library' && (
          <button type="button" class="button button-primary" onClick={() => void exportIt()}>
            {t('exportAction')}
          </button>
        )}
      </FailureNotice>
    </div>
  );
}

/** Null while all is well, and where the reason is another: every view says that itself. */
function useClosed(library: Library): Reason | null {
  const [closed, setClosed] = useState<Reason | null>(null);
  useEffect(() => {
    const open = async () => {
      const opened = await storageOutcome(() => library.open());
      if (opened.ok || opened.reason === 'storage-unavailable') return;
      setClosed(opened.reason);
      if (opened.reason !== 'library-blocked') return;
      await library.open();
      setClosed(null);
    };
    // What it says now, every view says.
    open().catch(() => undefined);
    const letGo = () => {
      // Dexie alone would open it again at the next query, with what this page knows of it.
      library.close();
      setClosed('page-outdated');
      return false;
    };
    library.on('versionchange', letGo);
    return () => library.on('versionchange').unsubscribe(letGo);
  }, [library]);
  return closed;
}
