import { Fragment } from 'preact';
import type { TopicId } from '../utils/analysis/types.ts';
import type { Ladder } from '../utils/library/ledger/ladders.ts';
import { count, keyPart, type MessageKey, t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { ContradictionPair } from './contradiction-pair.tsx';
import { dossierOf, topicOf } from './dossier-address.ts';
import { LadderStep, type StepContext } from './ladder-step.tsx';
import './name-link.css';
import type { NameFinder } from './names.ts';
import { StageLadder } from './stage-ladder.tsx';

const matterShown = 3;

interface Matter {
  readonly name: string;
  readonly address: string;
}

/** What a ladder is about, each name once: a topic and a practice may bear the same. */
function mattersOf({ matter }: Pick<Ladder, 'matter'>, nameOfId: NameFinder): readonly Matter[] {
  const named = matter.map((key) =>
    key.includes(':')
      ? { name: nameOfId(key), address: dossierOf(key) }
      : { name: t(`topic_${keyPart(key)}` as MessageKey), address: topicOf(key as TopicId) },
  );
  return [...new Map(named.toReversed().map((one) => [one.name, one])).values()]
    .reverse()
    .slice(0, matterShown);
}

/** What a ladder is about, in the reader's language: "vaccines, polio". */
export const matterName = (ladder: Pick<Ladder, 'matter'>, nameOfId: NameFinder): string =>
  mattersOf(ladder, nameOfId)
    .map(({ name }) => name)
    .join(' · ') || t('ledgerNoMatter');

interface LadderSectionProps extends StepContext {
  readonly ladder: Ladder;
}

/** One matter between two sides: how far it has come, and every step with its sentence. */
export function LadderSection({ ladder, ...context }: LadderSectionProps) {
  const { steps, stage, quietDays, contradictions } = ladder;
  const last = steps.at(-1)?.event;
  const matters = mattersOf(ladder, context.nameOfId);
  return (
    <section class="ladder">
      <h2 class="ladder-matter">
        {matters.map(({ name, address }, place) => (
          <Fragment key={address}>
            {place > 0 && ' · '}
            <a class="name-link" href={address}>
              {name}
            </a>
          </Fragment>
        ))}
        {matters.length === 0 && t('ledgerNoMatter')}
      </h2>
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
