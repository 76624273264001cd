import { ProposalContext, publicationDay } from './time/context.ts';
import { datelineDay } from './time/dateline.ts';
import { type Proposal, propose, settleOverlaps } from './time/propose.ts';
import { resolve } from './time/resolve.ts';
import type { TimeRules } from './time/types.ts';
import type { DateFinding, Edtf } from './types.ts';

/**
 * Finds the expressions of time in a text and says which dates they mean.
 *
 * @param text plain text of an article; offsets of findings are UTF-16 indices into it
 * @param rules of the language in which it is written
 * @param publishedAt EDTF or ISO 8601 of publication, the reference of `pekan lalu`. Null, or less exact than a day:
 *   what is relative to it is left out, and a day and month without a year take the year on which all full dates
 *   of the text agree. A release's own dateline (`SINGAPORE, April 14, 2026 –`) comes before it.
 * @returns findings in text order without overlaps. Impossible dates (31 February) are left out; a date that its
 *   weekday contradicts is marked as doubtful.
 */
export function findDates(text: string, rules: TimeRules, publishedAt: Edtf | null): DateFinding[] {
  const proposals = settleOverlaps(propose(text, rules));
  const published = datelineDay(text, proposals, publicationDay(publishedAt));
  const agreedYear = published ? null : yearOfAll(proposals);
  const findings: DateFinding[] = [];
  for (const { start, end, rule, reading } of proposals) {
    const context = new ProposalContext(text, { start, end }, rules, { published, agreedYear }, findings);
    const resolved = resolve(reading, context);
    if (resolved) findings.push({ start, end, rule, ...resolved });
  }
  return findings;
}

/** The year on which all dates that state day, month and year agree. */
function yearOfAll(proposals: readonly Proposal[]): number | null {
  const years = new Set<number>();
  for (const { reading } of proposals) {
    if (reading.kind !== 'within-year' || reading.from.day === undefined) continue;
    if (reading.year.kind === 'stated') years.add(reading.year.year);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
