import { useMemo } from 'preact/hooks';
import { KnotLegend } from '../../components/knot-legend.tsx';
import { Timeline } from '../../components/timeline.tsx';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { Library } from '../../utils/library/schema.ts';

interface TimelinePageProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  /** Newest first. */
  readonly entries: Int32Array;
}

/** The timeline: the ordered list of what the filter lets pass. */
export function TimelinePage({ library, columns, entries }: TimelinePageProps) {
  const list = useMemo(
    () => <Timeline library={library} columns={columns} entries={entries} />,
    [columns, entries],
  );
  return (
    <>
      {entries.length > 0 && <KnotLegend />}
      {list}
    </>
  );
}
