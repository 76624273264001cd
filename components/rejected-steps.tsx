import './act-reports.css';
import type { Verdict } from '../utils/library/judgements.ts';
import type { EventRow } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { dossierOf } from './dossier-address.ts';
import { EventParties } from './event-heading.tsx';
import type { NameFinder } from './names.ts';

interface RejectedStepsProps {
  readonly rejected: readonly EventRow[];
  readonly nameOfId: NameFinder;
  readonly onJudge: (sameAs: string, verdict: Verdict) => void;
}

/** What the reader took off the ladders, with the way back. */
export function RejectedSteps({ rejected, nameOfId, onJudge }: RejectedStepsProps) {
  if (rejected.length === 0) return null;
  return (
    <details class="rejected">
      <summary>{t('ledgerRejected')}</summary>
      <ul>
        {rejected.map((event) => (
          <li key={event.id} class="rejected-step">
            <EventParties event={event.finding} nameOfId={nameOfId} addressOf={dossierOf} />{' '}
            <span class="act-source">
              {t(`stage_${event.stage}`)} · {showDate(event.finding.date ?? event.sortDay)}
            </span>{' '}
            <button type="button" class="button button-plain" onClick={() => onJudge(event.sameAs, null)}>
              {t('ledgerRestoreAction')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
