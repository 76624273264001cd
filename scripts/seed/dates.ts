import type { Edtf, LanguageCode } from '../../utils/analysis/types.ts';
import type { Draw } from './draw.ts';

const dayLength = 86_400_000;

/** `2025-11-04` of an epoch day. */
export const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** An event's date as reports give it: mostly a day, else a month, a year, some days in a row, or nothing. */
export function drawDate(day: number, draw: Draw): Edtf | null {
  const iso = isoDay(day);
  const lot = draw.fraction();
  if (lot < 0.72) return iso;
  if (lot < 0.82) return iso.slice(0, 7);
  if (lot < 0.87) return iso.slice(0, 4);
  if (lot < 0.93) return `${iso}/${isoDay(day + 1 + draw.below(12))}`;
  return null;
}

const locales: Readonly<Record<LanguageCode, string>> = { id: 'id-ID', en: 'en-GB', zh: 'zh-CN' };
const undated: Readonly<Record<LanguageCode, string>> = { id: 'hari itu', en: 'the day', zh: '日前' };
const until: Readonly<Record<LanguageCode, string>> = { id: ' sampai ', en: ' to ', zh: '至' };

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(language: LanguageCode, parts: number): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  });
  formatters.set(key, made);
  return made;
}

/** A date in words of the report's language: "4 November 2025", "November 2025", "2025年11月". */
export function dateWords(date: Edtf | null, language: LanguageCode): string {
  if (date === null) return undated[language];
  return date
    .split('/')
    .map((value) => formatter(language, value.split('-').length).format(new Date(value)))
    .join(until[language]);
}
