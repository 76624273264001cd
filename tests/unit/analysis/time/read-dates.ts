import type { TimeRules } from '../../../../utils/analysis/time/types.ts';
import { findDates } from '../../../../utils/analysis/time.ts';

/** What a text says about time, as `words → value`, with `?` behind a doubtful one. */
export function readDates(text: string, rules: TimeRules, publishedAt: string | null): readonly string[] {
  return findDates(text, rules, publishedAt).map(
    ({ start, end, value, doubt }) => `${text.slice(start, end)} → ${value}${doubt ? ' ?' : ''}`,
  );
}
