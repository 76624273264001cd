import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { alternatives, readHanVariants, readTable, type TableRow } from '../../utils/analysis/knowledge.ts';
import { entityIdsWithTopics } from '../../utils/analysis/topics/entity-topics.ts';
import { topicIds } from '../../utils/analysis/types.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/knowledge');
const has = (table: string) => existsSync(join(folder, `${table}.tsv`));
const read = (table: string) => readFileSync(join(folder, `${table}.tsv`), 'utf8');

const kinds: Readonly<Record<string, ReadonlySet<string>>> = {
  diseases: new Set([
    'infectious',
    'noncommunicable',
    'neurological',
    'mental',
    'injury',
    'symptom',
    'other',
  ]),
  products: new Set(['medicine', 'vaccine', 'device', 'test', 'biologic', 'herbal', 'supplement']),
  practices: new Set([
    'technology',
    'digital',
    'genomic',
    'traditional',
    'clinical',
    'public-health',
    'maternal',
    'nutrition',
    'one-health',
    'regulatory',
  ]),
};
const prefix: Readonly<Record<string, string>> = {
  diseases: 'disease',
  products: 'product',
  practices: 'practice',
};
const floors: Readonly<Record<string, number>> = { diseases: 300, products: 300, practices: 100 };
const languages = ['en', 'id', 'zh', 'any'] as const;
const columns = 'entity\tkind\ten\tid\tzh\tany\tcountry\tparent\trefs';

const inOrder = (keys: readonly string[]) =>
  keys.findIndex((key, index) => index > 0 && key < (keys[index - 1] ?? ''));
const repeated = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

describe.each(Object.keys(kinds))('knowledge: %s', (table) => {
  const text = read(table);
  const rows = readTable(text);
  const ids = rows.map(({ entity = '' }) => entity);

  it('is a clean table: header, NFC, line feeds, equal columns, no stray spaces', () => {
    expect(text.split('\n')[0]).toBe(columns);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\r| \t|\t |\| | \||\|\||\|\t|\t\|/u);
    expect(text.endsWith('\n')).toBe(true);
    const odd = text.split('\n').filter((line) => line && line.split('\t').length !== 9);
    expect(odd).toEqual([]);
  });

  it('is sorted by id, each id once and well formed', () => {
    expect(ids[inOrder(ids)]).toBeUndefined();
    expect(repeated(ids)).toEqual([]);
    const shape = new RegExp(`^${prefix[table]}:[a-z0-9]+(?:-[a-z0-9]+)*$`, 'u');
    expect(ids.filter((id) => !shape.test(id))).toEqual([]);
  });

  it('reaches its floor, with known kinds and parents of its own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(floors[table] ?? 0);
    expect(rows.filter(({ kind = '' }) => !kinds[table]?.has(kind))).toEqual([]);
    expect(rows.filter(({ parent }) => parent && !ids.includes(parent))).toEqual([]);
  });

  it('names every entity in English and Indonesian', () => {
    expect(rows.filter(({ en, id }) => !en || !id).map(({ entity }) => entity)).toEqual([]);
  });

  it('gives a name to one entity only', () => {
    const twice = languages.flatMap((language) => {
      const names = rows.flatMap((row) => [
        ...new Set(alternatives(row[language]).map((name) => name.toLowerCase())),
      ]);
      return repeated(names).map((name) => `${language}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it('writes Chinese in simplified characters, and Han nowhere else', () => {
    const variants = readHanVariants(read('han-variants'));
    const traditional = rows.flatMap(({ zh = '' }) => [...zh].filter((character) => variants.has(character)));
    expect(traditional).toEqual([]);
    expect(rows.filter((row) => /\p{Script=Han}/u.test(`${row.en}${row.id}${row.any}`))).toEqual([]);
    const latin = rows.flatMap(({ zh }) =>
      alternatives(zh).filter((name) => !/[\p{Script=Han}]/u.test(name)),
    );
    expect(latin.filter((name) => !/^(?:One Health|GeNose)$/u.test(name))).toEqual([]);
  });

  it('lists no Latin name so short that it would match by chance', () => {
    const short = ['en', 'id'].flatMap((language) =>
      rows.flatMap((row) =>
        alternatives(row[language]).filter((name) => name.length < 4 && !/\p{Lu}/u.test(name)),
      ),
    );
    expect(short.filter((name) => name !== 'flu')).toEqual([]);
  });
});

describe('knowledge: references of diseases', () => {
  const source = join(root, '../shared/data/doid.tsv.gz');
  const rows = readTable(read('diseases')).filter(({ refs }) => refs);

  it('are written as doid, mesh, icd10cm', () => {
    const shape = /^doid=DOID:\d+(?:;mesh=[A-Z]\d+(?:,[A-Z]\d+)*)?(?:;icd10cm=[A-Z0-9.,-]+)?$/u;
    expect(rows.filter(({ refs = '' }) => !shape.test(refs)).map(({ entity }) => entity)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  it.skipIf(!existsSync(source))(
    'agree with the Human Disease Ontology (skipped where its table is absent)',
    () => {
      const known = new Map(
        gunzipSync(readFileSync(source))
          .toString('utf8')
          .split('\n')
          .slice(1)
          .map((line) => line.split('\t'))
          .map(([doid = '', , mesh = '', icd10cm = '']) => [doid, { mesh, icd10cm }]),
      );
      const wrong = rows.filter(({ refs = '' }) => {
        const given = Object.fromEntries(refs.split(';').map((pair) => pair.split('=')));
        const row = known.get(given.doid ?? '');
        const same = (cell: string | undefined, listed: string) =>
          (cell ?? '') === listed.replaceAll('|', ',');
        return !row || !same(given.mesh, row.mesh) || !same(given.icd10cm, row.icd10cm);
      });
      expect(wrong.map(({ entity }) => entity)).toEqual([]);
    },
  );
});

describe('knowledge: senses of acronyms', () => {
  const text = read('senses');
  const rows = readTable(text);
  const bySurface = Map.groupBy(rows, ({ surface = '' }) => surface);

  it('is a clean table sorted by surface', () => {
    expect(text.split('\n')[0]).toBe('surface\tentity\tcues\tgloss');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\r|\|\||\|\t|\t\|/u);
    expect(rows.filter(({ surface, entity, cues, gloss }) => !(surface && entity && cues && gloss))).toEqual(
      [],
    );
    const surfaces = rows.map(({ surface = '' }) => surface);
    expect(surfaces[inOrder(surfaces)]).toBeUndefined();
  });

  it('tells apart at least 45 acronyms with more than one meaning', () => {
    const ambiguous = [...bySurface].filter(([, senses]) => senses.length > 1).map(([surface]) => surface);
    expect(ambiguous.length).toBeGreaterThanOrEqual(45);
    expect(ambiguous).toEqual(
      expect.arrayContaining(['TCM', 'AI', 'PMI', 'CDC', 'API', 'PBB', 'KLB', 'AKI']),
    );
  });

  it('points at entities that the tables hold', () => {
    const tables = ['diseases', 'products', 'practices', 'organizations', 'places'].filter(has);
    const types = new Set(tables.map((table) => table.slice(0, -1)));
    const known = new Set(
      tables.flatMap((table) => readTable(read(table)).map((row: TableRow) => row.entity)),
    );
    const missing = rows.filter(
      ({ entity = '' }) => entity !== '-' && types.has(entity.split(':')[0] ?? '') && !known.has(entity),
    );
    expect(missing.map(({ surface, entity }) => `${surface} ${entity}`)).toEqual([]);
  });

  it('lets no cue speak for two meanings of the same acronym', () => {
    const torn = [...bySurface].flatMap(([surface, senses]) =>
      repeated(senses.flatMap(({ cues }) => [...new Set(alternatives(cues))])).map(
        (cue) => `${surface}: ${cue}`,
      ),
    );
    expect(torn).toEqual([]);
  });
});

describe('knowledge: topics', () => {
  const rows = readTable(read('topics'));

  it('names the 24 topics in three languages', () => {
    expect(rows.map(({ topic }) => topic)).toEqual([...topicIds].sort());
    expect(rows.filter(({ en, id, zh }) => !(en && id && zh))).toEqual([]);
  });

  it('knows every entity that speaks for a topic by its id', () => {
    const known = new Set(
      ['diseases', 'products', 'practices'].flatMap((table) =>
        readTable(read(table)).map(({ entity }) => entity),
      ),
    );
    expect(entityIdsWithTopics.filter((id) => !known.has(id))).toEqual([]);
  });
});
