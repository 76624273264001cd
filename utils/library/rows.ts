import type { Analysis, EntityId, EventFinding, Span, TopicId } from '../analysis/types.ts';
import type { Article } from '../article/types.ts';
import { articleDay } from './article-day.ts';
import { firstDay } from './days.ts';
import { longest } from './export/library-rows.ts';
import { pairsOf } from './ledger/pairs.ts';
import { actKeysOf } from './one-event/same-act.ts';
import { fingerprintOf } from './one-event/sentence-fingerprint.ts';
import { copyKeysOf } from './one-event/shared-sentences.ts';
import type { ArticleRow, ContentRow, EntityRow, EventRow } from './types.ts';

/** An article and what was found in it, as the analysis of one page gives them. */
export interface ReadArticle {
  readonly article: Article;
  /** Normalised address of the page itself, which may name another one as the article's. */
  readonly address: string;
  /** Version of Simpul that took the text off the page. */
  readonly extractor: string;
  readonly analysis: Analysis & { readonly language: NonNullable<Analysis['language']> };
}

/** Identity and times that a stored article keeps through every later save. */
export interface Identity {
  readonly id: string;
  readonly savedAt: number;
  readonly updatedAt: number;
  readonly addresses: readonly string[];
  readonly textHash: string;
}

/** More addresses than any page has; a loop of redirects must not grow without end. */
const mostAddresses = 20;
const isoCountry = /^[A-Z]{2}$/u;

const quoteOf = (text: string, { start, end }: Span) => text.slice(start, end).slice(0, longest.passage);
const cut = (value: string) => value.slice(0, longest.line);
const unique = <Value>(values: Iterable<Value>): readonly Value[] => [...new Set(values)];
export const partiesOf = ({ actors, recipients }: EventFinding) => unique([...actors, ...recipients]);

/** Parties, matter and place of an event: everything it is found by. */
export function named(finding: EventFinding): readonly EntityId[] {
  return [...partiesOf(finding), ...finding.about, ...(finding.place ? [finding.place] : [])];
}

/** Countries of entities, each also through the institution or country that a person acts for. */
export function countriesOf(
  ids: Iterable<EntityId>,
  { entities }: Pick<Analysis, 'entities'>,
): readonly string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const countries = [...ids].flatMap((id) => {
    const entity = byId.get(id);
    const principal = entity?.actsFor === undefined ? undefined : byId.get(entity.actsFor);
    return [entity?.country, principal?.country];
  });
  return unique(countries.filter((country) => country !== undefined && isoCountry.test(country)) as string[]);
}

/** ISO country of an entity of the analysis, or null. */
export function countryIn({ entities }: Pick<Analysis, 'entities'>): (id: EntityId) => string | null {
  const countries = new Map(entities.map(({ id, country }) => [id, country]));
  return (id) => {
    const country = countries.get(id);
    return country !== undefined && isoCountry.test(country) ? country : null;
  };
}

function siteOf(article: Article): string {
  const named = article.siteName?.trim();
  if (named) return cut(named);
  return URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./u, '') : '';
}

/** Fingerprints of an article's sentences, in their order. */
export const fingerprintsOf = ({ article, analysis }: ReadArticle): readonly string[] =>
  analysis.sentences.map(({ start, end }) => fingerprintOf(article.text.slice(start, end)));

/** The row that lists and filters use. Longer values than a backup may hold are cut. */
export function articleRow(
  { article, address, extractor, analysis }: ReadArticle,
  identity: Identity,
  fingerprints: readonly string[],
): ArticleRow {
  const { topics, events, entities, summary, language } = analysis;
  const strongestFirst = [...topics].sort((one, other) => other.score - one.score).map(({ id }) => id);
  const entityIds = unique([...entities.map(({ id }) => id), ...events.flatMap(named)]);
  return {
    ...identity,
    deletedAt: null,
    url: article.url,
    addresses: unique([article.url, address, ...identity.addresses]).slice(0, mostAddresses),
    title: cut(article.title),
    siteName: siteOf(article),
    byline: article.byline === null ? null : cut(article.byline),
    lang: language,
    publishedAt: article.publishedAt,
    wordCount: article.wordCount,
    quality: article.quality,
    summary: summary
      .map((span) => quoteOf(article.text, span))
      .join(' ')
      .slice(0, longest.passage),
    entityIds,
    countries: countriesOf(entityIds, analysis),
    topicIds: unique<TopicId>([...strongestFirst, ...events.flatMap((event) => event.topics)]),
    extractor,
    copyKeys: copyKeysOf(fingerprints),
  };
}

export function contentRow(
  { article, analysis }: ReadArticle,
  id: string,
  fingerprints: readonly string[],
): ContentRow {
  const { sentences, summary, entities, dates, topics, sources } = analysis;
  const captions = article.captions.map((caption) => caption.slice(0, longest.passage));
  return {
    id,
    text: article.text,
    captions,
    sentences,
    fingerprints,
    summary,
    entities,
    dates,
    topics,
    sources,
  };
}

/** The sentence that holds a span: a finding's evidence may be no more than its words. */
function sentenceAround(span: Span, sentences: readonly Span[]): Span {
  return sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
}

/** What tells that two saves of an article found the same act: the later row then keeps the id of the earlier. */
const sameAct = (event: Act) => JSON.stringify([event.type, event.quote, event.parties]);

type Act = Pick<EventRow, 'type' | 'quote' | 'parties'>;

/** What tells that an act is told again with other parties, as after a correction: its words, its type, one party. */
const isRetold = (act: Act, stored: Act) =>
  act.type === stored.type &&
  act.quote === stored.quote &&
  act.parties.some((party) => stored.parties.includes(party));

/** For each act the stored event that it is; undefined where it is none of them. None is given twice. */
function toldBefore(acts: readonly Act[], stored: readonly EventRow[]): readonly (EventRow | undefined)[] {
  const free = new Set(stored);
  const take = (fits: (event: EventRow) => boolean): EventRow | undefined => {
    const event = [...free].find(fits);
    if (event) free.delete(event);
    return event;
  };
  const exact = acts.map((act) => {
    const key = sameAct(act);
    return take((event) => sameAct(event) === key);
  });
  return acts.map((act, index) => exact[index] ?? take((event) => isRetold(act, event)));
}

/**
 * One row for each event.
 * @param stored the events stored for the same article until now.
 * @param newId gives the id of an event that is not among them.
 */
export function eventRows(
  { article, analysis }: ReadArticle,
  row: ArticleRow,
  stored: readonly EventRow[],
  newId: () => string,
): readonly EventRow[] {
  const countryOf = countryIn(analysis);
  const found = analysis.events.map((finding) => {
    const parties = partiesOf(finding);
    const quote = quoteOf(article.text, sentenceAround(finding.evidence, analysis.sentences));
    return { finding, parties, quote, type: finding.type };
  });
  const told = toldBefore(found, stored);
  return found.map(({ finding, parties, quote, type }, index) => {
    const before = told[index];
    const id = before?.id ?? newId();
    const sortDay = (finding.date === null ? null : firstDay(finding.date)) ?? articleDay(row);
    const { stage, modality, topics: topicIds } = finding;
    return {
      id,
      updatedAt: row.updatedAt,
      deletedAt: null,
      articleId: row.id,
      finding,
      quote,
      parties,
      topicIds,
      countries: countriesOf([...parties, ...(finding.place ? [finding.place] : [])], analysis),
      type,
      stage,
      modality,
      sortDay,
      // What the reader said of an act outlives its being found again.
      sameAs: before?.sameAs ?? id,
      joinedBy: before?.joinedBy ?? null,
      actKeys: actKeysOf({ type, parties, sortDay }),
      pairs: pairsOf(parties, countryOf),
      verdict: before?.verdict ?? null,
      movedTo: before?.movedTo ?? null,
    };
  });
}

/** What two rows of one entity say together; the newer one's word counts where they differ. */
export function unitedEntity(older: EntityRow, newer: EntityRow): EntityRow {
  return {
    ...newer,
    names: { ...older.names, ...newer.names },
    country: newer.country ?? older.country,
    refs: { ...older.refs, ...newer.refs },
  };
}

/** One row for each entity of the analysis. */
export function entityRows(
  { entities }: Pick<Analysis, 'entities'>,
  updatedAt: number,
): readonly EntityRow[] {
  return entities.map(({ id, type, name, names, country, refs }) => ({
    id,
    updatedAt,
    deletedAt: null,
    type,
    name: cut(name),
    names: names ?? {},
    country: country !== undefined && isoCountry.test(country) ? country : null,
    refs: refs ?? {},
  }));
}
