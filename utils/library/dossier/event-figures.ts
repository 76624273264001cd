import { type LanguageCode, type Modality, modalities, type Stage, stages } from '../../analysis/types.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { kinds } from '../outline-row.ts';
import { ownEntry, type Selected } from './select-subject.ts';

/** What a dossier says of its subject in figures. */
export interface Figures {
  readonly articles: number;
  /** How many of its articles are in each language; only languages that occur. */
  readonly languages: ReadonlyMap<LanguageCode, number>;
  readonly events: number;
  /** How many of the events are not told as done. */
  readonly modalities: ReadonlyMap<Exclude<Modality, 'actual'>, number>;
  /** How many of the events that happened stand at each stage. */
  readonly stages: ReadonlyMap<Stage, number>;
  /** First and last epoch day under which an article stands; null without one. */
  readonly seen: { readonly first: number; readonly last: number } | null;
}

const counted = <Key>(counts: ReadonlyMap<Key, number>, order: readonly Key[]): ReadonlyMap<Key, number> =>
  new Map(order.flatMap((key) => (counts.has(key) ? [[key, counts.get(key) ?? 0]] : [])));

export function figuresOf(columns: OutlineColumns, { events, articles }: Selected): Figures {
  const languages = new Map<LanguageCode, number>();
  for (const article of articles) {
    const lang = columns.languages.all[columns.articleLanguage.at(article)] as LanguageCode;
    languages.set(lang, 1 + (languages.get(lang) ?? 0));
  }
  const byModality = new Map<Modality, number>();
  const byStage = new Map<Stage, number>();
  for (const entry of events) {
    const kind = columns.entryKind.at(entry);
    const modality = kinds.modality(kind);
    const stage = kinds.stage(kind);
    if (modality !== 'actual') byModality.set(modality, 1 + (byModality.get(modality) ?? 0));
    if (stage && (modality === 'actual' || modality === 'historical'))
      byStage.set(stage, 1 + (byStage.get(stage) ?? 0));
  }
  const dayOf = (article: number | undefined) => columns.entryFirst.at(ownEntry(columns, article ?? 0));
  return {
    articles: articles.length,
    languages: counted(languages, ['id', 'en', 'zh']),
    events: events.length,
    modalities: counted(byModality, modalities) as Figures['modalities'],
    stages: counted(byStage, stages),
    seen: articles.length === 0 ? null : { first: dayOf(articles.at(-1)), last: dayOf(articles[0]) },
  };
}

/** Events that are still to come and those that were, each in the order in which a reader asks for them. */
export interface InTime {
  /** The next one first. */
  readonly upcoming: readonly number[];
  /** Newest first. */
  readonly past: readonly number[];
}

/**
 * Parts events by a day. Upcoming is what the text dates after it, or plans for a period that is not over; what is
 * denied, or has no date of its own, is never upcoming.
 * @param events newest first. @param today epoch day.
 */
export function partByDay(columns: OutlineColumns, events: Int32Array, today: number): InTime {
  const upcoming: number[] = [];
  const past: number[] = [];
  for (const entry of events) {
    const kind = columns.entryKind.at(entry);
    const modality = kinds.modality(kind);
    const isAhead = columns.entryFirst.at(entry) > today;
    const isGoingOn = modality === 'future' && columns.entryLast.at(entry) >= today;
    if (kinds.isDated(kind) && modality !== 'negated' && (isAhead || isGoingOn)) upcoming.push(entry);
    else past.push(entry);
  }
  return { upcoming: upcoming.reverse(), past };
}
