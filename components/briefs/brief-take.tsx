import type { LanguageCode } from '../../utils/analysis/types.ts';
import { t } from '../../utils/locale.ts';
import { LanguageChoice } from '../language-choice.tsx';
import type { BriefFormat } from './take-brief.ts';

interface BriefTakeProps {
  readonly language: LanguageCode;
  readonly onLanguage: (language: LanguageCode) => void;
  readonly onTake: (format: BriefFormat) => void;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
}

/** In which language the brief speaks, and the ways to take it along. */
export function BriefTake({ language, onLanguage, onTake, onPrint, onCopy }: BriefTakeProps) {
  return (
    <div class="brief-take">
      <LanguageChoice label={t('briefLanguageLabel')} language={language} onLanguage={onLanguage} />
      {/* biome-ignore lint/a11y/useSemanticElements: no form, but buttons that belong together */}
      <div class="brief-take-buttons" role="group" aria-label={t('briefTakeLabel')}>
        <button type="button" class="button button-primary" onClick={() => onTake('docx')}>
          {t('briefAsWord')}
        </button>
        <button type="button" class="button" onClick={() => onTake('html')}>
          {t('briefAsHtml')}
        </button>
        <button type="button" class="button" onClick={() => onTake('markdown')}>
          {t('briefAsMarkdown')}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          {t('briefPrintAction')}
        </button>
        <button type="button" class="button" onClick={onCopy}>
          {t('briefCopyAction')}
        </button>
      </div>
    </div>
  );
}
