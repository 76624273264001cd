import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FilterSelect, labelled } from '../../components/filter-select.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { type Finding, findingsOf } from '../../components/findings.ts';
import { HouseMark } from '../../components/house-mark.tsx';
import { failureNotice, type Notice, Status } from '../../components/status.tsx';
import { type EntityType, entityTypes } from '../../utils/analysis/types.ts';
import type { Outcome, Reason } from '../../utils/errors.ts';
import { count, t } from '../../utils/locale.ts';
import type { MarkedReading } from '../../utils/messages.ts';

/** What the panel hears of the page beside it. */
export interface PageEvents {
  /** Another page is in front, or the same was read anew. */
  readonly onPage: () => void;
  /** The reader went to a mention on the page, or away from all. */
  readonly onCurrent: (start: number | null) => void;
}

interface AppProps {
  /** The findings of the page in front. */
  readonly read: () => Promise<Outcome<MarkedReading>>;
  readonly goTo: (start: number) => Promise<Outcome<null>>;
  /** Returns how to stop. */
  readonly follow: (events: PageEvents) => () => void;
}

type Step =
  | { readonly name: 'reading' }
  | { readonly name: 'failed'; readonly reason: Reason }
  | { readonly name: 'read'; readonly findings: readonly Finding[] };

/** The panel: the findings of the page in front as a list, the equal of the marks for whoever cannot see those. */
export function App({ read, goTo, follow }: AppProps) {
  const [step, setStep] = useState<Step>({ name: 'reading' });
  const [current, setCurrent] = useState<number | null>(null);
  const [type, setType] = useState('');
  const [notice, setNotice] = useState<Notice | null>(null);

  // It is read when the panel opens, and whenever another page comes to the front.
  useEffect(() => {
    let asked = 0;
    const load = async () => {
      asked += 1;
      const turn = asked;
      const outcome = await read();
      // Of two answers on their way, only that about the page now in front counts.
      if (turn !== asked) return;
      setNotice(null);
      setStep(
        outcome.ok
          ? { name: 'read', findings: findingsOf(outcome.value) }
          : { name: 'failed', reason: outcome.reason },
      );
    };
    void load();
    return follow({ onPage: () => void load(), onCurrent: setCurrent });
  }, [read, follow]);

  const go = async (start: number) => {
    const outcome = await goTo(start);
    if (outcome.ok) setCurrent(start);
    setNotice(outcome.ok ? null : failureNotice(outcome.reason));
  };

  return (
    <>
      <header class="masthead">
        <HouseMark />
        <h1 class="masthead-name">{t('panelTitle')}</h1>
      </header>
      <main aria-busy={step.name === 'reading'}>
        {step.name === 'reading' && (
          <p class="panel-words" role="status">
            {t('readingPage')}
          </p>
        )}
        {step.name === 'failed' && <FailureNotice reason={step.reason} />}
        {step.name === 'read' && step.findings.length === 0 && <p class="panel-words">{t('noEntities')}</p>}
        {step.name === 'read' && step.findings.length > 0 && (
          <Findings findings={step.findings} type={type} onType={setType} current={current} onGo={go} />
        )}
      </main>
      <div class="panel-status">
        <Status notice={notice} onDismiss={() => setNotice(null)} />
      </div>
    </>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly type: string;
  readonly onType: (type: string) => void;
  readonly current: number | null;
  readonly onGo: (start: number) => void;
}

function Findings({ findings, type, onType, current, onGo }: FindingsProps) {
  const counts = Map.groupBy(findings, (finding) => finding.type);
  const facet = entityTypes.flatMap((value: EntityType) => {
    const members = counts.get(value)?.length ?? 0;
    return members > 0 ? [{ value, count: members }] : [];
  });
  // A type that this page lacks is no filter for it.
  const wanted = facet.find(({ value }) => value === type)?.value ?? '';
  const shown = wanted === '' ? findings : findings.filter((finding) => finding.type === wanted);
  return (
    <>
      <div class="panel-filter">
        <FilterSelect
          label={t('panelFilter')}
          value={wanted}
          choices={labelled(facet, (value) => t(`entityType_${value}`))}
          onChange={onType}
        />
        <p class="panel-count figures" role="status">
          {count('findings', shown.length)}
        </p>
      </div>
      <FindingList findings={shown} current={current} onGo={onGo} />
    </>
  );
}
