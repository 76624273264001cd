import './act-reports.css';
import type { Contradiction } from '../utils/library/ledger/ladders.ts';
import type { ArticleRow, EventRow } from '../utils/library/types.ts';
import { keyPart, t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { Quote } from './evidence.tsx';
import { hashOf } from './library-place.ts';

interface ContradictionPairProps {
  readonly contradiction: Contradiction;
  readonly articles: ReadonlyMap<string, ArticleRow>;
}

/** Two reports that cannot both be right, side by side; the reader judges. */
export function ContradictionPair({ contradiction, articles }: ContradictionPairProps) {
  const { kind, one, other } = contradiction;
  return (
    <div class="contradiction">
      <p class="contradiction-kind">{t(`contradiction_${keyPart(kind)}`)}</p>
      <Telling event={one} article={articles.get(one.articleId)} />
      <Telling event={other} article={articles.get(other.articleId)} />
    </div>
  );
}

function Telling({ event, article }: { readonly event: EventRow; readonly article: ArticleRow | undefined }) {
  return (
    <figure>
      <Quote passage={{ start: 0, sentence: event.quote, marks: [] }} lang={article?.lang ?? null} />
      <figcaption class="act-source">
        <a href={hashOf({ view: 'reading', articleId: event.articleId, eventId: event.id })}>
          {article?.siteName || t('readingView')}
        </a>
        , {showDate(event.finding.date ?? event.sortDay)}
      </figcaption>
    </figure>
  );
}
