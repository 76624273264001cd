import type { LanguageCode } from '../utils/analysis/types.ts';
import { t } from '../utils/locale.ts';

const languages: readonly LanguageCode[] = ['id', 'en', 'zh'];

interface LanguageChoiceProps {
  readonly label: string;
  readonly language: LanguageCode;
  readonly onLanguage: (language: LanguageCode) => void;
}

/** In which language something is to speak. */
export function LanguageChoice({ label, language, onLanguage }: LanguageChoiceProps) {
  return (
    <label class="field">
      {label}
      <select
        value={language}
        onChange={({ currentTarget }) => onLanguage(currentTarget.value as LanguageCode)}
      >
        {languages.map((code) => (
          <option key={code} value={code}>
            {t(`language_${code}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
