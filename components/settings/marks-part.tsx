import { type EntityType, entityTypes } from '../../utils/analysis/types.ts';
import { t } from '../../utils/locale.ts';
import {
  type InkChoice,
  type InkName,
  inkNames,
  inkOf,
  inksOf,
  namesOf,
  paletteNames,
  paletteOf,
  palettes,
} from '../../utils/marks/inks.ts';
import type { MarkPreferences } from '../../utils/marks/preferences.ts';
import { Part } from './part.tsx';

interface MarksPartProps {
  readonly marks: MarkPreferences;
  readonly onMarks: (marks: MarkPreferences) => void;
}

/** Which names are marked on pages, and in which colours. */
export function MarksPart({ marks, onMarks }: MarksPartProps) {
  const names = namesOf(marks.inks);
  const palette = paletteOf(names);
  const show = (type: EntityType, shown: boolean) =>
    onMarks({
      ...marks,
      hiddenTypes: entityTypes.filter((other) =>
        other === type ? !shown : marks.hiddenTypes.includes(other),
      ),
    });
  const ink = (choice: InkChoice) => onMarks({ ...marks, inks: inksOf(choice) });
  return (
    <Part title={t('marksHeading')} lead={t('marksLead')}>
      <label class="settings-choice">
        <input
          type="checkbox"
          checked={marks.shown}
          onChange={({ currentTarget }) => onMarks({ ...marks, shown: currentTarget.checked })}
        />
        <span>{t('marksShown')}</span>
      </label>
      <fieldset class="settings-choices" disabled={!marks.shown}>
        <legend>{t('marksTypes')}</legend>
        {entityTypes.map((type) => (
          <label class="settings-choice" key={type}>
            <input
              type="checkbox"
              checked={!marks.hiddenTypes.includes(type)}
              onChange={({ currentTarget }) => show(type, currentTarget.checked)}
            />
            <span class={`mention-${type}`}>{t(`entityType_${type}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="settings-palettes">
        <legend>{t('inksLegend')}</legend>
        {paletteNames.map((name) => (
          <label class="settings-choice" key={name}>
            <input
              type="radio"
              name="palette"
              checked={palette === name}
              onChange={() => ink(palettes[name])}
            />
            <span>{t(`palette_${name}`)}</span>
            <Strip choice={palettes[name]} />
          </label>
        ))}
      </fieldset>
      <details class="settings-inks" open={palette === null}>
        <summary>{t('inksOwn')}</summary>
        <div class="settings-ink-list">
          {entityTypes.map((type) => (
            <label class="field" key={type}>
              {t('inkOf', t(`entityType_${type}`))}
              <select
                onChange={({ currentTarget }) => ink({ ...names, [type]: currentTarget.value as InkName })}
              >
                {inkNames.map((name) => (
                  <option key={name} value={name} selected={names[type] === name}>
                    {t(`ink_${name}`)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
    </Part>
  );
}

/** The six inks side by side, for the eye. */
function Strip({ choice }: { readonly choice: InkChoice }) {
  return (
    <span class="settings-strip" aria-hidden="true">
      {entityTypes.map((type) => {
        const { light, dark } = inkOf(choice[type]);
        return <span key={type} style={{ background: `light-dark(${light}, ${dark})` }} />;
      })}
    </span>
  );
}
