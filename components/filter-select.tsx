import { useMemo } from 'preact/hooks';
import type { FacetValue } from '../utils/library/types.ts';
import { number, t } from '../utils/locale.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly group?: string;
}

/** The values of a facet with their names, in the facet's order. */
export const labelled = <Value extends string>(
  facet: readonly FacetValue<Value>[],
  name: (value: Value) => string,
): readonly Choice[] => facet.map(({ value, count }) => ({ value, count, label: name(value) }));

interface FilterSelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** What stands for no restriction. */
  readonly any?: string;
  readonly onChange: (value: string) => void;
}

/** One restriction: any value, or one of those that occur in the library, with how often they do. */
export function FilterSelect({ label, value, choices, any = t('filterAny'), onChange }: FilterSelectProps) {
  // Some hundred sites and countries: drawn anew only when they or the choice change.
  const options = useMemo(
    () =>
      choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label} ({number(choice.count)})
        </option>
      )),
    [choices, value],
  );
  // A filter from an old address may name what is no longer in the library: it is shown as it stands.
  const unknown = value !== '' && !choices.some((choice) => choice.value === value);
  return (
    <label class="field">
      {label}
      <select onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="" selected={value === ''}>
          {any}
        </option>
        {unknown && (
          <option value={value} selected>
            {value}
          </option>
        )}
        {options}
      </select>
    </label>
  );
}
