import type { ComponentChildren } from 'preact';
import type { StorageUse } from '../utils/library/types.ts';
import { bytes, count, list, t } from '../utils/locale.ts';
import { showMoment } from '../utils/locale-dates.ts';
import './library-data.css';
import './file-field.css';

interface LibraryDataProps {
  /** Null while it is being counted. */
  readonly use: StorageUse | null;
  readonly importing: boolean;
  /** How far it is; null while nothing is imported. */
  readonly progress: ComponentChildren;
  /** When the last backup was made; null before the first, undefined while it is not known. */
  readonly lastBackup: number | null | undefined;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** Ways to take parts of it along in other formats. */
  readonly otherExports: ComponentChildren;
  /** A pack that was opened and waits to be taken in. */
  readonly arrival: ComponentChildren;
  /** The packs that were taken in; null where there are none. */
  readonly packs: ComponentChildren;
}

/** What is stored here, how to take it along and how to bring it back. */
export function LibraryData(props: LibraryDataProps) {
  const { use, importing, lastBackup, onExport, onImport, progress, otherExports, arrival, packs } = props;
  return (
    <div class="data">
      <DataPart title={t('storageHeading')}>
        {use && (
          <>
            <p class="data-counts figures">
              {list([
                count('articles', use.articles),
                count('events', use.events),
                count('notes', use.notes),
              ])}
            </p>
            <p class="figures">
              {use.usedBytes !== null && use.quotaBytes !== null
                ? t('storageUsed', bytes(use.usedBytes), bytes(use.quotaBytes))
                : t('storageUnknown')}
            </p>
          </>
        )}
        <p>{t('privacyLine')}</p>
      </DataPart>
      <DataPart title={t('exportHeading')}>
        <p>{t('exportLead')}</p>
        {lastBackup !== undefined && (
          <p class="figures">
            {lastBackup === null ? t('backupNone') : t('backupLast', showMoment(lastBackup))}
          </p>
        )}
        <button type="button" class="button button-primary" onClick={onExport}>
          {t('exportAction')}
        </button>
        <p>{t('exportMoreLead')}</p>
        {otherExports}
      </DataPart>
      <DataPart title={t('importHeading')}>
        <p>{t('importLead')}</p>
        <label class="field data-file">
          {t(importing ? 'importingStatus' : 'importAction')}
          <input
            type="file"
            accept="application/json,.json"
            disabled={importing}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onImport(file);
              // The same file may be chosen again after a failure.
              currentTarget.value = '';
            }}
          />
        </label>
        {progress}
        {arrival}
      </DataPart>
      {packs && <DataPart title={t('packsHeading')}>{packs}</DataPart>}
    </div>
  );
}

interface DataPartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One thing that can be done with the library as a whole. */
export function DataPart({ title, children }: DataPartProps) {
  return (
    <section class="data-part">
      <h2 class="data-heading">{title}</h2>
      <div class="data-body">{children}</div>
    </section>
  );
}
