import type { Weekday } from './calendar.ts';

/** Named groups of one match. */
export type Groups = Readonly<Record<string, string | undefined>>;

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year';

/** Third of a month or a year; see parts-of-periods.ts. */
export type Part = 'early' | 'middle' | 'late';

/** A day or a whole month of a year not yet known. */
export interface MonthDay {
  readonly month: number;
  readonly day?: number | undefined;
}

/** Where the year of a date comes from. */
export type YearSource =
  /** `2025`: in the text. */
  | { readonly kind: 'stated'; readonly year: number }
  /** `tahun lalu`: years counted from that of publication. */
  | { readonly kind: 'relative'; readonly offset: number }
  /** `tahun yang sama`: years counted from that of the date named before. */
  | { readonly kind: 'same'; readonly offset: number }
  /** Not written: the year that puts the date nearest to publication; `Oktober lalu` must lie before it. */
  | { readonly kind: 'nearest'; readonly side?: 'past' | 'future' | undefined };

/** What a rule read: the meaning of the words, not yet a date. resolve.ts makes dates of readings. */
export type Reading =
  | {
      readonly kind: 'within-year';
      readonly from: MonthDay;
      readonly to: MonthDay;
      readonly year: YearSource;
      readonly weekday?: Weekday | undefined;
      /** Year of the first day where both ends state one: `28 Desember 2025–3 Januari 2026`. */
      readonly fromYear?: number | undefined;
      /** Third of the month `from`. */
      readonly part?: Part | undefined;
      /** The whole week, Monday to Sunday, that holds the first day: "the week of 3 November". */
      readonly week?: true | undefined;
    }
  | {
      readonly kind: 'years';
      readonly from: YearSource;
      readonly to?: number | undefined;
      readonly part?: Part | undefined;
    }
  | {
      readonly kind: 'relative';
      readonly unit: Unit;
      readonly offset: number;
      readonly part?: Part | undefined;
    }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly side?: 'past' | 'future' | undefined }
  | { readonly kind: 'weekday-of-week'; readonly weekday: Weekday; readonly weeks: number }
  | {
      readonly kind: 'day-of-month';
      readonly from: number;
      readonly to: number;
      /** Months counted from that of publication; absent: the day nearest to publication. */
      readonly months?: number | undefined;
      readonly weekday?: Weekday | undefined;
    }
  /** The last year of the ten in which the report was published. */
  | { readonly kind: 'end-of-decade' }
  | { readonly kind: 'same'; readonly unit: 'day' | 'month'; readonly offset: number }
  /** Two ways to read one numeric date (day/month or month/day): kept only where just one of them is possible. */
  | { readonly kind: 'either'; readonly readings: readonly [Reading, Reading] };

export interface TimeRule {
  readonly name: string;
  /**
   * Flags `gu`, or `dgu` for a pattern in small letters, which is matched against the text in small letters; named
   * groups, which hold the letters of the text itself. It must run in time linear in the text.
   */
  readonly pattern: RegExp;
  /** What the text in small letters holds somewhere wherever the rule fits; a cheap look that spares a dear pattern. */
  readonly needs?: RegExp;
  /** Text that must, or must not, stand right before the match; anchored with `$`. */
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  /** Text that must not follow the match; anchored with `^`. */
  readonly notBefore?: RegExp;
  /** The meaning of a match; null where the match is not an expression of time after all. */
  readonly read: (groups: Groups) => Reading | null;
}

export interface TimeRules {
  /** In order of trust: of two matches of equal length the earlier rule wins. */
  readonly rules: readonly TimeRule[];
  /** All patterns begin where a word or number of Latin script begins. */
  readonly wholeWords: boolean;
  /** Words that put what follows in the same sentence into the future, and those that end that (reporting verbs); flag `g`. */
  readonly future: RegExp;
  readonly past: RegExp;
  /**
   * What right before an expression tells a deed that is done ("left it in "): a date without a year then lies before
   * publication; anchored with `$`.
   */
  readonly told?: RegExp;
  /** Words right after an expression that put it into the future: `Senin akan`, `28日将举行`; anchored with `^`. */
  readonly futureNext: RegExp;
}
