import { type EntityType, entityTypes } from '../../utils/analysis/types.ts';
import type { Preferences } from '../../utils/library/export/settings-file.ts';
import { t } from '../../utils/locale.ts';
import { type DateStyle, dateStyles, showDateIn } from '../../utils/locale-dates.ts';
import { Part } from './part.tsx';

interface PreferencesProps {
  readonly preferences: Preferences;
  readonly onMarks: (marks: Preferences['marks']) => void;
  readonly onDates: (style: DateStyle) => void;
}

const example = '2026-11-04';

/** Styles that look different in the reader's language: Chinese has no short names of months. */
const differingStyles = (chosen: DateStyle): readonly DateStyle[] => {
  const shown = dateStyles.map((style) => showDateIn(style, example));
  return dateStyles.filter((style, index) => style === chosen || shown.indexOf(shown[index] ?? '') === index);
};

/** What is marked on pages, and how dates are written. */
export function PreferenceParts({ preferences: { marks, dates }, onMarks, onDates }: PreferencesProps) {
  const show = (type: EntityType, shown: boolean) =>
    onMarks({
      ...marks,
      hiddenTypes: entityTypes.filter((other) =>
        other === type ? !shown : marks.hiddenTypes.includes(other),
      ),
    });
  return (
    <>
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
      </Part>
      <Part title={t('datesHeading')}>
        <fieldset class="settings-choices">
          <legend>{t('datesLegend')}</legend>
          {differingStyles(dates).map((style) => (
            <label class="settings-choice" key={style}>
              <input type="radio" name="dates" checked={dates === style} onChange={() => onDates(style)} />
              <span class="figures">{showDateIn(style, example)}</span>
            </label>
          ))}
        </fieldset>
      </Part>
    </>
  );
}
