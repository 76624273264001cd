import { type PublicationDay, publicationDay } from './context.ts';
import { toEdtf } from './edtf.ts';
import type { Proposal } from './propose.ts';

/** A release is carried within days; an older date at its head is about something else. */
const longestCarried = 3;
/** `SINGAPORE, April 14, 2026 /PRNewswire/ --`, `Suva, 15 September 2026 –`: places before the date, a dash behind it. */
const placesOnly = /^[\s(]*(?:\p{L}[\p{L}\p{M} .,'’-]{1,60}(?:,\s|\s\())?$/u;
const dashBehind = /^\)?,?\s{0,2}(?:[/(][^/()\n]{2,40}[/)]\s{0,2})?[-–—:]/u;

/**
 * The day from which a report counts: `today` in a release that another site carries a day later is the day of its
 * own dateline. Only a full date, at the text's head, up to three days before publication.
 */
export function datelineDay(
  text: string,
  proposals: readonly Proposal[],
  published: PublicationDay | null,
): PublicationDay | null {
  const [first] = proposals;
  if (!published || !first || first.start > 80 || first.reading.kind !== 'within-year') return published;
  const { from, to, year } = first.reading;
  if (year.kind !== 'stated' || from.day === undefined || to.day !== from.day) return published;
  if (!placesOnly.test(text.slice(0, first.start)) || !dashBehind.test(text.slice(first.end, first.end + 60)))
    return published;
  const day = publicationDay(toEdtf({ ...from, year: year.year }));
  const late = published.ordinal - (day?.ordinal ?? published.ordinal);
  return day && late >= 0 && late <= longestCarried ? day : published;
}
