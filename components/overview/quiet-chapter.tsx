import { useMemo, useState } from 'preact/hooks';
import { quietPromises } from '../../utils/library/dossier/promises.ts';
import type { Library } from '../../utils/library/schema.ts';
import { t } from '../../utils/locale.ts';
import { Chapter } from '../dossier/chapter.tsx';
import { PromiseLines } from '../dossier/promise-lines.tsx';
import { hashOf } from '../library-place.ts';
import { useLadders } from '../use-ladders.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import './quiet-chapter.css';

const atFirst = 5;
/** More than anybody follows up; the ledgers have the rest. */
const most = 100;

const quietOrders = [
  ['longest', 'quietLongest'],
  ['latest', 'quietLatest'],
] as const;

interface QuietChapterProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly day: string;
}

/** Promises of which nothing was heard, in the order that the reader asks for. */
export function QuietChapter({ library, known, day }: QuietChapterProps) {
  const [order, setOrder] = useState<'longest' | 'latest'>('longest');
  const ladders = useLadders(known, day);
  const quiet = useMemo(() => ladders && quietPromises(known.columns, ladders), [known, ladders]);
  if (quiet === null) return null;
  const isEmpty = quiet.length === 0;
  return (
    <Chapter
      title={t('overviewQuiet')}
      aside={!isEmpty && <a href={hashOf({ view: 'ledger', pair: null })}>{t('ledgerView')}</a>}
    >
      {isEmpty ? (
        <p class="chapter-note">{t('overviewNothingQuiet')}</p>
      ) : (
        <>
          <div class="quiet-order">
            {quietOrders.map(([one, name]) => (
              <button
                key={one}
                type="button"
                class="button button-plain"
                aria-pressed={order === one}
                onClick={() => setOrder(one)}
              >
                {t(name)}
              </button>
            ))}
          </div>
          <PromiseLines
            key={order}
            library={library}
            columns={known.columns}
            ladders={(order === 'longest' ? quiet : quiet.toReversed()).slice(0, most)}
            few={atFirst}
          />
        </>
      )}
    </Chapter>
  );
}
