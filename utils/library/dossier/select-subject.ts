import { topicIds } from '../../analysis/types.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { kinds } from '../outline-row.ts';
import { oneOfEachAct } from '../select-entries.ts';
import { type Side, type Subject, sidesOf } from './subject.ts';

/** What the library holds of a subject, by the numbers of the columns. */
export interface Selected {
  /** Its events, newest first: reports of one act once, what the reader rejected not at all. */
  readonly events: Int32Array;
  /** Its articles, the latest day first. */
  readonly articles: readonly number[];
}

/** The entry that stands for an article itself. */
export const ownEntry = (columns: OutlineColumns, article: number): number =>
  columns.articleFirst.at(article + 1) - 1;

/** Whether a side takes part in an event: by its name, or through those that act for it, as the ledger sees it. */
function partIn(columns: OutlineColumns, side: Side): (entry: number) => boolean {
  const pairs = new Uint8Array(columns.pairs.all.length);
  columns.pairs.all.forEach((pair, index) => {
    pairs[index] = sidesOf(pair).includes(side) ? 1 : 0;
  });
  const entity = columns.entities.find(side);
  return (entry) => {
    let takesPart = false;
    columns.entryPairs.each(entry, (pair) => {
      takesPart ||= pairs[pair] === 1;
    });
    if (takesPart || entity < 0) return takesPart;
    columns.entryNames.each(
      entry,
      (name) => {
        takesPart ||= name === entity;
      },
      columns.entryParties.at(entry),
    );
    return takesPart;
  };
}

/** Whether an event has a pair of sides at all; a gathering of many has none, for it does not say who dealt with whom. */
function hasPairs(columns: OutlineColumns, entry: number): boolean {
  let has = false;
  columns.entryPairs.each(entry, () => {
    has = true;
  });
  return has;
}

interface Test {
  readonly event: (entry: number) => boolean;
  /** Whether an article as a whole names the subject. */
  readonly article: (article: number) => boolean;
}

function testOf(columns: OutlineColumns, subject: Subject): Test {
  switch (subject.kind) {
    case 'entity': {
      const entity = columns.entities.find(subject.entity);
      return {
        event: (entry) => columns.entryNames.has(entry, entity),
        article: (article) => columns.articleEntities.has(article, entity),
      };
    }
    case 'country': {
      const country = columns.countries.find(subject.country);
      return {
        event: (entry) => columns.entryCountries.has(entry, country),
        article: (article) => columns.articleCountries.has(article, country),
      };
    }
    case 'topic': {
      const bit = 1 << topicIds.indexOf(subject.topic);
      return {
        event: (entry) => (columns.entryTopics.at(entry) & bit) !== 0,
        article: (article) => (columns.articleTopics.at(article) & bit) !== 0,
      };
    }
    case 'pair': {
      const [one, other] = sidesOf(subject.pair).map((side) => partIn(columns, side));
      return {
        event: (entry) =>
          one !== undefined && other !== undefined && hasPairs(columns, entry) && one(entry) && other(entry),
        // That both are named in one text does not say that they have to do with each other.
        article: () => false,
      };
    }
  }
}

/** All that the library holds of a subject. */
export function selectSubject(columns: OutlineColumns, subject: Subject): Selected {
  const { event, article: names } = testOf(columns, subject);
  const marks = new Uint8Array(columns.entryArticle.length);
  const articles: number[] = [];
  let size = 0;
  for (let article = 0; article < columns.articleIds.length; article++) {
    if (columns.articleIsLiving.at(article) === 0) continue;
    const own = ownEntry(columns, article);
    let tells = false;
    for (let entry = columns.articleFirst.at(article); entry < own; entry++) {
      if (kinds.isRejected(columns.entryKind.at(entry)) || !event(entry)) continue;
      tells = true;
      marks[entry] = 1;
      size++;
    }
    if (tells || names(article)) articles.push(article);
  }
  return { events: oneOfEachAct(columns, marks, size), articles: latestFirst(columns, articles) };
}

/** Articles by the day under which they stand, the latest first; on one day the one saved last first. */
function latestFirst(columns: OutlineColumns, articles: readonly number[]): readonly number[] {
  const dayOf = (article: number) => columns.entryFirst.at(ownEntry(columns, article));
  const savedAt = (article: number) => columns.articleSavedAt[article] ?? 0;
  return [...articles].sort(
    (one, other) => dayOf(other) - dayOf(one) || savedAt(other) - savedAt(one) || other - one,
  );
}
