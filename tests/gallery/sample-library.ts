import { bareQuote } from '../../utils/anchors/selectors.ts';
import { articleRow, contentRow, eventRows, fingerprintsOf } from '../../utils/library/rows.ts';
import type {
  EntityRow,
  NoteRow,
  RevisionRow,
  StoredArticle,
  TimelineEntry,
} from '../../utils/library/types.ts';
import type { Reading } from '../../utils/messages.ts';
import { chineseReading, englishReading, indonesianReading } from './sample-readings.ts';

const savedAt = Date.UTC(2025, 10, 8, 3);

/** Rows as a save makes them. */
function stored({ article, analysis }: Reading, id: string): StoredArticle {
  const language = analysis.language ?? 'en';
  const read = {
    article,
    address: article.url,
    extractor: '0.2.0',
    analysis: { ...analysis, language },
  };
  const identity = { id, savedAt, updatedAt: savedAt, addresses: [article.url], textHash: '' };
  const fingerprints = fingerprintsOf(read);
  const row = articleRow(read, identity, fingerprints);
  let number = 0;
  const newId = () => `${id}-event-${number++}`;
  return {
    article: row,
    content: contentRow(read, id, fingerprints),
    events: eventRows(read, row, [], newId),
    notes: [],
  };
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
    anchors: bareQuote('pertukaran data mutu bahan baku dan pelatihan inspektur'),
    remark: '',
    colour: 'green',
    tags: ['BPOM', 'inspeksi'],
    savedAt,
    lostAt: null,
  },
  {
    id: 'note-2',
    updatedAt: savedAt,
    deletedAt: null,
    articleId: null,
    url: 'https://herald.example/other',
    pageTitle: 'A page that is not in the library',
    quote: 'Fourteen district hospitals now hold a clinic by video twice a week.',
    anchors: bareQuote('Fourteen district hospitals now hold a clinic by video twice a week.'),
    remark: 'Ask which districts.',
    colour: 'purple',
    tags: ['telemedicine', 'ask the ministry'],
    savedAt,
    lostAt: savedAt + 86_400_000,
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

const indonesian = stored(indonesianReading, 'article-id');
const signed = indonesian.events.find(({ type }) => type === 'SUPPORT');

/** The signing is told by the Chinese report too, under another date. */
function joined(article: StoredArticle): StoredArticle {
  const events = article.events.map((event) =>
    event.type === 'SUPPORT' && signed ? { ...event, sameAs: signed.sameAs } : event,
  );
  return { ...article, events };
}

/** A small library in three languages, one article of it without an event. */
export const sampleLibrary: readonly StoredArticle[] = [
  { ...indonesian, notes: sampleNotes.slice(0, 1) },
  joined(stored(chineseReading, 'article-zh')),
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

/** The first report, as it stood before a correction. */
export const sampleRevisions: readonly RevisionRow[] = [
  {
    id: 'revision-1',
    updatedAt: savedAt,
    deletedAt: null,
    articleId: indonesian.article.id,
    title: indonesian.article.title,
    text: indonesian.content.text.replace('Surabaya', 'Semarang'),
    textHash: '',
    extractor: '0.1.0',
    readAt: savedAt - 86_400_000,
  },
];
