import { useState } from 'preact/hooks';
import type { Outcome } from '../../utils/errors.ts';
import { type CheckReport, type FaultKind, faultKinds } from '../../utils/library/self-check/report.ts';
import { count, keyPart, number, t } from '../../utils/locale.ts';
import { Part } from './part.tsx';

interface SelfCheckProps {
  /** How many rows were set aside by earlier repairs. */
  readonly aside: number;
  readonly onCheck: (repairs: boolean) => Promise<Outcome<CheckReport>>;
  readonly onFailure: (outcome: Outcome<CheckReport>) => void;
  readonly onDownload: () => void;
}

const faultsOf = ({ faults }: CheckReport) => faultKinds.filter((kind) => faults[kind] > 0);

/** Looks whether the library is whole, says what is not, and puts it right when asked. */
export function SelfCheck({ aside, onCheck, onFailure, onDownload }: SelfCheckProps) {
  const [state, setState] = useState<'idle' | 'busy' | CheckReport>('idle');
  const check = async (repairs: boolean) => {
    setState('busy');
    const outcome = await onCheck(repairs);
    setState(outcome.ok ? outcome.value : 'idle');
    if (!outcome.ok) onFailure(outcome);
  };
  const report = typeof state === 'object' ? state : null;
  const faults = report ? faultsOf(report) : [];
  const needsRepair = faults.length > 0 && report?.repaired === 0;
  return (
    <Part title={t('checkHeading')} lead={t('checkLead')}>
      <div class="settings-row self-check">
        <button type="button" class="button" disabled={state === 'busy'} onClick={() => void check(false)}>
          {t('checkAction')}
        </button>
        {needsRepair && (
          <button type="button" class="button" onClick={() => void check(true)}>
            {t('repairAction')}
          </button>
        )}
      </div>
      <div role="status">
        {state === 'busy' && <p>{t('checkRunning')}</p>}
        {report && faults.length === 0 && <p>{t('checkSound', number(report.rows))}</p>}
        {report && report.repaired > 0 && <p>{t('checkRepaired', number(report.repaired))}</p>}
        {report && needsRepair && (
          <>
            <p>{t('checkFound', number(report.rows))}</p>
            <ul class="settings-privacy">
              {faults.map((kind: FaultKind) => (
                <li key={kind}>
                  {t(`fault_${keyPart(kind)}`)}: {count('entries', report.faults[kind])}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {aside > 0 && (
        <p>
          {t('asideLine', number(aside))}{' '}
          <button type="button" class="button button-plain" onClick={onDownload}>
            {t('asideDownload')}
          </button>
        </p>
      )}
    </Part>
  );
}
