import { t } from '../../utils/locale.ts';
import { type DateStyle, dateStyles, showDateIn } from '../../utils/locale-dates.ts';
import { Part } from './part.tsx';

interface DatesPartProps {
  readonly dates: DateStyle;
  readonly onDates: (style: DateStyle) => void;
}

const example = '2026-11-04';

/** Styles that look different in the reader's language: Chinese has no short names of months. */
const differingStyles = (chosen: DateStyle): readonly DateStyle[] => {
  const shown = dateStyles.map((style) => showDateIn(style, example));
  return dateStyles.filter((style, index) => style === chosen || shown.indexOf(shown[index] ?? '') === index);
};

/** How dates are written. */
export function DatesPart({ dates, onDates }: DatesPartProps) {
  return (
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
  );
}
