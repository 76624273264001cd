import { dayOfNumber } from '../../utils/library/days.ts';
import { idOfSide, sidesOf } from '../../utils/library/dossier/subject.ts';
import { type LibraryLadder, lastEntry, matterOfLadder } from '../../utils/library/ledger/library-ladders.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { Library } from '../../utils/library/schema.ts';
import { t } from '../../utils/locale.ts';
import { showDate, showDuration } from '../../utils/locale-dates.ts';
import { matterName } from '../ladder-section.tsx';
import { hashOf } from '../library-place.ts';
import { nameOfSide } from '../names.ts';
import { pairName } from '../pair-list.tsx';
import { ShowAll } from '../show-all.tsx';
import { StageLadder } from '../stage-ladder.tsx';
import { useFirstFew } from '../use-first-few.ts';
import { useNames } from '../use-names.ts';
import './promise-lines.css';

interface PromiseLinesProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  readonly ladders: readonly LibraryLadder[];
  /** How many are shown before the reader asks for all. */
  readonly few: number;
}

/** Promises, each in two lines: about what and between whom, how far it has come, and since when nothing was heard. */
export function PromiseLines({ library, columns, ladders, few }: PromiseLinesProps) {
  const { shown, total, showAll } = useFirstFew(ladders, few);
  const lines = shown.map((ladder) => ({ ladder, matter: matterOfLadder(columns, ladder) }));
  const nameOfId = useNames(
    library,
    lines.flatMap(({ ladder, matter }) => [
      ...sidesOf(ladder.pair).map(idOfSide),
      ...matter.filter((key) => key.includes(':')),
    ]),
  );
  return (
    <>
      <ul class="promises">
        {lines.map(({ ladder, matter }) => {
          const { pair, stage, quietDays, entries } = ladder;
          const lastDay = columns.entryFirst.at(lastEntry(ladder));
          return (
            <li class="promise" key={`${pair} ${entries[0]}`}>
              <a class="promise-matter" href={hashOf({ view: 'ledger', pair })}>
                {matterName({ matter }, nameOfId)}
              </a>
              <p class="promise-pair">
                <a class="name-link" href={hashOf({ view: 'pair', pair })}>
                  {pairName(pair, nameOfSide(nameOfId))}
                </a>
              </p>
              <p class="promise-state">
                <StageLadder stage={stage} />
                {quietDays !== null ? (
                  <strong class="promise-quiet">{t('promiseQuiet', showDuration(quietDays))}</strong>
                ) : (
                  <span>{t('ledgerLatest', showDate(dayOfNumber(lastDay)))}</span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <ShowAll total={total} onClick={showAll} />
    </>
  );
}
