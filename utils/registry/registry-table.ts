import { idOfName } from '../analysis/entities/merge.ts';
import type { RegistryOrganization, RegistryType } from './record.ts';
import { nameColumns, nameKey } from './usable-names.ts';

/** Names that more than one organisation of the registry bears: none of them is told by it. */
export class NameOwners {
  /** The organisation of a name, or null for a name of several. */
  readonly #owners = new Map<string, string | null>();

  add({ ror, names }: RegistryOrganization): void {
    for (const column of nameColumns)
      for (const name of names[column]) {
        const key = nameKey(name);
        const owner = this.#owners.get(key);
        if (owner === undefined) this.#owners.set(key, ror);
        else if (owner !== ror) this.#owners.set(key, null);
      }
  }

  isSure(name: string): boolean {
    return this.#owners.get(nameKey(name)) !== null;
  }
}

/** The table's own word for a kind of body, by the first of its types that says most. */
const kinds: readonly (readonly [RegistryType, string])[] = [
  ['healthcare', 'hospital'],
  ['education', 'university'],
  ['company', 'company'],
  ['government', 'agency'],
  ['facility', 'institute'],
  ['nonprofit', 'ngo'],
  ['funder', 'fund'],
];

const kindOf = ({ types }: RegistryOrganization): string =>
  kinds.find(([type]) => types.includes(type))?.[1] ?? 'institute';

/** Names of columns, as in `public/knowledge/organizations.tsv`. */
export const registryColumns = 'entity\tkind\ten\tid\tzh\tany\tcountry\tparent\trefs';

/** Which organisations of a dump are wanted; an empty list stands for all. */
export interface RegistryChoice {
  readonly countries: readonly string[];
  readonly types: readonly RegistryType[];
}

const isChosen = ({ country, types }: RegistryOrganization, choice: RegistryChoice): boolean =>
  (choice.countries.length === 0 || choice.countries.includes(country)) &&
  (choice.types.length === 0 || types.some((type) => choice.types.includes(type)));

/** The chosen organisations as rows of a knowledge table, with how many names they have. */
export interface RegistryTable {
  readonly lines: readonly string[];
  readonly names: number;
}

/**
 * Makes rows of a knowledge table. An id is made of the name, as it is for names that no table lists: articles that were
 * read before an organisation was taken in, or after it was removed, know it by the same.
 */
export function registryTable(
  organizations: readonly RegistryOrganization[],
  owners: NameOwners,
  choice: RegistryChoice,
): RegistryTable {
  const ids = new Set<string>();
  const lines: string[] = [];
  let names = 0;
  for (const organization of organizations) {
    if (!isChosen(organization, choice)) continue;
    const { ror, country, wikidata } = organization;
    const sure = nameColumns.map((column) =>
      organization.names[column].filter((name) => owners.isSure(name)),
    );
    const [en, id, zh, any] = sure;
    const first = en?.[0] ?? any?.[0] ?? id?.[0] ?? zh?.[0];
    if (first === undefined) continue;
    const own = idOfName('organization', first);
    const entity = ids.has(own) ? `${own}-${ror}` : own;
    ids.add(entity);
    names += sure.reduce((sum, { length }) => sum + length, 0);
    const refs = [`ror=${ror}`, ...(wikidata === '' ? [] : [`wikidata=${wikidata}`])].join(';');
    lines.push(
      [entity, kindOf(organization), ...sure.map((cell) => cell.join('|')), country, '', refs].join('\t'),
    );
  }
  return { lines, names };
}
