import { day } from './date-text.ts';

const forms: readonly RegExp[] = [
  /[/_-](?<year>(?:19|20)\d{2})[/_-](?<month>0?[1-9]|1[0-2])[/_-](?<day>[0-2]?\d|3[01])(?=[/_.?-]|$)/u,
  /[/_-](?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?=[/_.?-]|\d{0,6}[/_.?-]|$)/u,
  /\/(?<year>20\d{2})[/-]?(?<month>0[1-9]|1[0-2])\/?-?(?<day>[0-2]\d|3[01])\//u,
  /\/(?<year>(?:19|20)\d{2})\/(?<monthName>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\/(?<day>\d{1,2})\//u,
];
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in an article's address: `/2025/11/10/…`, `/20251110/…`, `/berita/2025-11-10-…`; the query is not read. */
export function dateInUrl(url: string): string | null {
  // An archive puts the day of its visit before the address that it visited.
  const visited = url.replace(/^.*\/\d{14}(?:[a-z]{2}_)?\/(?=https?:)/u, '');
  const path = (URL.canParse(visited) ? new URL(visited).pathname : visited).toLowerCase();
  for (const form of forms) {
    const groups = form.exec(path)?.groups;
    if (groups === undefined) continue;
    const month =
      groups.monthName === undefined ? Number(groups.month) : monthNames.indexOf(groups.monthName) + 1;
    const value = day(Number(groups.year), month, Number(groups.day));
    if (value !== null) return value;
  }
  return null;
}
