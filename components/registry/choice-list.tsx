import { number, t } from '../../utils/locale.ts';
import '../addresses/addresses.css';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';

interface ChoiceListProps {
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

const atFirst = 18;

/** Some of many, each with how much it stands for. */
export function ChoiceList({ legend, choices, chosen, onChange }: ChoiceListProps) {
  const { shown, total, showAll } = useFirstFew(choices, atFirst);
  const toggle = (value: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(value);
    else next.delete(value);
    onChange(next);
  };
  return (
    <fieldset class="addresses-choices">
      <legend>{legend}</legend>
      <p class="addresses-row addresses-all">
        <button
          type="button"
          class="button button-plain"
          onClick={() => onChange(new Set(choices.map(({ value }) => value)))}
        >
          {t('registryAllAction')}
        </button>
        <button type="button" class="button button-plain" onClick={() => onChange(new Set())}>
          {t('registryNoneAction')}
        </button>
      </p>
      {shown.map(({ value, label, count }) => (
        <label class="addresses-choice" key={value}>
          <input
            type="checkbox"
            checked={chosen.has(value)}
            onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
          />
          <span>{label}</span>
          <span class="addresses-count figures">{number(count)}</span>
        </label>
      ))}
      <ShowAll total={total} onClick={showAll} />
    </fieldset>
  );
}
