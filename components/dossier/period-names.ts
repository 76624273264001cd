import { dayOfNumber } from '../../utils/library/days.ts';
import { type Period, startOf } from '../../utils/library/dossier/periods.ts';
import { t } from '../../utils/locale.ts';
import { showDate, showMonthShortly, showYear } from '../../utils/locale-dates.ts';

const quarterOf = (day: string): string => String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1);

/** Under the name of its year: "Nov", "Q4". */
export function periodShortly(period: Period): string {
  const start = startOf(period) ?? '';
  switch (period.kind) {
    case 'earlier':
      return t('periodEarlier');
    case 'later':
      return t('periodLater');
    case 'month':
      return showMonthShortly(start);
    case 'quarter':
      return t('quarterShort', quarterOf(start));
  }
}

/** By itself: "November 2026", "Q4 2026", "before 2024". */
export function periodName(period: Period): string {
  const start = startOf(period) ?? '';
  switch (period.kind) {
    case 'earlier':
      return t('periodBefore', showDate(dayOfNumber(period.to + 1).slice(0, 7)));
    case 'later':
      return t('periodFrom', showDate(start.slice(0, 7)));
    case 'month':
      return showDate(start.slice(0, 7));
    case 'quarter':
      return t('quarterOfYear', quarterOf(start), showYear(start));
  }
}

/** The years above the periods: over which of them each stands. */
export function yearsOver(
  periods: readonly Period[],
): readonly { readonly key: string; readonly words: string; readonly span: number }[] {
  const years: { key: string; words: string; span: number }[] = [];
  for (const period of periods) {
    const isOpen = period.kind === 'earlier' || period.kind === 'later';
    const key = isOpen ? period.kind : (startOf(period) ?? '').slice(0, 4);
    const last = years.at(-1);
    if (last?.key === key) last.span++;
    else years.push({ key, words: isOpen ? '' : showYear(key), span: 1 });
  }
  return years;
}
