import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LanguageCode, Span } from '../utils/analysis/types.ts';
import { t } from '../utils/locale.ts';
import type { QuotedSpan } from '../utils/messages.ts';
import './summary.css';

interface SummaryProps {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly lang: LanguageCode;
  /** Shows a sentence where the page has it. */
  readonly onReveal: (passage: QuotedSpan) => void;
}

/**
 * The sentences that say most, in the words of the text. A long one is folded after a few lines, so that the events
 * stand in the first view; screen readers are given all of it.
 */
export function Summary({ text, sentences, lang, onReveal }: SummaryProps) {
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
        {sentences.map(({ start, end }, index) => {
          const quote = text.slice(start, end);
          const show = (event: Event) => {
            event.preventDefault();
            onReveal({ start, end, quote });
          };
          return (
            <Fragment key={start}>
              {index > 0 && lang !== 'zh' && ' '}
              <a class="summary-sentence" href={`#at-${start}`} title={t('showOnPageAction')} onClick={show}>
                {quote}
              </a>
            </Fragment>
          );
        })}
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
