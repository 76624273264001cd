import type { Ladder } from '../utils/library/ledger/ladders.ts';
import { count, keyPart, type MessageKey, t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { ContradictionPair } from './contradiction-pair.tsx';
import { LadderStep, type StepContext } from './ladder-step.tsx';
import type { NameFinder } from './names.ts';
import { StageLadder } from './stage-ladder.tsx';

const matterShown = 3;

/** What a ladder is about, in the reader's language: "vaccines, polio". */
export function matterName({ matter }: Pick<Ladder, 'matter'>, nameOfId: NameFinder): string {
  const names = matter.map((key) =>
    key.includes(':') ? nameOfId(key) : t(`topic_${keyPart(key)}` as MessageKey),
  );
  // A topic and a practice may bear one name.
  return [...new Set(names)].slice(0, matterShown).join(' · ') || t('ledgerNoMatter');
}

interface LadderSectionProps extends StepContext {
  readonly ladder: Ladder;
}

/** One matter between two sides: how far it has come, and every step with its sentence. */
export function LadderSection({ ladder, ...context }: LadderSectionProps) {
  const { steps, stage, quietDays, contradictions } = ladder;
  const last = steps.at(-1)?.event;
  return (
    <section class="ladder">
      <h2 class="ladder-matter">{matterName(ladder, context.nameOfId)}</h2>
      <p class="ladder-state">
        <StageLadder stage={stage} />
        {last && (
          <span class="ladder-last">{t('ledgerLatest', showDate(last.finding.date ?? last.sortDay))}</span>
        )}
        {quietDays !== null && (
          <strong class="ladder-quiet">{t('ledgerQuiet', count('days', quietDays))}</strong>
        )}
      </p>
      {contradictions.map((contradiction) => (
        <ContradictionPair
          key={`${contradiction.one.id} ${contradiction.other.id}`}
          contradiction={contradiction}
          articles={context.articles}
        />
      ))}
      <ol class="ladder-steps">
        {steps.map((step) => (
          <LadderStep key={step.event.id} step={step} ladder={ladder} {...context} />
        ))}
      </ol>
    </section>
  );
}
