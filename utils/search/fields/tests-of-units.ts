import { type EntityId, eventTypes, stages, topicIds } from '../../analysis/types.ts';
import type { OutlineColumns } from '../../library/outline-columns.ts';
import type { Universe } from '../engine/universe.ts';
import type { NamedField } from './knowledge.ts';

type Test = (unit: number) => boolean;

/** Whether any event of an article passes. */
function anyEvent({ columns }: Universe, article: number, passes: (entry: number) => boolean): boolean {
  const own = columns.articleFirst.at(article + 1) - 1;
  for (let entry = columns.articleFirst.at(article); entry < own; entry++) if (passes(entry)) return true;
  return false;
}

/** Tests articles, and what belongs to them, by the article; a note without one passes no such test. */
const byArticle =
  (universe: Universe, passes: (article: number) => boolean): Test =>
  (unit) => {
    const article = universe.articleOf(unit);
    return article >= 0 && passes(article);
  };

/** Tests an event by itself, everything else by its article. */
const byUnit =
  (universe: Universe, ofEvent: (entry: number) => boolean, ofArticle: (article: number) => boolean): Test =>
  (unit) => {
    if (universe.kindOf(unit) === 'event') return ofEvent(unit);
    const article = universe.articleOf(unit);
    return article >= 0 && ofArticle(article);
  };

/** An event's own kind; an article passes by any of its events. */
function byKind(universe: Universe, matches: (kind: number) => boolean): Test {
  const ofEvent = (entry: number) => matches(universe.columns.entryKind.at(entry));
  return byUnit(universe, ofEvent, (article) => anyEvent(universe, article, ofEvent));
}

function byName(
  universe: Universe,
  all: OutlineColumns['entities'],
  ids: readonly string[],
  columns: readonly [OutlineColumns['entryNames'], OutlineColumns['articleEntities']],
): Test {
  const wanted = ids.map((id) => all.find(id)).filter((place) => place >= 0);
  const [ofEntries, ofArticles] = columns;
  return byUnit(
    universe,
    (entry) => wanted.some((place) => ofEntries.has(entry, place)),
    (article) => wanted.some((place) => ofArticles.has(article, place)),
  );
}

/** What a field with some values, any of which will do, asks of a unit. */
export function testOf(
  universe: Universe,
  field: Exclude<NamedField, 'tag' | 'is'>,
  ids: readonly string[],
): Test {
  const { columns } = universe;
  switch (field) {
    case 'entity':
      return byName(universe, columns.entities, ids as readonly EntityId[], [
        columns.entryNames,
        columns.articleEntities,
      ]);
    case 'country':
      return byName(universe, columns.countries, ids, [columns.entryCountries, columns.articleCountries]);
    case 'topic': {
      const bits = ids.reduce((all, id) => all | (1 << (topicIds as readonly string[]).indexOf(id)), 0);
      return byUnit(
        universe,
        (entry) => (columns.entryTopics.at(entry) & bits) !== 0,
        (article) => (columns.articleTopics.at(article) & bits) !== 0,
      );
    }
    case 'type': {
      const wanted = new Set(ids.map((id) => (eventTypes as readonly string[]).indexOf(id) + 1));
      return byKind(universe, (kind) => wanted.has(kind & 15));
    }
    case 'stage': {
      const wanted = new Set(ids.map((id) => (stages as readonly string[]).indexOf(id) + 1));
      return byKind(universe, (kind) => wanted.has((kind >> 4) & 15));
    }
    case 'site': {
      const wanted = new Set(ids.map((id) => columns.sites.find(id)));
      return byArticle(universe, (article) => wanted.has(columns.articleSite.at(article)));
    }
    case 'lang': {
      const wanted = new Set(ids.map((id) => columns.languages.find(id)));
      return byArticle(universe, (article) => wanted.has(columns.articleLanguage.at(article)));
    }
    case 'in': {
      const kinds = new Set(ids.map((id) => (id === 'title' || id === 'text' ? 'article' : id)));
      return (unit) => kinds.has(universe.kindOf(unit));
    }
  }
}

/** Whether an article, an event or a note is filed under something; a note also by its own tags. */
export const filedTest =
  (universe: Universe, isFiled: (articleId: string) => boolean, tag: string | null): Test =>
  (unit) => {
    const note = universe.notes[unit - universe.firstNote];
    if (note && tag !== null && note.tags.includes(tag)) return true;
    const article = universe.articleOf(unit);
    return article >= 0 && isFiled(universe.columns.articleIds[article] ?? '');
  };

/** From the first day (inclusive) to the second (exclusive), epoch days; an event passes where its period touches it. */
export const periodTest =
  (universe: Universe, from: number, until: number): Test =>
  (unit) => {
    const first = universe.dayOf(unit);
    const last = unit < universe.firstNote ? universe.columns.entryLast.at(unit) : first;
    return last >= from && first < until;
  };
