import { dayNumber, dayOfNumber } from './days.ts';
import type { OutlineColumns } from './outline-columns.ts';

/** Entries of one stretch: few enough to be read at once, enough to fill a screen. */
const longest = 24;

/** Some entries of the timeline that follow each other in one month. */
export interface Stretch {
  /** `2025` */
  readonly year: string;
  /** `2025-11`; null for what is known by its year alone, which would else stand under January. */
  readonly month: string | null;
  readonly opensYear: boolean;
  readonly opensMonth: boolean;
  readonly entries: readonly number[];
}

/** Whether an entry is known by its year alone. */
function isOfYear(columns: OutlineColumns, entry: number, yearStart: number, yearEnd: number): boolean {
  return columns.entryFirst.at(entry) === yearStart && columns.entryLast.at(entry) === yearEnd;
}

/**
 * Cuts entries (newest first) into stretches, under their years and months. In a year, what has no month comes last.
 */
export function stretchesOf(columns: OutlineColumns, entries: Int32Array): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const cut = (year: string, month: string | null, part: readonly number[], opensYear: boolean) => {
    for (let at = 0; at < part.length; at += longest)
      stretches.push({
        year,
        month,
        opensYear: opensYear && at === 0,
        opensMonth: at === 0,
        entries: part.slice(at, at + longest),
      });
  };
  for (let at = 0; at < entries.length; ) {
    const year = dayOfNumber(columns.entryFirst.at(entries[at] ?? 0)).slice(0, 4);
    const [yearStart, yearEnd] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
    const ofYear: number[] = [];
    const sizeBefore = stretches.length;
    const opensYear = () => stretches.length === sizeBefore;
    while (at < entries.length && columns.entryFirst.at(entries[at] ?? 0) >= yearStart) {
      const month = dayOfNumber(columns.entryFirst.at(entries[at] ?? 0)).slice(0, 7);
      const monthStart = dayNumber(`${month}-01`);
      const ofMonth: number[] = [];
      for (; at < entries.length && columns.entryFirst.at(entries[at] ?? 0) >= monthStart; at++) {
        const entry = entries[at] ?? 0;
        (isOfYear(columns, entry, yearStart, yearEnd) ? ofYear : ofMonth).push(entry);
      }
      cut(year, month, ofMonth, opensYear());
    }
    cut(year, null, ofYear, opensYear());
  }
  return stretches;
}
