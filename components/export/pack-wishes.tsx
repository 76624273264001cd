import type { PackChoice } from '../../utils/library/pack/write-pack.ts';
import { t } from '../../utils/locale.ts';
import type { PackWish } from './use-pack-wish.ts';

const parts = [
  ['texts', 'packTexts'],
  ['notes', 'packNotes'],
  ['corrections', 'packCorrections'],
] as const satisfies readonly (readonly [keyof PackChoice, string])[];

/** Who sends a pack, what they say with it, and what goes along. */
export function PackWishes({ sender, note, choice, onSender, onNote, onChoice }: PackWish) {
  return (
    <div class="export-pack">
      <label class="field">
        {t('packSender')}
        <input value={sender} maxLength={80} onInput={({ currentTarget }) => onSender(currentTarget.value)} />
      </label>
      <label class="field">
        {t('packNote')}
        <textarea rows={2} value={note} onInput={({ currentTarget }) => onNote(currentTarget.value)} />
      </label>
      <fieldset class="export-part">
        <legend class="export-legend">{t('packHolds')}</legend>
        {parts.map(([part, label]) => (
          <label class="export-choice" key={part}>
            <input
              type="checkbox"
              checked={choice[part]}
              onChange={({ currentTarget }) => onChoice({ ...choice, [part]: currentTarget.checked })}
            />
            {t(label)}
          </label>
        ))}
        {choice.texts && <p class="export-lead">{t('packTextsLead')}</p>}
      </fieldset>
    </div>
  );
}
