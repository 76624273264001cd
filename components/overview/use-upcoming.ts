import { useEffect, useState } from 'preact/hooks';
import { type DateAhead, queryDatesAhead } from '../../utils/library/overview/upcoming.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { KnownOutlines } from '../use-outlines.ts';

/** The days to come that texts name, as the texts are read behind the page. */
export function useDatesAhead(library: Library, known: KnownOutlines, today: number): readonly DateAhead[] {
  const [dates, setDates] = useState<readonly DateAhead[]>([]);
  useEffect(() => {
    let listens = true;
    queryDatesAhead(library, known.columns, today, (found) => {
      if (listens) setDates(found);
      return listens;
    }).catch(() => {
      // The database was closed under the page; what hangs on it says so.
    });
    return () => {
      listens = false;
    };
  }, [library, known, today]);
  return dates;
}
