import { allMatches } from '../all-matches.ts';
import type { DateFinding, Edtf, Span } from '../types.ts';
import { type Day, toOrdinal } from './calendar.ts';
import { dayOf } from './edtf.ts';
import type { TimeRules } from './types.ts';

/** What resolving one reading may look at. */
export interface TimeContext {
  /** Day of publication; null where it is unknown or not exact to the day. */
  readonly published: PublicationDay | null;
  /** The one year in which all full dates of the text lie: stands in where publication is unknown. */
  readonly agreedYear: number | null;
  /** Whether the sentence has put its time into the future before the expression. */
  readonly isFuture: boolean;
  /** Whether the words before the expression tell a deed that is done. */
  readonly isTold: boolean;
  /** Findings before this one, in order. */
  readonly earlier: readonly DateFinding[];
  readonly start: number;
}

export interface PublicationDay extends Day {
  readonly ordinal: number;
}

/** The calendar day of publication in the zone in which the publisher wrote it. */
export function publicationDay(publishedAt: Edtf | null): PublicationDay | null {
  const day = publishedAt === null ? null : dayOf(publishedAt);
  return day && { ...day, ordinal: toOrdinal(day) };
}

const sentenceEnd = /[.!?。！？;；]["”’」』)]?\s|[。！？；]|\n/gu;
/** A tense that stands further away than this says little about the date. */
const reach = 160;

/** Index of the last match of a pattern with the flag `g`; −1 without one. */
function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of allMatches(pattern, text)) last = match.index;
  return last;
}

/** How far in front of its date a deed may stand. */
const deed = 100;

/** Whether what stands before the expression tells a deed that is done: "withdrew from the treaty in March". */
const isToldAt = (text: string, start: number, { told }: TimeRules): boolean =>
  told?.test(text.slice(Math.max(0, start - deed), start)) ?? false;

/**
 * Whether the expression stands in the future: `akan tiba Senin` does, `akan tiba, kata Budi, Senin` does not,
 * because the reporting verb comes later and takes the day for itself.
 */
function isFutureAt(text: string, { start, end }: Span, { future, past, futureNext }: TimeRules): boolean {
  if (futureNext.test(text.slice(end, end + 30))) return true;
  const window = text.slice(Math.max(0, start - reach), start);
  const last = allMatches(sentenceEnd, window).at(-1);
  const before = last ? window.slice(last.index + last[0].length) : window;
  const ahead = lastMatch(future, before);
  return ahead >= 0 && ahead > lastMatch(past, before);
}

/** The surroundings of one proposal. The tense of its sentence is read only where a reading asks: a full date does not. */
export class ProposalContext implements TimeContext {
  readonly published: PublicationDay | null;
  readonly agreedYear: number | null;
  readonly earlier: readonly DateFinding[];
  readonly start: number;
  readonly #text: string;
  readonly #span: Span;
  readonly #rules: TimeRules;
  #isFuture: boolean | null = null;
  #isTold: boolean | null = null;

  constructor(
    text: string,
    span: Span,
    rules: TimeRules,
    { published, agreedYear }: Pick<TimeContext, 'published' | 'agreedYear'>,
    earlier: readonly DateFinding[],
  ) {
    this.published = published;
    this.agreedYear = agreedYear;
    this.earlier = earlier;
    this.start = span.start;
    this.#text = text;
    this.#span = span;
    this.#rules = rules;
  }

  get isFuture(): boolean {
    this.#isFuture ??= !this.isTold && isFutureAt(this.#text, this.#span, this.#rules);
    return this.#isFuture;
  }

  get isTold(): boolean {
    this.#isTold ??= isToldAt(this.#text, this.start, this.#rules);
    return this.#isTold;
  }
}
