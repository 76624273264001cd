import { interfaceLanguage, t } from '../../utils/locale.ts';
import { Part } from './part.tsx';

/** Which language the interface speaks, and who decides. */
export function LanguagePart() {
  return (
    <Part title={t('languageHeading')} lead={t('languageLead', t(`language_${interfaceLanguage()}`))}>
      <p class="settings-note">{t('languageReads')}</p>
    </Part>
  );
}
