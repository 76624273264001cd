import { useMemo, useState } from 'preact/hooks';
import { byName, countryName, number, t } from '../../utils/locale.ts';
import type { RegistryDump } from '../../utils/registry/read-dump.ts';
import { type RegistryType, registryTypes } from '../../utils/registry/record.ts';
import {
  type RegistryChoice as Choice,
  type RegistryTable,
  registryTable,
} from '../../utils/registry/registry-table.ts';
import '../addresses/addresses.css';
import { ChoiceList } from './choice-list.tsx';

/** Whose reports Simpul reads; more can be chosen. */
const likelyCountries = ['ID', 'CN', 'SG', 'MY', 'TH', 'VN', 'PH', 'JP', 'KR', 'IN', 'AU'];
/** Above so many, the first reading after a start takes noticeably longer. */
const many = 15_000;

interface RegistryChoiceProps {
  readonly dump: RegistryDump;
  readonly busy: boolean;
  readonly onTake: (table: RegistryTable, choice: Choice) => void;
  readonly onCancel: () => void;
}

/** Which countries and kinds of organisations of a dump are to be taken in. */
export function RegistryChoice({ dump, busy, onTake, onCancel }: RegistryChoiceProps) {
  const countries = useMemo(() => countriesOf(dump), [dump]);
  const types = useMemo(() => typesOf(dump), [dump]);
  const [ofCountries, setCountries] = useState<ReadonlySet<string>>(
    () => new Set(countries.map(({ value }) => value).filter((code) => likelyCountries.includes(code))),
  );
  const [ofTypes, setTypes] = useState<ReadonlySet<string>>(() => new Set(types.map(({ value }) => value)));
  const choice: Choice = {
    countries: ofCountries.size === countries.length ? [] : [...ofCountries],
    types: ofTypes.size === types.length ? [] : ([...ofTypes] as RegistryType[]),
  };
  const isNothing = ofCountries.size === 0 || ofTypes.size === 0;
  const table = useMemo(
    () => (isNothing ? null : registryTable(dump.organizations, dump.owners, choice)),
    [dump, ofCountries, ofTypes],
  );
  const amount = table?.lines.length ?? 0;
  return (
    <div class="addresses-preview">
      <p class="figures">{t('registryFound', number(dump.organizations.length), dump.version)}</p>
      <ChoiceList
        legend={t('registryCountries')}
        choices={countries}
        chosen={ofCountries}
        onChange={setCountries}
      />
      <ChoiceList legend={t('registryTypes')} choices={types} chosen={ofTypes} onChange={setTypes} />
      <p class="addresses-sum figures" role="status">
        {t('registryChosen', number(amount))}
      </p>
      {amount > many && <p class="addresses-note">{t('registryMany')}</p>}
      <p class="addresses-row">
        {table && amount > 0 && (
          <button
            type="button"
            class="button button-primary"
            aria-disabled={busy}
            onClick={() => !busy && onTake(table, choice)}
          >
            {t(busy ? 'workingStatus' : 'registryTakeAction')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('cancelAction')}
        </button>
      </p>
    </div>
  );
}

/** Those whose reports Simpul reads first, then by name. */
function countriesOf({ organizations }: RegistryDump) {
  const counted = Map.groupBy(organizations, ({ country }) => country);
  const placeOf = (code: string) => {
    const place = likelyCountries.indexOf(code);
    return place < 0 ? likelyCountries.length : place;
  };
  return [...counted]
    .filter(([code]) => code !== '')
    .map(([value, { length: count }]) => ({ value, label: countryName(value), count }))
    .sort((one, other) => placeOf(one.value) - placeOf(other.value) || byName(one.label, other.label));
}

function typesOf({ organizations }: RegistryDump) {
  return registryTypes
    .map((value) => ({
      value,
      label: t(`registryType_${value}`),
      count: organizations.filter(({ types }) => types.includes(value)).length,
    }))
    .filter(({ count }) => count > 0);
}
