import fc from 'fast-check';
import { topicIds } from '../../../../utils/analysis/types.ts';
import { dayNumber } from '../../../../utils/library/days.ts';
import { OutlineColumns } from '../../../../utils/library/outline-columns.ts';
import { outlineRow } from '../../../../utils/library/outline-row.ts';
import type { ArticleRow, EventRow } from '../../../../utils/library/types.ts';

export interface Told {
  readonly date: string;
  readonly parties: readonly string[];
  readonly countries?: readonly string[];
  readonly topics?: EventRow['topicIds'];
}

const noQuality = { grade: 'article', path: 'readability', signs: [] } as const;

function articleOf(id: string, published: string): ArticleRow {
  return {
    id,
    updatedAt: 0,
    deletedAt: null,
    url: `https://warta.example/${id}`,
    addresses: [],
    title: id,
    siteName: 'Warta',
    byline: null,
    lang: 'id',
    publishedAt: { value: published, precision: 'day', source: 'meta' },
    savedAt: 0,
    wordCount: 1,
    quality: noQuality,
    summary: '',
    entityIds: [],
    countries: [],
    topicIds: [],
    textHash: '',
    extractor: '',
    copyKeys: [],
  };
}

function eventOf(articleId: string, place: number, told: Told): EventRow {
  const { date, parties, countries = [], topics = [] } = told;
  return {
    id: `${articleId}-${place}`,
    updatedAt: 0,
    deletedAt: null,
    articleId,
    finding: {
      type: 'CONSULT',
      stage: 'talks',
      modality: 'actual',
      actors: parties,
      recipients: [],
      date,
      topics,
      about: [],
      evidence: { start: place, end: place + 1 },
      alsoAt: [],
      rule: 'test',
    },
    quote: '',
    parties,
    topicIds: topics,
    countries,
    type: 'CONSULT',
    stage: 'talks',
    modality: 'actual',
    sortDay: `${date}-01-01`.slice(0, 10),
    sameAs: `${articleId}-${place}`,
    joinedBy: null,
    actKeys: [],
    pairs: [],
    verdict: null,
    movedTo: null,
  };
}

/** Columns of articles, each with some events. */
export function outlined(articles: readonly (readonly Told[])[]): OutlineColumns {
  const columns = new OutlineColumns();
  columns.take(
    articles.map((told, index) => {
      const id = `article-${index}`;
      const events = told.map((one, place) => eventOf(id, place, one));
      return outlineRow(articleOf(id, '2025-06-15'), events, index);
    }),
  );
  return columns;
}

export const parties = ['place:id', 'place:cn', 'organization:who', 'organization:bpom', 'organization:nmpa'];

const day = fc.integer({ min: dayNumber('2019-01-01'), max: dayNumber('2026-12-31') });
const date = fc.oneof(
  { weight: 4, arbitrary: day.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10)) },
  { weight: 1, arbitrary: fc.constantFrom('2024', '2025-03', '2025') },
);

/** Whatever a library may hold, as far as threads care. */
export const anyLibrary = fc
  .array(
    fc.array(
      fc.record({
        date,
        parties: fc.uniqueArray(fc.constantFrom(...parties), { minLength: 1, maxLength: 3 }),
        countries: fc.uniqueArray(fc.constantFrom('ID', 'CN', 'SG'), { maxLength: 2 }),
        topics: fc.uniqueArray(fc.constantFrom(...topicIds), { maxLength: 2 }),
      }),
      { maxLength: 12 },
    ),
    { maxLength: 12 },
  )
  .map(outlined);
