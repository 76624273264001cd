import { useEffect, useState } from 'preact/hooks';
import type { ExportDesk } from './export-desk.ts';
import { type ExportWish, useExport } from './use-export.ts';

/** Of how many rows the first lines are shown, and how much of them. */
const rowsShown = 3;
const longest = 1200;
/** Rows among which an iCalendar file finds those to come. */
const rowsSought = 400;

/** The first lines of what would be written; null while they are not there. */
export function usePreview(desk: ExportDesk, wish: ExportWish): string | null {
  const { run } = useExport(desk);
  const [shown, setShown] = useState<string | null>(null);
  const { format, language, slice, pack } = wish;
  const key = JSON.stringify([format, language, pack, slice.eventIds.length, slice.articleIds.length]);
  useEffect(() => {
    let wanted = true;
    setShown(null);
    // A pack is for another Simpul, not for eyes.
    if (format === 'pack') return;
    const rows = format === 'icalendar' ? rowsSought : rowsShown;
    const first = {
      reports: slice.reports,
      eventIds: slice.eventIds.slice(0, rows),
      articleIds: slice.articleIds.slice(0, rows),
    };
    void run({ ...wish, slice: first }).then(async (outcome) => {
      const text = outcome?.ok ? await outcome.value.slice(0, 4 * longest).text() : '';
      if (wanted && outcome) setShown(text.replace(/^\ufeff/u, '').slice(0, longest));
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return shown;
}
