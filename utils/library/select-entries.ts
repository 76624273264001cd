import { eventTypes, stages, topicIds } from '../analysis/types.ts';
import type { TextMatches } from '../search/engine/text-matches.ts';
import { dayNumber } from './days.ts';
import { type FilingMatches, passesFiling } from './filing-matches.ts';
import type { OutlineColumns } from './outline-columns.ts';
import { kinds } from './outline-row.ts';
import type { LibraryFilter } from './types.ts';

/** A filter in the numbers of the columns; `null` does not restrict, −1 is met by nothing. */
interface Wanted {
  readonly entity: number | null;
  readonly country: number | null;
  readonly topic: number | null;
  readonly type: number | null;
  readonly stage: number | null;
  readonly language: number | null;
  readonly site: number | null;
  readonly from: number;
  readonly to: number;
}

function wantedIn(columns: OutlineColumns, filter: LibraryFilter): Wanted {
  return {
    entity: filter.entity ? columns.entities.find(filter.entity) : null,
    country: filter.country ? columns.countries.find(filter.country) : null,
    topic: filter.topic ? 1 << topicIds.indexOf(filter.topic) : null,
    type: filter.type ? eventTypes.indexOf(filter.type) + 1 : null,
    stage: filter.stage ? stages.indexOf(filter.stage) + 1 : null,
    language: filter.lang ? columns.languages.find(filter.lang) : null,
    site: filter.site ? columns.sites.find(filter.site) : null,
    from: filter.from ? dayNumber(filter.from) : -Infinity,
    to: filter.to ? dayNumber(filter.to) : Infinity,
  };
}

interface Question {
  readonly columns: OutlineColumns;
  /** Columns that a walk over all entries reads. */
  readonly ofEntries: Readonly<Record<'kinds' | 'firsts' | 'lasts' | 'topics', Int32Array>>;
  readonly wanted: Wanted;
  /** Null where the filter does not look for words. */
  readonly texts: TextMatches | null;
  /** Null where it does not matter how articles are filed. */
  readonly filed: FilingMatches | null;
}

const questionOf = (
  columns: OutlineColumns,
  filter: LibraryFilter,
  texts: TextMatches | null,
  filed: FilingMatches | null,
): Question => ({
  columns,
  ofEntries: {
    kinds: columns.entryKind.values,
    firsts: columns.entryFirst.values,
    lasts: columns.entryLast.values,
    topics: columns.entryTopics.values,
  },
  wanted: wantedIn(columns, filter),
  texts,
  filed,
});

function fromWantedSource({ columns, wanted, filed }: Question, article: number): boolean {
  return (
    columns.articleIsLiving.at(article) === 1 &&
    (wanted.language === null || columns.articleLanguage.at(article) === wanted.language) &&
    (wanted.site === null || columns.articleSite.at(article) === wanted.site) &&
    (filed === null || passesFiling(filed, columns.articleIds[article] ?? ''))
  );
}

/** Whether the article as a whole tells of what is wanted, at any time. */
function articleMatches({ columns, wanted, texts }: Question, article: number): boolean {
  return (
    (wanted.entity === null || columns.articleEntities.has(article, wanted.entity)) &&
    (wanted.country === null || columns.articleCountries.has(article, wanted.country)) &&
    (wanted.topic === null || (columns.articleTopics.at(article) & wanted.topic) !== 0) &&
    (texts === null || texts.articleIds.has(columns.articleIds[article] ?? ''))
  );
}

/** Whether the event is of the type and stage that are wanted; what the reader rejected is no event. */
function isOfKind({ ofEntries, wanted }: Question, entry: number): boolean {
  const kind = ofEntries.kinds[entry] ?? 0;
  return (
    !kinds.isRejected(kind) &&
    (wanted.type === null || (kind & 15) === wanted.type) &&
    (wanted.stage === null || ((kind >> 4) & 15) === wanted.stage)
  );
}

/** Whether the event tells of what is wanted, at any time. */
function eventMatches(question: Question, entry: number): boolean {
  const { columns, wanted, texts, ofEntries } = question;
  return (
    isOfKind(question, entry) &&
    (wanted.entity === null || columns.entryNames.has(entry, wanted.entity)) &&
    (wanted.country === null || columns.entryCountries.has(entry, wanted.country)) &&
    (wanted.topic === null || ((ofEntries.topics[entry] ?? 0) & wanted.topic) !== 0) &&
    (texts === null || texts.eventIds.has(columns.entryEventId[entry] ?? ''))
  );
}

function isWithin({ ofEntries, wanted }: Question, entry: number): boolean {
  return (ofEntries.lasts[entry] ?? 0) >= wanted.from && (ofEntries.firsts[entry] ?? 0) <= wanted.to;
}

/** Calls `mark` with each entry that an article gives to the timeline. */
function markEntries(question: Question, article: number, mark: (entry: number) => void): void {
  if (!fromWantedSource(question, article)) return;
  const { columns, wanted } = question;
  const own = columns.articleFirst.at(article + 1) - 1;
  let hasMatch = false;
  for (let entry = columns.articleFirst.at(article); entry < own; entry++) {
    if (!eventMatches(question, entry)) continue;
    hasMatch = true;
    if (isWithin(question, entry)) mark(entry);
  }
  const standsAlone = !hasMatch && wanted.type === null && wanted.stage === null;
  if (standsAlone && isWithin(question, own) && articleMatches(question, article)) mark(own);
}

/**
 * The entries of the timeline under a filter, newest first: of each article its matching events, or, where none
 * matches but the article as a whole does, the article itself. A filter by type or stage asks for events, so there the
 * article never stands alone. Reports of one act are one entry.
 * @param texts what the filter's words occur in; null where it has none.
 * @param filed which articles pass by how they are filed; null where all do.
 */
export function selectEntries(
  columns: OutlineColumns,
  filter: LibraryFilter,
  texts: TextMatches | null,
  filed: FilingMatches | null = null,
): Int32Array {
  const question = questionOf(columns, filter, texts, filed);
  const marks = new Uint8Array(columns.entryArticle.length);
  let size = 0;
  for (let article = 0; article < columns.articleIds.length; article++)
    markEntries(question, article, (entry) => {
      marks[entry] = 1;
      size++;
    });
  return oneOfEachAct(columns, marks, size);
}

/** The marked entries in their order; of the reports of one act the first one told, else the newest of those marked. */
export function oneOfEachAct(columns: OutlineColumns, marks: Uint8Array, size: number): Int32Array {
  const teller = new Int32Array(columns.acts.all.length).fill(-1);
  const { order } = columns;
  const acts = columns.entryAct.values;
  // By index: a typed array that is walked by its iterator makes an object for each of a hundred thousand entries.
  for (let place = 0; place < order.length; place++) {
    const entry = order[place] ?? 0;
    const act = acts[entry] ?? -1;
    if (marks[entry] !== 1 || act < 0) continue;
    const isFirst = columns.entryEventId[entry] === columns.acts.all[act];
    if (isFirst || teller[act] === -1) teller[act] = entry;
  }
  const selected = new Int32Array(size);
  let at = 0;
  for (let place = 0; place < order.length; place++) {
    const entry = order[place] ?? 0;
    const act = acts[entry] ?? -1;
    if (marks[entry] === 1 && (act < 0 || teller[act] === entry)) selected[at++] = entry;
  }
  return selected.subarray(0, at);
}

/** Whether the list of articles shows this one: its own day lies in the period, or one of its events does. */
function articlePasses(question: Question, article: number): boolean {
  if (!fromWantedSource(question, article) || !articleMatches(question, article)) return false;
  const { columns, wanted } = question;
  const own = columns.articleFirst.at(article + 1) - 1;
  for (let entry = columns.articleFirst.at(article); entry < own; entry++)
    if (isOfKind(question, entry) && isWithin(question, entry)) return true;
  return wanted.type === null && wanted.stage === null && isWithin(question, own);
}

/** Ids of the articles under a filter, saved last first. */
export function selectArticles(
  columns: OutlineColumns,
  filter: LibraryFilter,
  texts: TextMatches | null,
  filed: FilingMatches | null = null,
): readonly string[] {
  const question = questionOf(columns, filter, texts, filed);
  const passing: number[] = [];
  for (let article = 0; article < columns.articleIds.length; article++)
    if (articlePasses(question, article)) passing.push(article);
  const savedAt = (article: number) => columns.articleSavedAt[article] ?? 0;
  const idOf = (article: number) => columns.articleIds[article] ?? '';
  return passing
    .sort((one, other) => savedAt(other) - savedAt(one) || (idOf(one) < idOf(other) ? 1 : -1))
    .map(idOf);
}
