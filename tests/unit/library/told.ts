import type { EntityId, EventFinding, LanguageCode, TopicId } from '../../../utils/analysis/types.ts';
import { articleDay } from '../../../utils/library/article-day.ts';
import { firstDay } from '../../../utils/library/days.ts';
import { pairsOf } from '../../../utils/library/ledger/pairs.ts';
import { OutlineColumns } from '../../../utils/library/outline-columns.ts';
import { outlineRow } from '../../../utils/library/outline-row.ts';
import type { ArticleRow, EventRow } from '../../../utils/library/types.ts';

/** An event in a few words; what is left out is as usual. */
export interface ToldEvent extends Partial<Omit<EventFinding, 'topics' | 'evidence'>> {
  readonly id?: string;
  readonly actors: readonly EntityId[];
  readonly topics?: readonly TopicId[];
  readonly sameAs?: string;
  readonly verdict?: EventRow['verdict'];
  readonly movedTo?: string | null;
}

export interface ToldArticle {
  readonly id?: string;
  readonly lang?: LanguageCode;
  readonly site?: string;
  /** Day of publication. */
  readonly day?: string;
  readonly savedAt?: number;
  readonly names?: readonly EntityId[];
  readonly topics?: readonly TopicId[];
  readonly deleted?: boolean;
  readonly events?: readonly ToldEvent[];
}

/** The states of the entities that the tests speak of. */
const countries: Readonly<Record<EntityId, string>> = {
  'place:id': 'ID',
  'place:cn': 'CN',
  'place:sg': 'SG',
  'place:jakarta': 'ID',
  'organization:bpom': 'ID',
  'organization:moh-id': 'ID',
  'organization:nmpa': 'CN',
};
const countryOf = (id: EntityId): string | null => countries[id] ?? null;
const countriesOf = (ids: readonly EntityId[]) => [...new Set(ids.flatMap((id) => countryOf(id) ?? []))];

function eventOf(article: ArticleRow, place: number, told: ToldEvent): EventRow {
  const { id = `${article.id}-${place}`, sameAs = id, verdict = null, movedTo = null, ...rest } = told;
  const finding: EventFinding = {
    type: 'AGREE',
    stage: 'intent',
    modality: 'actual',
    recipients: [],
    date: articleDay(article),
    topics: [],
    about: [],
    evidence: { start: place, end: place + 1 },
    alsoAt: [],
    rule: 'test',
    ...rest,
  };
  const parties = [...new Set([...finding.actors, ...finding.recipients])];
  const { type, stage, modality, topics: topicIds } = finding;
  return {
    id,
    updatedAt: 0,
    deletedAt: null,
    articleId: article.id,
    finding,
    quote: '',
    parties,
    topicIds,
    countries: countriesOf([...parties, ...(finding.place ? [finding.place] : [])]),
    type,
    stage,
    modality,
    sortDay: (finding.date === null ? null : firstDay(finding.date)) ?? articleDay(article),
    sameAs,
    joinedBy: null,
    actKeys: [],
    pairs: pairsOf(parties, countryOf),
    verdict,
    movedTo,
  };
}

/** Rows as a save would make them of what is told in a few words. */
export function toldRows(articles: readonly ToldArticle[]) {
  return articles.map((told, index) => {
    const {
      id = `article-${index}`,
      lang = 'id',
      site = 'Warta',
      day = '2026-03-01',
      savedAt = index,
    } = told;
    const bare: ArticleRow = {
      id,
      updatedAt: 0,
      deletedAt: told.deleted ? 1 : null,
      url: `https://warta.example/${id}`,
      addresses: [],
      title: id,
      siteName: site,
      byline: null,
      lang,
      publishedAt: { value: day, precision: 'day', source: 'meta' },
      savedAt,
      wordCount: 1,
      quality: { grade: 'article', path: 'readability', signs: [] },
      summary: '',
      entityIds: [],
      countries: [],
      topicIds: [],
      textHash: '',
      extractor: '',
      copyKeys: [],
    };
    const events = (told.events ?? []).map((event, place) => eventOf(bare, place, event));
    const entityIds = [
      ...new Set([
        ...(told.names ?? []),
        ...events.flatMap(({ parties, finding }) => [
          ...parties,
          ...finding.about,
          ...(finding.place ? [finding.place] : []),
        ]),
      ]),
    ];
    const topicIds = [...new Set([...(told.topics ?? []), ...events.flatMap((event) => event.topicIds)])];
    const article: ArticleRow = { ...bare, entityIds, countries: countriesOf(entityIds), topicIds };
    return { article, events };
  });
}

/** The columns of what is told in a few words. */
export function toldColumns(articles: readonly ToldArticle[]): OutlineColumns {
  const columns = new OutlineColumns();
  columns.take(toldRows(articles).map(({ article, events }, index) => outlineRow(article, events, index)));
  return columns;
}
