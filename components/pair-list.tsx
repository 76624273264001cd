import { useId, useState } from 'preact/hooks';
import type { PairCount } from '../utils/library/ledger/query-ledger.ts';
import { byName, count, t } from '../utils/locale.ts';
import { hashOf } from './library-place.ts';
import type { NameFinder } from './names.ts';
import { ShowAll } from './show-all.tsx';
import { useFirstFew } from './use-first-few.ts';

const shownAtFirst = 14;

/** "China · Indonesia": the two sides by name, in the order of the reader's alphabet. */
export const pairName = (pair: string, nameOfSide: NameFinder): string =>
  pair.split(' ').map(nameOfSide).sort(byName).join(' · ');

interface PairListProps {
  readonly pairs: readonly PairCount[];
  readonly current: string;
  readonly nameOfSide: NameFinder;
}

/** The ledgers of the library, those with most acts first, and a field to find one. */
export function PairList({ pairs, current, nameOfSide }: PairListProps) {
  const [wanted, setWanted] = useState('');
  const field = useId();
  const words = wanted.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const named = pairs
    .map((pair) => ({ ...pair, name: pairName(pair.pair, nameOfSide) }))
    .filter(({ name }) => words.every((word) => name.toLocaleLowerCase().includes(word)));
  const { shown, total, showAll } = useFirstFew(named, shownAtFirst);
  return (
    <nav class="pairs" aria-label={t('ledgerPairs')}>
      <label class="field" for={field}>
        {t('ledgerFindPair')}
        <input
          id={field}
          type="search"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      <ul class="pair-list">
        {shown.map(({ pair, name, events }) => (
          <li key={pair}>
            <a
              class="pair"
              href={hashOf({ view: 'ledger', pair })}
              aria-current={pair === current ? 'page' : undefined}
            >
              <span>{name}</span> <span class="pair-count figures">{count('events', events)}</span>
            </a>
          </li>
        ))}
      </ul>
      {named.length === 0 && <p class="nothing">{t('nothingMatches')}</p>}
      <ShowAll total={total} onClick={showAll} />
    </nav>
  );
}
