import type { CorrectionRow } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import { hashOf } from '../library-place.ts';
import { correctionWords } from '../settings/correction-words.ts';

/** What the reader corrected about an entity; changed and removed in the settings. */
export function CorrectionLines({ corrections }: { readonly corrections: readonly CorrectionRow[] }) {
  return (
    <>
      <ul>
        {corrections.map(({ id, correction, madeAt }) => {
          const { said, more } = correctionWords(correction);
          return (
            <li key={id}>
              {said}{' '}
              <span class="chapter-note figures">
                {[more, showMoment(madeAt)].filter((part) => part !== '').join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="chapter-note">
        <a href={hashOf({ view: 'settings' })}>{t('dossierCorrectionsWay')}</a>
      </p>
    </>
  );
}
