import { dossierOf, pairOf } from '../../components/dossier-address.ts';
import { EmptyLibrary } from '../../components/empty-library.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { LadderSection } from '../../components/ladder-section.tsx';
import type { LedgerActions } from '../../components/ladder-step.tsx';
import '../../components/ledger.css';
import { nameFinder, nameOfSide } from '../../components/names.ts';
import { PairList, pairName } from '../../components/pair-list.tsx';
import { RejectedSteps } from '../../components/rejected-steps.tsx';
import { useLive } from '../../components/use-live.ts';
import { localDay } from '../../utils/library/days.ts';
import { idOfSide, sidesOf } from '../../utils/library/dossier/subject.ts';
import { queryLedger, queryPairs } from '../../utils/library/ledger/query-ledger.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import type { LibrarianCalls } from '../../utils/messages/librarian.ts';
import type { Actions } from './App.tsx';
import { ledgerActions } from './ledger-actions.ts';

interface LedgerPageProps {
  readonly library: Library;
  /** Null: the pair with most acts. */
  readonly pair: string | null;
  readonly clock: Clock;
  readonly librarian: LibrarianCalls;
  readonly actions: Actions;
}

/** What two sides promised each other, matter by matter, and what came of it. */
export function LedgerPage({ library, pair, clock, librarian, actions }: LedgerPageProps) {
  const found = useLive(async () => {
    const pairs = await queryPairs(library);
    const sides = new Set(pairs.flatMap((one) => one.pair.split(' ')));
    const rows = await library.entities.bulkGet([...sides]);
    return { pairs, sides: rows.filter((row) => row !== undefined) };
  }, 'pairs');
  if (found.state === 'failed') return <FailureNotice reason="storage-unavailable" />;
  if (found.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  const { pairs, sides } = found.value;
  const chosen = pair ?? pairs[0]?.pair;
  if (chosen === undefined) return <EmptyLibrary />;
  const naming = nameOfSide(nameFinder(sides));
  return (
    <div class="ledger">
      <PairList pairs={pairs} current={chosen} nameOfSide={naming} />
      <div>
        <h1 class="ledger-title">{pairName(chosen, naming)}</h1>
        <p class="ledger-ways">
          <a href={pairOf(chosen)}>{t('pairView')}</a>
          {sidesOf(chosen).map((side) => (
            <a key={side} href={dossierOf(idOfSide(side))}>
              {naming(side)}
            </a>
          ))}
        </p>
        <Ladders
          library={library}
          pair={chosen}
          today={localDay(clock())}
          actions={ledgerActions(librarian, actions.say)}
        />
      </div>
    </div>
  );
}

interface LaddersProps {
  readonly library: Library;
  readonly pair: string;
  readonly today: string;
  readonly actions: LedgerActions;
}

function Ladders({ library, pair, today, actions }: LaddersProps) {
  const ledger = useLive(() => queryLedger(library, pair, today), `${pair} ${today}`);
  if (ledger.state === 'failed') return <FailureNotice reason="storage-unavailable" />;
  if (ledger.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  const { ladders, rejected, articles, entities } = ledger.value;
  const nameOfId = nameFinder(entities);
  return (
    <>
      {ladders.length === 0 && <p class="no-match">{t('ledgerNothing')}</p>}
      {ladders.map((ladder) => (
        <LadderSection
          key={ladder.id}
          ladder={ladder}
          ladders={ladders}
          articles={articles}
          nameOfId={nameOfId}
          actions={actions}
        />
      ))}
      <RejectedSteps rejected={rejected} nameOfId={nameOfId} onJudge={actions.judge} />
    </>
  );
}
