import { useMemo } from 'preact/hooks';
import { lastMonths, windowOfPeriod } from '../../utils/library/dossier/periods.ts';
import { topicMonths } from '../../utils/library/overview/topic-months.ts';
import type { LibraryFilter } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import { Chapter } from '../dossier/chapter.tsx';
import { HeatGrid } from '../dossier/heat-grid.tsx';
import { heatRows } from '../dossier/heat-rows.ts';
import { hashOf } from '../library-place.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import type { KnownOutlines } from '../use-outlines.ts';

const atFirst = 12;

interface MonthChapterProps {
  readonly known: KnownOutlines;
  /** Epoch day. */
  readonly today: number;
}

/** Which topics were told in which of the last twelve months; a number opens the timeline there. */
export function MonthChapter({ known, today }: MonthChapterProps) {
  const { columns } = known;
  const { grid, last } = useMemo(() => {
    const [newest] = columns.order;
    const lastDay = newest === undefined ? today : columns.entryFirst.at(newest);
    return { grid: topicMonths(columns, lastMonths(today, lastDay)), last: lastDay };
  }, [known, today]);
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, amount) => sum + amount, 0);
  const rows = grid.rows
    .map((row) => ({ ...row, total: sumOf(row.counts) }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total);
  const { shown, total, showAll } = useFirstFew(rows, atFirst);
  if (rows.length === 0) return null;
  return (
    <Chapter title={t('overviewMonths')}>
      <HeatGrid
        caption={t('heatCaptionMonths')}
        rowsName={t('filterTopic')}
        rows={heatRows(shown)}
        periods={grid.periods}
        addressOf={({ key }, period) =>
          hashOf({
            view: 'timeline',
            filter: { topic: key } as LibraryFilter,
            look: windowOfPeriod(period, { first: today, last }),
          })
        }
      />
      <ShowAll total={total} onClick={showAll} />
    </Chapter>
  );
}
