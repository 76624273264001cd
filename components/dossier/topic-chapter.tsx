import type { TopicId } from '../../utils/analysis/types.ts';
import { windowOfPeriod } from '../../utils/library/dossier/periods.ts';
import { filterOf, type Subject } from '../../utils/library/dossier/subject.ts';
import { count, t } from '../../utils/locale.ts';
import { hashOf } from '../library-place.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import { Chapter } from './chapter.tsx';
import { HeatGrid } from './heat-grid.tsx';
import { heatRows } from './heat-rows.ts';
import type { Dossier } from './use-dossier.ts';

const atFirst = 8;

interface TopicChapterProps {
  readonly dossier: Dossier;
  readonly subject: Subject;
}

/** What the events of a subject are about, month by month or quarter by quarter. */
export function TopicChapter({ dossier, subject }: TopicChapterProps) {
  const { grid, stretch } = dossier;
  const { shown, total, showAll } = useFirstFew(grid.rows, atFirst);
  if (grid.rows.length === 0 || subject.kind === 'topic') return null;
  const filter = filterOf(subject);
  return (
    <Chapter title={t('dossierTopics')}>
      <HeatGrid
        caption={t('heatCaption')}
        rowsName={t('filterTopic')}
        rows={heatRows(shown)}
        periods={grid.periods}
        // A timeline can be kept to one side, not to two.
        addressOf={
          subject.kind === 'pair'
            ? null
            : ({ key }, period) =>
                hashOf({
                  view: 'timeline',
                  filter: { ...filter, topic: key as TopicId },
                  look: windowOfPeriod(period, stretch),
                })
        }
      />
      <ShowAll total={total} onClick={showAll} />
      {grid.unplaced > 0 && <p class="chapter-note">{t('heatUnplaced', count('events', grid.unplaced))}</p>}
    </Chapter>
  );
}
