import type { StorageUse } from '../../utils/library/types.ts';
import { bytes, count, list, t } from '../../utils/locale.ts';
import { hashOf } from '../library-place.ts';
import { Part } from './part.tsx';

interface StoragePartProps {
  readonly use: StorageUse | null;
  /** Whether the browser promised to keep it; null where it does not say. */
  readonly persistent: boolean | null;
}

/** What the library takes, and whether the browser may clear it. */
export function StoragePart({ use, persistent }: StoragePartProps) {
  if (!use) return null;
  const what = list([
    count('articles', use.articles),
    count('events', use.events),
    count('notes', use.notes),
  ]);
  return (
    <Part title={t('storageHeading')} lead={t('storageLead', what)}>
      <p class="figures">
        {use.usedBytes !== null && use.quotaBytes !== null
          ? t('storageUsed', bytes(use.usedBytes), bytes(use.quotaBytes))
          : t('storageUnknown')}
      </p>
      {persistent !== null && (
        <p class="settings-note">{t(persistent ? 'storagePersistent' : 'storageEvictable')}</p>
      )}
      <p>
        <a href={hashOf({ view: 'data' })}>{t('dataView')}</a>
      </p>
    </Part>
  );
}
