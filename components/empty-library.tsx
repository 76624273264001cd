import { t } from '../utils/locale.ts';
import './house-mark.css';
import './empty-library.css';
import { hashOf } from './library-place.ts';

/** The library before anything is saved: what will come here, and the first step. */
export function EmptyLibrary() {
  return (
    <div class="empty">
      <svg class="empty-threads" viewBox="0 0 240 48" aria-hidden="true">
        <path class="house-indigo" d="M0 18c50 0 60-10 96-2s30 22 52 20" />
        <path class="house-madder" d="M240 30c-50 0-60 12-92 4s-34-24-54-22" />
      </svg>
      <h1 class="empty-heading">{t('emptyHeading')}</h1>
      <p class="empty-lead">{t('emptyLead')}</p>
      <ol class="empty-steps">
        <li>{t('emptyStepOpen')}</li>
        <li>{t('emptyStepRead')}</li>
        <li>{t('emptyStepSave', t('saveAction'))}</li>
      </ol>
      <p>
        <a href={hashOf({ view: 'data' })}>{t('emptyImport')}</a>
      </p>
    </div>
  );
}
