import { t } from '../../utils/locale.ts';
import { Part } from './part.tsx';

/** What leaves the device (one thing, when asked), and what each permission is for. */
export function Privacy() {
  return (
    <Part title={t('privacyHeading')} lead={t('privacyLine')}>
      <ul class="settings-privacy">
        <li>{t('privacyReading')}</li>
        <li>{t('privacySites')}</li>
        <li>{t('privacyLinks')}</li>
        <li>{t('privacyLists')}</li>
        <li>{t('privacyStorage')}</li>
      </ul>
    </Part>
  );
}
