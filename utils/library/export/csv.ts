import { stringify } from 'csv-stringify/browser/esm/sync';
import type { EntityId, LanguageCode } from '../../analysis/types.ts';
import { keyPart } from '../../locale.ts';
import { firstDay, lastDay, localDay } from '../days.ts';
import type { ArticleRow } from '../types.ts';
import type { Act } from './act.ts';
import { writable } from './plain-line.ts';
import type { EntityUse, ExportContext, OpenWriter, Writer } from './writer.ts';

/** How the cells of a column are made; what is not there stays empty. */
type Columns<Item> = Readonly<Record<string, (item: Item) => string | number | null | undefined>>;

/**
 * RFC 4180, with the byte order mark by which Excel knows UTF-8. A cell that a spreadsheet would take for a formula
 * (= + - @, tab, and their full widths) gets an apostrophe before it, which the spreadsheet shows or swallows, but
 * never runs.
 */
function csvWriter<Item>(columns: Columns<Item>): Writer<Item> {
  const names = Object.keys(columns);
  const cells = Object.values(columns);
  const write = (records: readonly (readonly (string | number | null | undefined)[])[]) =>
    stringify(
      records.map((record) => record.map((cell) => (typeof cell === 'string' ? writable(cell) : cell))),
      { record_delimiter: 'windows', escape_formulas: true },
    );
  return {
    begin: () => `\ufeff${write([names])}`,
    batch: (items) => write(items.map((item) => cells.map((cell) => cell(item)))),
    end: () => [],
  };
}

/** Several values in one cell. A bar in a value would part it. */
const many = (values: Iterable<string>): string =>
  [...values].map((value) => value.replaceAll('|', '/')).join(' | ');
const unique = (values: Iterable<string>): readonly string[] => [...new Set(values)].filter(Boolean);

/** One row an act, all its reports beside it. Dates stand as they are known (EDTF), with their first and last day. */
export const csvOfActs: OpenWriter<'acts'> = ({ names, words }: ExportContext) => {
  const named = (ids: readonly EntityId[]) => many(ids.map(names.nameOf));
  const countries = (ids: readonly EntityId[]) => many(unique(ids.map(names.countryOf)));
  const date = ({ event }: Act) => event.finding.date;
  return csvWriter<Act>({
    event_id: ({ id }) => id,
    date_edtf: date,
    first_day: (act) => firstDay(date(act) ?? ''),
    last_day: (act) => lastDay(date(act) ?? ''),
    date_basis: ({ event }) => event.finding.dateBasis,
    timeline_day: ({ event }) => event.sortDay,
    type: ({ event }) => event.type,
    type_name: ({ event }) => words.say(`eventType_${event.type}`),
    mode: ({ event }) => event.finding.mode,
    stage: ({ event }) => event.stage,
    stage_name: ({ event }) => words.say(`stage_${event.stage}`),
    modality: ({ event }) => event.modality,
    actors: ({ event }) => named(event.finding.actors),
    actor_ids: ({ event }) => many(event.finding.actors),
    actor_countries: ({ event }) => countries(event.finding.actors),
    recipients: ({ event }) => named(event.finding.recipients),
    recipient_ids: ({ event }) => many(event.finding.recipients),
    recipient_countries: ({ event }) => countries(event.finding.recipients),
    place: ({ event }) => event.finding.place && names.nameOf(event.finding.place),
    countries: ({ event }) => many(event.countries),
    topics: ({ event }) => many(event.topicIds),
    topic_names: ({ event }) => many(event.topicIds.map((topic) => words.say(`topic_${keyPart(topic)}`))),
    about: ({ event }) => named(event.finding.about),
    quote: ({ event }) => event.quote,
    verdict: ({ event }) => event.verdict,
    reports: ({ reports }) => reports.length,
    titles: ({ reports }) => many(reports.map(({ article }) => article.title)),
    sites: ({ reports }) => many(unique(reports.map(({ article }) => article.siteName))),
    urls: ({ reports }) => many(reports.map(({ article }) => article.url)),
    published: ({ reports }) => many(unique(reports.map(({ article }) => article.publishedAt?.value ?? ''))),
  });
};

/** One row an article. */
export const csvOfArticles: OpenWriter<'articles'> = ({ names, words }: ExportContext) =>
  csvWriter<ArticleRow>({
    article_id: ({ id }) => id,
    title: ({ title }) => title,
    site: ({ siteName }) => siteName,
    byline: ({ byline }) => byline,
    language: ({ lang }) => lang,
    published_edtf: ({ publishedAt }) => publishedAt?.value,
    published_first_day: ({ publishedAt }) => firstDay(publishedAt?.value ?? ''),
    published_last_day: ({ publishedAt }) => lastDay(publishedAt?.value ?? ''),
    saved_day: ({ savedAt }) => localDay(savedAt),
    url: ({ url }) => url,
    words: ({ wordCount }) => wordCount,
    quality: ({ quality }) => quality.grade,
    summary: ({ summary }) => summary,
    topics: ({ topicIds }) => many(topicIds),
    topic_names: ({ topicIds }) => many(topicIds.map((topic) => words.say(`topic_${keyPart(topic)}`))),
    countries: ({ countries }) => many(countries),
    entities: ({ entityIds }) => many(entityIds.map(names.nameOf)),
    entity_ids: ({ entityIds }) => many(entityIds),
    text_sha256: ({ textHash }) => textHash,
  });

const nameIn = (language: LanguageCode) => (use: EntityUse) => use.row.names[language];

/** One row an entity, with how much of the slice names it. */
export const csvOfEntities: OpenWriter<'entities'> = ({ names }: ExportContext) =>
  csvWriter<EntityUse>({
    entity_id: ({ row }) => row.id,
    type: ({ row }) => row.type,
    name: ({ row }) => names.nameOf(row.id),
    name_en: nameIn('en'),
    name_id: nameIn('id'),
    name_zh: nameIn('zh'),
    country: ({ row }) => row.country,
    articles: ({ articles }) => articles,
    events: ({ acts }) => acts,
    references: ({ row }) => many(Object.entries(row.refs).map(([scheme, value]) => `${scheme}:${value}`)),
  });
