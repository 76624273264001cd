import type { Edtf, LanguageCode } from '../../analysis/types.ts';
import { dayNumber, firstDay, lastDay } from '../days.ts';
import { partByDay } from '../dossier/event-figures.ts';
import { ownEntry } from '../dossier/select-subject.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { kinds } from '../outline-row.ts';
import type { Library } from '../schema.ts';
import { oneOfEachAct } from '../select-entries.ts';
import type { ContentRow } from '../types.ts';

/** Every event of the library that is still to come, the next one first. @param today epoch day. */
export function upcomingEvents(columns: OutlineColumns, today: number): readonly number[] {
  const marks = new Uint8Array(columns.entryArticle.length);
  let size = 0;
  for (const entry of columns.order) {
    const kind = columns.entryKind.at(entry);
    if (kind === 0 || kinds.isRejected(kind) || columns.entryLast.at(entry) < today) continue;
    marks[entry] = 1;
    size++;
  }
  return partByDay(columns, oneOfEachAct(columns, marks, size), today).upcoming;
}

/** A day to come that a text names without an event that was understood. */
export interface DateAhead {
  readonly articleId: string;
  readonly title: string;
  readonly siteName: string;
  readonly lang: LanguageCode;
  readonly value: Edtf;
  /** First and last epoch day of it. */
  readonly day: number;
  readonly last: number;
  readonly sentence: string;
}

type Told = Pick<ContentRow, 'dates' | 'sentences' | 'text'>;

/**
 * The days to come that a text names, each with its sentence. A year alone is no date to wait for, and what the text
 * contradicts itself about is none either.
 * @param known first days of the events that are known to this article.
 */
export function datesAhead(
  { dates, sentences, text }: Told,
  today: number,
  known: ReadonlySet<number>,
): readonly Pick<DateAhead, 'value' | 'day' | 'last' | 'sentence'>[] {
  const found = new Map<string, Pick<DateAhead, 'value' | 'day' | 'last' | 'sentence'>>();
  for (const { value, doubt, start, end } of dates) {
    const [first, last] = [firstDay(value), lastDay(value)];
    if (doubt !== undefined || !/^\d{4}-\d{2}/u.test(value) || first === null || last === null) continue;
    const day = dayNumber(first);
    if (day <= today || known.has(day)) continue;
    const around = sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
    if (!around) continue;
    const sentence = text.slice(around.start, around.end).trim();
    const key = `${value} ${sentence}`;
    if (!found.has(key)) found.set(key, { value, day, last: dayNumber(last), sentence });
  }
  return [...found.values()];
}

/** Texts that are read for dates: those saved last. */
const textsRead = 1_500;
const atOnce = 100;

/** What each article's text says of days to come, by the article's number: an article that changes gets another. */
const knownOf = new WeakMap<OutlineColumns, Map<number, readonly DateAhead[]>>();

/**
 * The days to come that texts of the library name, the next one first. Texts are read once; a save costs one text.
 * @param today epoch day. @param say hears what is known so far, after every hundred texts.
 */
export async function queryDatesAhead(
  library: Library,
  columns: OutlineColumns,
  today: number,
  say: (dates: readonly DateAhead[]) => boolean,
): Promise<void> {
  const known = knownOf.get(columns) ?? new Map<number, readonly DateAhead[]>();
  knownOf.set(columns, known);
  const articles = savedLast(columns, textsRead);
  const unread = articles.filter((article) => !known.has(article));
  const tell = () =>
    say(sorted(articles.flatMap((article) => known.get(article) ?? []).filter(({ day }) => day > today)));
  if (!tell()) return;
  for (let at = 0; at < unread.length; at += atOnce) {
    const some = unread.slice(at, at + atOnce);
    const ids = some.map((article) => columns.articleIds[article] ?? '');
    const [rows, contents] = await Promise.all([
      library.articles.bulkGet(ids),
      library.contents.bulkGet(ids),
    ]);
    some.forEach((article, index) => {
      const [row, content] = [rows[index], contents[index]];
      const dates = row && content ? datesAhead(content, today, eventDays(columns, article)) : [];
      known.set(
        article,
        dates.map((date) => ({
          ...date,
          articleId: ids[index] ?? '',
          title: row?.title ?? '',
          siteName: row?.siteName ?? '',
          lang: row?.lang ?? 'en',
        })),
      );
    });
    if (!tell()) return;
  }
}

function savedLast(columns: OutlineColumns, most: number): readonly number[] {
  const living: number[] = [];
  for (let article = 0; article < columns.articleIds.length; article++)
    if (columns.articleIsLiving.at(article) === 1) living.push(article);
  const savedAt = (article: number) => columns.articleSavedAt[article] ?? 0;
  return living.sort((one, other) => savedAt(other) - savedAt(one)).slice(0, most);
}

function eventDays(columns: OutlineColumns, article: number): ReadonlySet<number> {
  const days = new Set<number>();
  for (let entry = columns.articleFirst.at(article); entry < ownEntry(columns, article); entry++)
    days.add(columns.entryFirst.at(entry));
  return days;
}

/** The next one first; what two texts say in the same words once. */
function sorted(dates: readonly DateAhead[]): readonly DateAhead[] {
  const bySentence = new Map(dates.map((date) => [`${date.value} ${date.sentence}`, date]));
  return [...bySentence.values()].sort((one, other) => one.day - other.day);
}
