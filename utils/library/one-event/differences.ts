import type { Edtf, Span } from '../../analysis/types.ts';
import { firstDay, lastDay } from '../days.ts';
import { amountsIn } from './numbers.ts';
import type { Fingerprint } from './sentence-fingerprint.ts';
import { sharedSentences } from './shared-sentences.ts';

/** One report of an act. */
export interface Report {
  readonly articleId: string;
  /** The sentence that tells the act. */
  readonly quote: string;
  readonly date: Edtf | null;
}

/** A report's text by sentence. */
export interface Sentences {
  readonly sentences: readonly Span[];
  /** One for each sentence. */
  readonly fingerprints: readonly Fingerprint[];
}

/** Sentences of a report that none of the others has, nearly in the same words. */
export function addedSentences(own: Sentences, others: readonly Sentences[]): readonly Span[] {
  const known = new Set<number>();
  for (const { fingerprints } of others)
    sharedSentences(own.fingerprints, fingerprints).forEach((match, index) => {
      if (match >= 0) known.add(index);
    });
  return own.sentences.filter((_, index) => !known.has(index) && own.fingerprints[index] !== '');
}

export interface Disagreement {
  readonly about: 'date' | 'amount';
  /** What is counted, where amounts differ: `USD`, `%`, `dosis`. */
  readonly unit: string;
  readonly values: readonly { readonly articleId: string; readonly value: string }[];
}

/** Dates disagree where they share no day: `2025-11` and `2025-11-04` only differ in how exact they are. */
function disagreeingDates(reports: readonly Report[]): readonly Disagreement[] {
  const dated = reports.filter((report): report is Report & { readonly date: Edtf } => report.date !== null);
  const period = (date: Edtf) => [firstDay(date) ?? '', lastDay(date) ?? ''] as const;
  const apart = dated.some((one) =>
    dated.some((other) => {
      const [[first], [, last]] = [period(one.date), period(other.date)];
      return first > last;
    }),
  );
  if (!apart) return [];
  return [
    { about: 'date', unit: '', values: dated.map(({ articleId, date }) => ({ articleId, value: date })) },
  ];
}

/** Amounts disagree where two reports count the same once each, and differently. */
function disagreeingAmounts(reports: readonly Report[]): readonly Disagreement[] {
  const byUnit = new Map<string, { articleId: string; value: number }[]>();
  for (const { articleId, quote } of reports) {
    const own = Map.groupBy(
      amountsIn(quote).filter(({ unit }) => unit !== ''),
      ({ unit }) => unit,
    );
    for (const [unit, amounts] of own) {
      const [only, more] = amounts;
      if (!only || more) continue;
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), { articleId, value: only.value }]);
    }
  }
  return [...byUnit]
    .filter(([, stated]) => new Set(stated.map(({ value }) => value)).size > 1)
    .map(([unit, stated]) => ({
      about: 'amount',
      unit,
      values: stated.map(({ articleId, value }) => ({ articleId, value: String(value) })),
    }));
}

/** Where reports of one act contradict each other, dates first. */
export const disagreements = (reports: readonly Report[]): readonly Disagreement[] => [
  ...disagreeingDates(reports),
  ...disagreeingAmounts(reports),
];
