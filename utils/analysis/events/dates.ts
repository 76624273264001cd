import type { DateFinding, Edtf, Span } from '../types.ts';
import { found, lengthAtStart } from './patterns.ts';
import type { EventRules } from './types.ts';

export interface When {
  readonly date: Edtf | null;
  readonly dateBasis?: 'stated' | 'inferred';
}

const overlaps = (date: Span, span: Span) => date.start < span.end && date.end > span.start;
/** Characters between a date and its verb; a date on the far side counts more: Chinese dates stand before the verb. */
const distance = (date: Span, hit: Span, script: 'latin' | 'han') =>
  date.start >= hit.end ? (date.start - hit.end) * (script === 'han' ? 4 : 1) : hit.start - date.end;

/** The date nearest to the verb in its clause, else the only one of the sentence. The publication date is never one. */
export function whenOf(
  hit: Span,
  clause: Span,
  sentence: Span,
  dates: readonly DateFinding[],
  script: 'latin' | 'han',
): When {
  const nearest = dates
    .filter((date) => overlaps(date, clause))
    .sort((a, b) => distance(a, hit, script) - distance(b, hit, script) || a.start - b.start)[0];
  const inSentence = dates.filter((date) => overlaps(date, sentence));
  const date = nearest ?? (inSentence.length === 1 ? inSentence[0] : undefined);
  return date ? { date: date.value, dateBasis: date.basis } : { date: null };
}

/** The day of the dateline: "today" is the day on which a report was filed, not the one on which a site printed it. */
function filedOn(dates: readonly DateFinding[], folded: string, rules: EventRules): Edtf | null {
  const length = lengthAtStart(rules.dateline, folded.slice(0, 160));
  const date = dates.find((one) => one.end <= length);
  return date && /^\d{4}-\d{2}-\d{2}$/u.test(date.value) ? date.value : null;
}

/** Years on end, `2021/2025`, are the time of a plan. */
const isEra = (value: Edtf): boolean => /^\d{4}\/\d{4}$/u.test(value);

/** Leaves out dates that no act happened on: a year in a name ("2025 Fair"), "since 2000". */
export function datesOfActs(
  dates: readonly DateFinding[],
  names: readonly Span[],
  folded: string,
  rules: EventRules,
): readonly DateFinding[] {
  const filed = filedOn(dates, folded, rules);
  return dates
    .map((date) =>
      filed && found(rules.today, folded.slice(date.start, date.end)) ? { ...date, value: filed } : date,
    )
    .filter(
      (date) =>
        !isEra(date.value) &&
        !names.some((name) => date.start >= name.start && date.end <= name.end) &&
        !found(rules.sinceBefore, folded.slice(Math.max(0, date.start - 12), date.start)) &&
        !found(rules.sinceBehind, folded.slice(date.end, date.end + 12)),
    );
}
