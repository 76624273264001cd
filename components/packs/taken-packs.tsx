import type { PackRow } from '../../utils/library/pack/pack.ts';
import { count, t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import './packs.css';

interface TakenPacksProps {
  readonly packs: readonly PackRow[];
  readonly onBack: (pack: PackRow) => void;
}

/** The packs that were taken in, each to be taken back as a whole. */
export function TakenPacks({ packs, onBack }: TakenPacksProps) {
  return (
    <ul class="packs-taken">
      {packs.map((pack) => {
        const sender = pack.sender || t('packSomebody');
        const articles = pack.brought.filter(([table]) => table === 'articles').length;
        return (
          <li key={pack.id}>
            <span class="figures">
              {[sender, showMoment(pack.takenAt), count('articles', articles)].join(' · ')}
            </span>{' '}
            <button
              type="button"
              class="button button-plain"
              aria-label={t('packBackNamed', sender)}
              onClick={() => onBack(pack)}
            >
              {t('packBackAction')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
