import type { Ladder, Step } from '../utils/library/ledger/ladders.ts';
import { t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { matterName } from './ladder-section.tsx';
import type { StepContext } from './ladder-step.tsx';

interface MoveStepProps extends StepContext {
  readonly step: Step;
  readonly ladder: Ladder;
}

/** Puts a step elsewhere: on the ladder of another matter, or into one with a step that tells the same act. */
export function MoveStep({ step, ladder, ladders, nameOfId, actions }: MoveStepProps) {
  const { event } = step;
  const others = ladders.filter(({ id }) => id !== ladder.id);
  const beside = ladder.steps.filter((one) => one.event.id !== event.id);
  if (others.length + beside.length === 0) return null;
  const choose = (choice: string) => {
    const [what, id = ''] = choice.split(' ');
    if (what === 'join') actions.merge([id, event.id]);
    if (what === 'move') actions.move(event.sameAs, id);
    if (what === 'back') actions.move(event.sameAs, null);
  };
  return (
    <select
      class="move-step"
      aria-label={t('ledgerMoveAction')}
      value=""
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{t('ledgerMoveAction')}</option>
      {beside.length > 0 && (
        <optgroup label={t('ledgerSameActAs')}>
          {beside.map((one) => (
            <option key={one.event.id} value={`join ${one.event.id}`}>
              {`${showDate(one.event.finding.date ?? one.event.sortDay)}: ${t(`stage_${one.event.stage}`)}`}
            </option>
          ))}
        </optgroup>
      )}
      {others.length > 0 && (
        <optgroup label={t('ledgerAnotherMatter')}>
          {others.map((other) => (
            <option key={other.id} value={`move ${other.id}`}>
              {matterName(other, nameOfId)}
            </option>
          ))}
        </optgroup>
      )}
      {event.movedTo !== null && <option value="back">{t('ledgerMoveBack')}</option>}
    </select>
  );
}
