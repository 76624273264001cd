/**
 * Are the ids in `public/knowledge/organizations.tsv` those of the organisations beside them?
 * Compares each row with the Research Organization Registry: `node scripts/check-references.ts [ror.tsv.gz]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { alternatives, readTable, type TableRow } from '../utils/analysis/knowledge.ts';

const root = join(import.meta.dirname, '..');

/** Where the registry's extract lies; it is too large for the repository. */
export const registryFile = join(root, '../shared/data/ror.tsv.gz');

/** A record of the registry: `names` without their language marks. */
interface RegistryRecord {
  readonly country: string;
  readonly wikidata: string;
  readonly names: readonly string[];
}

/** Letters and digits only, without case and accents: "Charité – Berlin" equals "charite berlin". */
const comparable = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Reads the extract: columns `ror country types wikidata names`, names by `|`, each with `@language` or without. */
export function readRegistry(file: string): ReadonlyMap<string, RegistryRecord> {
  const rows = readTable(gunzipSync(readFileSync(file)).toString('utf8'));
  return new Map(
    rows.map(({ ror = '', country = '', wikidata = '', names = '' }) => [
      ror,
      { country, wikidata, names: alternatives(names).map((name) => name.replace(/@[\w-]+$/u, '')) },
    ]),
  );
}

/**
 * Compares rows of the table with the registry.
 * @returns one line for each row whose id, country, Wikidata id or name does not agree; empty where all do.
 */
export function wrongReferences(
  rows: readonly TableRow[],
  registry: ReadonlyMap<string, RegistryRecord>,
): readonly string[] {
  const wrong: string[] = [];
  for (const { entity, country, refs = '', en, id, zh } of rows) {
    if (!refs) continue;
    const { ror = '', wikidata } = Object.fromEntries(refs.split(';').map((pair) => pair.split('=')));
    const record = registry.get(ror);
    if (!record) {
      wrong.push(`${entity}: no record ${ror}`);
      continue;
    }
    const own = new Set([en, id, zh].flatMap(alternatives).map(comparable));
    if (!record.names.some((name) => own.has(comparable(name)))) wrong.push(`${entity}: no name of ${ror}`);
    if (country && country !== record.country) wrong.push(`${entity}: ${ror} is in ${record.country}`);
    if (wikidata && wikidata !== record.wikidata) wrong.push(`${entity}: ${ror} is not ${wikidata}`);
  }
  return wrong;
}

/** The rows of the shipped table. */
export const organizations = () =>
  readTable(readFileSync(join(root, 'public/knowledge/organizations.tsv'), 'utf8'));

function main(file = registryFile): void {
  if (!existsSync(file)) {
    console.error(`There is no registry at ${file}.`);
    process.exitCode = 2;
    return;
  }
  const rows = organizations();
  const wrong = wrongReferences(rows, readRegistry(file));
  for (const line of wrong) console.log(line);
  const referenced = rows.filter(({ refs }) => refs).length;
  console.log(`${referenced} of ${rows.length} organisations have a reference, ${wrong.length} are wrong.`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

if (import.meta.main) main(process.argv[2]);
