import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LanguageCode, Span } from '../utils/analysis/types.ts';
import { t } from '../utils/locale.ts';
import './summary.css';

interface SummaryProps {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly lang: LanguageCode;
}

/**
 * The sentences that say most, in the words of the text. A long one is folded after a few lines, so that the events
 * stand in the first view; screen readers are given all of it.
 */
export function Summary({ text, sentences, lang }: SummaryProps) {
  const words = useRef<HTMLParagraphElement>(null);
  const [fold, setFold] = useState<'folded' | 'short' | 'open'>('folded');
  useLayoutEffect(() => {
    const element = words.current;
    if (element && element.scrollHeight <= element.clientHeight + 1) setFold('short');
  }, []);
  if (sentences.length === 0) return <p class="nothing">{t('noSummary')}</p>;
  return (
    <div class="summary-frame">
      <p class={fold === 'open' ? 'summary' : 'summary summary-folded'} lang={lang} ref={words}>
        {sentences.map(({ start, end }) => text.slice(start, end)).join(lang === 'zh' ? '' : ' ')}
      </p>
      {fold !== 'short' && (
        <button
          type="button"
          class="button button-plain summary-more"
          aria-expanded={fold === 'open'}
          onClick={() => setFold(fold === 'open' ? 'folded' : 'open')}
        >
          {t(fold === 'open' ? 'foldAction' : 'unfoldAction')}
        </button>
      )}
    </div>
  );
}
