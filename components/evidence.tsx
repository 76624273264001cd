import { useEffect, useRef } from 'preact/hooks';
import type { EntityType, LanguageCode } from '../utils/analysis/types.ts';
import { t } from '../utils/locale.ts';
import type { QuotedSpan } from '../utils/messages.ts';
import './evidence.css';
import type { Passage } from './passages.ts';
import { segment } from './segments.ts';
import { ShowAll } from './show-all.tsx';
import { useFirstFew } from './use-first-few.ts';

const shownAtFirst = 2;

interface EvidenceProps {
  readonly passages: readonly Passage[];
  readonly lang: LanguageCode | null;
  /** Draws the marks in the way of this type. */
  readonly type?: EntityType | undefined;
  readonly onReveal?: ((passage: QuotedSpan) => void) | undefined;
}

/** The sentences that a finding rests on, with the words themselves marked. */
export function Evidence({ passages, lang, type, onReveal }: EvidenceProps) {
  const { shown, total, showAll } = useFirstFew(passages, shownAtFirst);
  const element = useRef<HTMLDivElement>(null);
  // It opens below the button that was pressed, perhaps below the fold.
  useEffect(() => element.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="evidence" ref={element}>
      {shown.map((passage) => (
        <figure class="evidence-passage" key={passage.start}>
          <Quote passage={passage} lang={lang} type={type} />
          {onReveal && (
            <button type="button" class="button button-plain" onClick={() => onReveal(quotedSpan(passage))}>
              {t('showOnPageAction')}
            </button>
          )}
        </figure>
      ))}
      <ShowAll total={total} onClick={showAll} />
    </div>
  );
}

const quotedSpan = ({ start, sentence }: Passage): QuotedSpan => ({
  start,
  end: start + sentence.length,
  quote: sentence,
});

interface QuoteProps {
  readonly passage: Passage;
  readonly lang: LanguageCode | null;
  readonly type?: EntityType | undefined;
}

export function Quote({ passage, lang, type }: QuoteProps) {
  const range = { start: 0, end: passage.sentence.length };
  return (
    <blockquote class="quote" lang={lang ?? undefined}>
      {segment(range, passage.marks).map(({ start, end, marks }) => {
        const words = passage.sentence.slice(start, end);
        if (marks.length === 0) return words;
        return (
          <mark key={start} class={type ? `mention mention-${type}` : 'mention'}>
            {words}
          </mark>
        );
      })}
    </blockquote>
  );
}
