import { queryTellings } from '../utils/library/one-event/tellings.ts';
import type { OutlineColumns } from '../utils/library/outline-columns.ts';
import type { Library } from '../utils/library/schema.ts';
import { entitiesOf, entriesOf, entryKeys } from '../utils/library/timeline.ts';
import { watchesOfEntry } from '../utils/library/watched.ts';
import { queryWatches } from '../utils/library/watches.ts';
import { nameFinder } from './names.ts';
import './timeline.css';
import { type Pointing, TimelineKnot } from './timeline-knot.tsx';
import { useLive } from './use-live.ts';

/** Guess of an entry's height in CSS pixels, until the true one is known. */
export const guessedEntry = 88;

interface EntryListProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  readonly entries: readonly number[];
  readonly pointing?: Pointing | undefined;
  /** Whether the year stands above, in a heading. */
  readonly underYear: boolean;
}

/** Some entries of the timeline with who, what and the report that says so; their rows are read here. */
export function EntryList({ library, columns, entries, pointing, underYear }: EntryListProps) {
  const keys = entryKeys(columns, entries);
  const live = useLive(
    async () => {
      const rows = await entriesOf(library, keys);
      const watches = await queryWatches(library);
      const watched = rows.map((entry) => watchesOfEntry(watches, entry).map(({ target }) => target));
      const tellings = await queryTellings(
        library,
        rows.flatMap(({ event }) => event ?? []),
      );
      return { rows, watched, tellings, names: nameFinder(await entitiesOf(library, rows)) };
    },
    keys.map(({ articleId, eventId }) => eventId ?? articleId).join(' '),
  );
  if (live.state !== 'ready') return <div style={{ height: `${entries.length * guessedEntry}px` }} />;
  const { rows, watched, tellings, names } = live.value;
  return (
    <ol>
      {rows.map((entry, index) => (
        <TimelineKnot
          key={entry.key}
          entry={entry}
          above={rows[index - 1] ?? null}
          nameOfId={names}
          watched={watched[index] ?? []}
          tellings={tellings}
          pointing={pointing}
          underYear={underYear}
        />
      ))}
    </ol>
  );
}
