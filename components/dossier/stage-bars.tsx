import type { Stage, TopicId } from '../../utils/analysis/types.ts';
import { stages } from '../../utils/analysis/types.ts';
import { number, t } from '../../utils/locale.ts';
import { Knot } from '../knot.tsx';
import { hashOf } from '../library-place.ts';
import './stage-bars.css';

interface StageBarsProps {
  readonly stages: ReadonlyMap<Stage, number>;
  readonly topic: TopicId;
}

/** How many acts stand at each stage, from talks to delivery. */
export function StageBars({ stages: counts, topic }: StageBarsProps) {
  const most = Math.max(1, ...counts.values());
  return (
    <ul class="stage-bars figures">
      {stages.map((stage) => {
        const amount = counts.get(stage) ?? 0;
        return (
          <li class="stage-bar" key={stage}>
            <Knot stage={stage} type={null} />
            <span class="stage-bar-name">
              {amount > 0 ? (
                <a class="name-link" href={hashOf({ view: 'timeline', filter: { topic, stage } })}>
                  {t(`stage_${stage}`)}
                </a>
              ) : (
                t(`stage_${stage}`)
              )}
            </span>
            <span class="stage-bar-track" aria-hidden="true">
              <span style={{ width: `${(100 * amount) / most}%` }} />
            </span>
            <span class="stage-bar-count">{number(amount)}</span>
          </li>
        );
      })}
    </ul>
  );
}
