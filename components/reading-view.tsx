import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entity, Span } from '../utils/analysis/types.ts';
import { describeInText } from '../utils/anchors/describe-in-text.ts';
import type { Filing } from '../utils/library/filings.ts';
import type { NoteColour } from '../utils/library/note-colours.ts';
import type { CollectionRow } from '../utils/library/reader-rows.ts';
import type { ReadingHistory as History } from '../utils/library/reading-history.ts';
import type { NoteChanges, StoredArticle } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showMoment, showPublication } from '../utils/locale-dates.ts';
import type { StoredPassage } from '../utils/messages.ts';
import { articleLength } from './article-length.ts';
import { AddToBrief } from './briefs/add-to-brief.tsx';
import type { EntityActionCalls } from './entity-actions.tsx';
import { FilingLine, type FilingLineActions } from './filing-line.tsx';
import { TopicLinks } from './name-link.tsx';
import { nameFinder } from './names.ts';
import { ReadingEvents } from './reading-events.tsx';
import { ReadingHistory } from './reading-history.tsx';
import { readingMarks } from './reading-marks.ts';
import { ReadingNames } from './reading-names.tsx';
import { ReadingNotes } from './reading-notes.tsx';
import { placeInText, ReadingText } from './reading-text.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useReading } from './use-reading.ts';
import { useTextSelection } from './use-text-selection.ts';
import './article-header.css';
import './reading-view.css';

interface ReadingViewProps {
  readonly stored: StoredArticle;
  /** The event from which the reader came; its sentences are marked. */
  readonly eventId: string | null;
  /** A passage that the reader was led to, or one of their notes. */
  readonly at: Span | null;
  readonly noteId: string | null;
  readonly onRemove: () => void;
  readonly actions: EntityActionCalls;
  readonly watched: readonly string[];
  /** Tags in use, for the notes. */
  readonly knownTags: readonly string[];
  readonly onNote: (note: StoredPassage) => Promise<boolean>;
  readonly onNoteRemove: (noteId: string) => void;
  readonly onNoteEdit: (noteId: string, changes: NoteChanges) => Promise<boolean>;
  readonly history: History;
  readonly filing: Filing;
  readonly filingActions: FilingLineActions;
  readonly collections: readonly CollectionRow[];
  /** The text was read to its end, or for a while. */
  readonly onRead: () => void;
}

/** A stored article to read again without a network: its text, and beside it who is named and what happened. */
export function ReadingView(props: ReadingViewProps) {
  const { stored, eventId, at, noteId, onRemove, actions, watched } = props;
  const { article, content, events } = stored;
  const [marked, setMarked] = useState(true);
  const [visited, setVisited] = useState<{ entity: string; index: number } | null>(null);
  const end = useReading(article.id, props.onRead);
  const marks = readingMarks(stored, eventId, at).filter(({ kind }) => marked || kind !== 'mention');
  const evidence = marks.find(({ kind }) => kind === 'evidence')?.start ?? null;

  useEffect(() => {
    if (evidence !== null) bringIntoView(evidence);
  }, [evidence]);

  const noteMarks = marks.filter((mark) => mark.kind === 'note');
  const soughtNote = noteMarks.find((mark) => mark.noteId === noteId)?.start ?? null;
  const sought = at?.start ?? soughtNote;
  useEffect(() => {
    if (sought !== null) bringIntoView(sought);
  }, [sought]);
  const body = useRef<HTMLDivElement>(null);
  const selected = useTextSelection(body);
  useEffect(() => {
    // With the mouse only: for the keyboard there is the list of notes beside the text.
    const onClick = ({ target }: Event) => {
      const noteId = (target as Element).closest<HTMLElement>('[data-note]')?.dataset.note;
      if (noteId && getSelection()?.isCollapsed !== false) document.getElementById(`note-${noteId}`)?.focus();
    };
    const { current: text } = body;
    text?.addEventListener('click', onClick);
    return () => text?.removeEventListener('click', onClick);
  }, []);
  const noteSelection = async (colour: NoteColour) => {
    if (!selected) return;
    const anchors = describeInText(content.text, selected);
    const quote = String(getSelection()).trim();
    if (await props.onNote({ articleId: article.id, quote, anchors, colour }))
      getSelection()?.removeAllRanges();
  };

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
          {[
            article.siteName,
            t(`language_${article.lang}`),
            articleLength(article.lang, article.wordCount),
          ].join(' · ')}
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
        {article.topicIds.length > 0 && (
          <p class="reading-dates">
            <TopicLinks topics={article.topicIds} />
          </p>
        )}
        <p class="reading-actions">
          <a href={article.url} target="_blank" rel="noreferrer">
            {t('originalPage')}
          </a>
          <AddToBrief picks={[{ kind: 'article', id: article.id }]} named={article.title} />
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
        <FilingLine
          filing={props.filing}
          collections={props.collections}
          knownTags={props.knownTags}
          {...props.filingActions}
        />
        {article.quality.signs.includes('excerpt') && <p class="reading-excerpt">{t('excerptLead')}</p>}
      </header>
      <div ref={body}>
        <ReadingText text={content.text} lang={article.lang} marks={marks} current={current} />
        <div ref={end} />
      </div>
      {selected && <SelectionBar box={selected.box} onColour={noteSelection} />}
      <aside class="reading-aside">
        <ReadingNotes
          notes={stored.notes}
          knownTags={props.knownTags}
          placed={new Set(noteMarks.map(({ noteId }) => noteId))}
          onShow={(id) => {
            const mark = noteMarks.find(({ noteId }) => noteId === id);
            if (mark) bringIntoView(mark.start);
          }}
          onRemove={props.onNoteRemove}
          onEdit={props.onNoteEdit}
        />
        <ReadingEvents
          articleId={article.id}
          events={events}
          eventId={eventId}
          nameOfId={nameFinder(content.entities)}
        />
        <ReadingNames
          entities={content.entities}
          visited={visited}
          onVisit={visit}
          text={content.text}
          actions={actions}
          watched={watched}
        />
        <ReadingHistory history={props.history} lang={article.lang} />
      </aside>
    </article>
  );
}

function bringIntoView(offset: number): void {
  document.getElementById(placeInText(offset))?.scrollIntoView({ block: 'nearest' });
}
