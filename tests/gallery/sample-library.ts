import type {
  ArticleRow,
  EntityRow,
  EventRow,
  NoteRow,
  StoredArticle,
  TimelineEntry,
} from '../../utils/library/types.ts';
import type { Reading } from '../../utils/messages.ts';
import { chineseReading, englishReading, indonesianReading } from './sample-readings.ts';

const savedAt = Date.UTC(2025, 10, 8, 3);

function stored({ article, analysis }: Reading, id: string): StoredArticle {
  const row = { updatedAt: savedAt, deletedAt: null };
  const countries = [...new Set(analysis.entities.flatMap(({ country }) => country ?? []))];
  const articleRow: ArticleRow = {
    ...row,
    id,
    url: article.url,
    addresses: [article.url],
    title: article.title,
    siteName: article.siteName ?? '',
    byline: article.byline,
    lang: analysis.language ?? 'en',
    publishedAt: article.publishedAt,
    savedAt,
    wordCount: article.wordCount,
    quality: article.quality,
    summary: analysis.summary.map(({ start, end }) => article.text.slice(start, end)).join(' '),
    entityIds: analysis.entities.map((entity) => entity.id),
    countries,
    topicIds: analysis.topics.map((topic) => topic.id),
  };
  const events = analysis.events.map(
    (finding, index): EventRow => ({
      ...row,
      id: `${id}-event-${index}`,
      articleId: id,
      finding,
      quote: article.text.slice(finding.evidence.start, finding.evidence.end),
      parties: [...finding.actors, ...finding.recipients],
      topicIds: finding.topics,
      countries,
      type: finding.type,
      stage: finding.stage,
      modality: finding.modality,
      sortDay: `${finding.date ?? article.publishedAt?.value.slice(0, 10) ?? '2025-11-08'}-01-01`.slice(
        0,
        10,
      ),
    }),
  );
  const { sentences, summary, entities, dates, topics, sources } = analysis;
  const content = {
    id,
    text: article.text,
    captions: [],
    sentences,
    summary,
    entities,
    dates,
    topics,
    sources,
  };
  return { article: articleRow, content, events, notes: [] };
}

export const sampleNotes: readonly NoteRow[] = [
  {
    id: 'note-1',
    updatedAt: savedAt,
    deletedAt: null,
    articleId: 'article-id',
    url: indonesianReading.article.url,
    pageTitle: indonesianReading.article.title,
    quote: 'pertukaran data mutu bahan baku dan pelatihan inspektur',
    remark: '',
    savedAt,
  },
  {
    id: 'note-2',
    updatedAt: savedAt,
    deletedAt: null,
    articleId: null,
    url: 'https://herald.example/other',
    pageTitle: 'A page that is not in the library',
    quote: 'Fourteen district hospitals now hold a clinic by video twice a week.',
    remark: 'Ask which districts.',
    savedAt,
  },
];

const plain: StoredArticle = stored(
  {
    ...englishReading,
    article: {
      ...englishReading.article,
      url: 'https://herald.example/opinion',
      title: 'What island clinics still lack, two years into the telemedicine programme',
      publishedAt: null,
    },
    analysis: { ...englishReading.analysis, events: [] },
  },
  'article-plain',
);

/** A small library in three languages, one article of it without an event. */
export const sampleLibrary: readonly StoredArticle[] = [
  { ...stored(indonesianReading, 'article-id'), notes: sampleNotes.slice(0, 1) },
  stored(chineseReading, 'article-zh'),
  stored(englishReading, 'article-en'),
  plain,
];

export const sampleEntries: readonly TimelineEntry[] = sampleLibrary
  .flatMap(({ article, events }): TimelineEntry[] =>
    events.length === 0
      ? [{ key: article.id, sortDay: '2025-11-08', event: null, article }]
      : events.map((event) => ({ key: event.id, sortDay: event.sortDay, event, article })),
  )
  .sort((one, other) => (one.sortDay < other.sortDay ? 1 : -1));

/** What the library calls the parties of its events. */
export const sampleEntities: readonly EntityRow[] = sampleLibrary
  .flatMap(({ content }) => content.entities)
  .map(({ id, type, name, names = {}, country = null, refs = {} }) => ({
    id,
    type,
    name,
    names,
    country,
    refs,
    updatedAt: 1,
    deletedAt: null,
  }));
