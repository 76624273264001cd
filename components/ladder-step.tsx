import type { Verdict } from '../utils/library/judgements.ts';
import type { Ladder, Step } from '../utils/library/ledger/ladders.ts';
import type { ArticleRow } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { ActReports } from './act-reports.tsx';
import { AddToBrief } from './briefs/add-to-brief.tsx';
import { dossierOf } from './dossier-address.ts';
import { EventKind, EventParties } from './event-heading.tsx';
import { Quote } from './evidence.tsx';
import { Knot } from './knot.tsx';
import { MoveStep } from './move-step.tsx';
import type { NameFinder } from './names.ts';

/** What the reader may say of steps. */
export interface LedgerActions {
  readonly judge: (sameAs: string, verdict: Verdict) => void;
  readonly move: (sameAs: string, eventId: string | null) => void;
  readonly merge: (eventIds: readonly string[]) => void;
  readonly split: (eventId: string) => void;
}

export interface StepContext {
  readonly ladders: readonly Ladder[];
  readonly articles: ReadonlyMap<string, ArticleRow>;
  readonly nameOfId: NameFinder;
  readonly actions: LedgerActions;
}

interface LadderStepProps extends StepContext {
  readonly step: Step;
  readonly ladder: Ladder;
}

/** One step of a ladder: when, who, how far, in whose words, and what the reader says of it. */
export function LadderStep({ step, ladder, ...context }: LadderStepProps) {
  const { event, reports } = step;
  const { articles, nameOfId, actions } = context;
  const confirmed = event.verdict === 'confirmed';
  return (
    <li class="step">
      <p class="step-date">
        <time dateTime={event.finding.date ?? event.sortDay}>
          {showDate(event.finding.date ?? event.sortDay)}
        </time>
        {event.finding.date === null && <span class="step-basis">{t('dayFromPublication')}</span>}
      </p>
      <Knot stage={event.stage} type={event.type} />
      <div class="step-body">
        <h3 class="step-parties">
          <EventParties event={event.finding} nameOfId={nameOfId} addressOf={dossierOf} />
        </h3>
        <EventKind event={event.finding}>
          {confirmed && <span class="step-confirmed">{t('ledgerConfirmed')}</span>}
        </EventKind>
        <Quote
          passage={{ start: 0, sentence: event.quote, marks: [] }}
          lang={articles.get(event.articleId)?.lang ?? null}
        />
        <ActReports reports={reports} articles={articles} onSplit={actions.split} />
        <p class="step-actions">
          <button
            type="button"
            class="button button-plain"
            aria-pressed={confirmed}
            onClick={() => actions.judge(event.sameAs, confirmed ? null : 'confirmed')}
          >
            {t('ledgerConfirmAction')}
          </button>
          <button
            type="button"
            class="button button-plain"
            onClick={() => actions.judge(event.sameAs, 'rejected')}
          >
            {t('ledgerRejectAction')}
          </button>
          <AddToBrief picks={[{ kind: 'event', id: event.id }]} named={event.quote.slice(0, 80)} />
          <MoveStep step={step} ladder={ladder} {...context} />
        </p>
      </div>
    </li>
  );
}
