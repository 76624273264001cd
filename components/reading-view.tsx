import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '../utils/analysis/types.ts';
import type { StoredArticle } from '../utils/library/types.ts';
import { count, t } from '../utils/locale.ts';
import { showMoment, showPublication } from '../utils/locale-dates.ts';
import { nameFinder } from './names.ts';
import { ReadingEvents } from './reading-events.tsx';
import { readingMarks } from './reading-marks.ts';
import { ReadingNames } from './reading-names.tsx';
import { placeInText, ReadingText } from './reading-text.tsx';
import './article-header.css';
import './reading-view.css';

interface ReadingViewProps {
  readonly stored: StoredArticle;
  /** The event from which the reader came; its sentences are marked. */
  readonly eventId: string | null;
  readonly onRemove: () => void;
}

/** A stored article to read again without a network: its text, and beside it who is named and what happened. */
export function ReadingView({ stored, eventId, onRemove }: ReadingViewProps) {
  const { article, content, events } = stored;
  const [marked, setMarked] = useState(true);
  const [visited, setVisited] = useState<{ entity: string; index: number } | null>(null);
  const marks = readingMarks(stored, eventId).filter(({ kind }) => marked || kind !== 'mention');
  const evidence = marks.find(({ kind }) => kind === 'evidence')?.start ?? null;

  useEffect(() => {
    if (evidence !== null) bringIntoView(evidence);
  }, [evidence]);

  const visit = (entity: Entity) => {
    const index = visited?.entity === entity.id ? (visited.index + 1) % entity.mentions.length : 0;
    setMarked(true);
    setVisited({ entity: entity.id, index });
  };
  const current =
    content.entities.find(({ id }) => id === visited?.entity)?.mentions[visited?.index ?? 0]?.start ?? null;
  useEffect(() => {
    if (current !== null) bringIntoView(current);
  }, [current]);

  return (
    <article class="reading">
      <header class="reading-header">
        <p class="article-origin">
          {[article.siteName, t(`language_${article.lang}`), count('words', article.wordCount)].join(' · ')}
        </p>
        <h1 class="reading-title" lang={article.lang}>
          {article.title}
        </h1>
        <p class="reading-dates figures">
          {[
            article.byline && t('byline', article.byline),
            article.publishedAt
              ? t('publishedOn', showPublication(article.publishedAt.value))
              : t('noPublicationDate'),
            t('savedOn', showMoment(article.savedAt)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p class="reading-actions">
          <a href={article.url} target="_blank" rel="noreferrer">
            {t('originalPage')}
          </a>
          <button type="button" class="button button-plain" onClick={onRemove}>
            {t('removeAction')}
          </button>
          <label class="reading-toggle">
            <input
              type="checkbox"
              checked={marked}
              onChange={(change) => setMarked(change.currentTarget.checked)}
            />
            {t('marksToggle')}
          </label>
        </p>
      </header>
      <ReadingText text={content.text} lang={article.lang} marks={marks} current={current} />
      <aside class="reading-aside">
        <ReadingEvents
          articleId={article.id}
          events={events}
          eventId={eventId}
          nameOfId={nameFinder(content.entities)}
        />
        <ReadingNames entities={content.entities} visited={visited} onVisit={visit} />
      </aside>
    </article>
  );
}

function bringIntoView(offset: number): void {
  document.getElementById(placeInText(offset))?.scrollIntoView({ block: 'nearest' });
}
