import type { Stage } from '../utils/analysis/types.ts';
import { stages } from '../utils/analysis/types.ts';
import { number, t } from '../utils/locale.ts';
import './stage-ladder.css';

const ladder: readonly Stage[] = stages.filter((stage) => stage !== 'ended');
const spacing = 9;
const width = (ladder.length - 1) * spacing + 10;

/** How far a promise has come: six knots on a short thread, tied up to the stage that is reached, and its name. */
export function StageLadder({ stage }: { readonly stage: Stage }) {
  const reached = ladder.indexOf(stage);
  const name = t(`stage_${stage}`);
  const spoken =
    stage === 'ended'
      ? t('stageEnded')
      : t('stagePosition', name, number(reached + 1), number(ladder.length));
  return (
    <span class="stage">
      <svg class="stage-ladder" viewBox={`0 0 ${width} 10`} aria-hidden="true">
        <path class="stage-thread" d={`M0 5H${width}`} />
        {ladder.map((step, index) => (
          <circle
            key={step}
            class={index <= reached ? 'stage-tied' : 'stage-open'}
            cx={5 + index * spacing}
            cy="5"
            r={index === reached ? 4 : 2.5}
          />
        ))}
      </svg>
      <span aria-hidden="true">{name}</span>
      <span class="unseen">{spoken}</span>
    </span>
  );
}
