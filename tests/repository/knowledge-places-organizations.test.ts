import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  organizations,
  readRegistry,
  registryFile,
  wrongReferences,
} from '../../scripts/check-references.ts';
import { alternatives, readHanVariants, readTable, type TableRow } from '../../utils/analysis/knowledge.ts';

const folder = join(import.meta.dirname, '../../public/knowledge');
const read = (table: string) => readFileSync(join(folder, `${table}.tsv`), 'utf8');

const columns = 'entity\tkind\ten\tid\tzh\tany\tcountry\tparent\trefs';
const tables = [
  {
    table: 'places',
    prefix: 'place',
    floor: 1300,
    kinds: ['country', 'territory', 'province', 'capital', 'city', 'region'],
  },
  {
    table: 'organizations',
    prefix: 'organization',
    floor: 2000,
    kinds: [
      ...[
        'ministry',
        'regulator',
        'agency',
        'institute',
        'university',
        'hospital',
        'company',
        'multilateral',
      ],
      ...[
        'fund',
        'foundation',
        'ngo',
        'media',
        'party',
        'government',
        'association',
        'forum',
        'court',
        'occasion',
      ],
      'committee',
    ],
  },
] as const;

const places = readTable(read('places'));
const all = [...places, ...organizations()];
const everyId = new Set(all.map(({ entity }) => entity));
const languages = ['en', 'id', 'zh'] as const;
const repeated = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);
const lines = (text: string) => text.split('\n').filter((line) => line.length > 0);

/** Codes of ISO 3166-1 that the browser's own list still carries though they are withdrawn or reserved. */
const notCountries = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);

/** The browser's list of regions, in the three languages. */
function regions(): readonly { code: string; names: readonly string[] }[] {
  const displayed = ['en', 'id', 'zh-Hans'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes
    .filter((code) => !notCountries.has(code) && displayed[0]?.of(code) !== code)
    .map((code) => ({ code, names: displayed.map((names) => names.of(code) ?? code) }));
}

describe.each(tables)('knowledge: $table', ({ table, prefix, floor, kinds }) => {
  const text = read(table);
  const rows = readTable(text);
  const ids = rows.map(({ entity = '' }) => entity);

  it('is a clean table: header, NFC, line feeds, equal columns, no stray spaces', () => {
    expect(text.split('\n')[0]).toBe(columns);
    expect(text).toBe(text.normalize('NFC'));
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/\r| \t|\t |\| | \||\|\||\|\t|\t\|| {2}/u);
    expect(lines(text).filter((line) => line.split('\t').length !== 9)).toEqual([]);
  });

  it('is sorted by id, each id once and well formed', () => {
    expect(ids.filter((id, index) => index > 0 && id < (ids[index - 1] ?? ''))).toEqual([]);
    expect(repeated(ids)).toEqual([]);
    const shape = new RegExp(`^${prefix}:[a-z0-9]+(?:-[a-z0-9]+)*$`, 'u');
    expect(ids.filter((id) => !shape.test(id))).toEqual([]);
  });

  it('holds at least as many rows as it once had, of known kinds', () => {
    expect(rows.length).toBeGreaterThanOrEqual(floor);
    const known: readonly string[] = kinds;
    expect(rows.filter(({ kind = '' }) => !known.includes(kind))).toEqual([]);
  });

  it('gives every row a name, and only country codes and parents that exist', () => {
    const codes = new Set(regions().map(({ code }) => code));
    expect(rows.filter(({ en, id, zh, any }) => !(en || id || zh || any))).toEqual([]);
    expect(rows.filter(({ country }) => country && !codes.has(country))).toEqual([]);
    expect(rows.filter(({ parent }) => parent && !everyId.has(parent))).toEqual([]);
    expect(rows.filter(({ entity, parent }) => parent === entity)).toEqual([]);
  });

  it('lists each name of a cell once', () => {
    const twice = rows.flatMap((row) =>
      [...languages, 'any' as const].flatMap((column) => repeated(alternatives(row[column]))),
    );
    expect(twice).toEqual([]);
  });

  it('writes Chinese in simplified characters, and Han nowhere else', () => {
    const variants = readHanVariants(read('han-variants'));
    expect(rows.flatMap(({ zh = '' }) => [...zh].filter((character) => variants.has(character)))).toEqual([]);
    expect(rows.filter((row) => /\p{Script=Han}/u.test(`${row.en}${row.id}${row.any}`))).toEqual([]);
    const names = rows.flatMap(({ zh }) => alternatives(zh));
    expect(names.filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
    expect(names.filter((name) => [...name].length < 2)).toEqual([]);
  });
});

describe('knowledge: names', () => {
  it.each(languages)('a name in %s belongs to one place or organisation only', (language) => {
    const owners = new Map<string, Set<string>>();
    for (const row of all)
      for (const name of alternatives(row[language])) {
        const key = name.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(row.entity ?? ''));
      }
    expect(
      [...owners].filter(([, rows]) => rows.size > 1).map(([name, rows]) => `${name}: ${[...rows]}`),
    ).toEqual([]);
  });

  it('names that all languages share are no names of another row in one language', () => {
    const owner = new Map(
      all.flatMap((row) =>
        languages.flatMap((language) => alternatives(row[language]).map((name) => [name, row.entity])),
      ),
    );
    const stolen = all.flatMap((row) =>
      alternatives(row.any).filter((name) => owner.has(name) && owner.get(name) !== row.entity),
    );
    expect(stolen).toEqual([]);
  });

  it('leaves out names that belong to many: a bare ministry, commission or university', () => {
    const bare =
      /^(?:ministry of (?:public )?health|health ministry|department of health|ministry of foreign affairs|foreign ministry|卫生部|外交部|卫健委|教育部|财政部|大学|医院|university|hospital|government|pemerintah)$/iu;
    const found = all.flatMap((row) => languages.flatMap((language) => alternatives(row[language])));
    expect(found.filter((name) => bare.test(name))).toEqual([]);
  });

  it('gives the bare Indonesian names of ministries to Indonesia', () => {
    const named = (name: string) =>
      all.filter((row) => alternatives(row.id).includes(name)).map(({ entity }) => entity);
    expect(named('Kementerian Kesehatan')).toEqual(['organization:kemenkes']);
    expect(named('Kementerian Luar Negeri')).toEqual(['organization:kemlu']);
  });
});

describe('knowledge: countries', () => {
  const byCode = new Map<string, TableRow>(
    places
      .filter(({ kind = '' }) => ['country', 'territory'].includes(kind))
      .map((row) => [row.country ?? '', row]),
  );

  it('holds every region of the browser, with a name in all three languages', () => {
    const missing = regions().filter(({ code }) => {
      const row = byCode.get(code);
      return row?.entity !== `place:${code.toLowerCase()}` || !row.en || !row.id || !row.zh;
    });
    expect(missing).toEqual([]);
    expect(byCode.size).toBe(regions().length);
  });

  it('never gives the name by which the browser calls one country to another', () => {
    const wrong = regions().flatMap(({ code, names }) =>
      languages.flatMap((language, index) => {
        const name = names[index] ?? '';
        const owner = all.find((row) => alternatives(row[language]).includes(name));
        return owner && owner.entity !== `place:${code.toLowerCase()}` ? [`${name}: ${owner.entity}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('knows the demonyms of places that exist, each for one country', () => {
    const text = read('demonyms');
    const rows = readTable(text);
    expect(text.split('\n')[0]).toBe('place\ten\tid\tzh');
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(rows.filter(({ place }) => !everyId.has(place))).toEqual([]);
    for (const language of languages)
      expect(repeated(rows.flatMap((row) => alternatives(row[language])))).toEqual([]);
  });

  it('has the provinces of China and Indonesia, all 31 and 38', () => {
    const provinces = (code: string) =>
      places.filter(
        ({ country, parent, kind = '' }) =>
          country === code &&
          parent === `place:${code.toLowerCase()}` &&
          ['province', 'capital', 'city'].includes(kind),
      );
    expect(provinces('CN')).toHaveLength(31);
    expect(provinces('ID')).toHaveLength(38);
  });
});

describe('knowledge: references of organisations', () => {
  const referenced = organizations().filter(({ refs }) => refs);

  it('have a known shape', () => {
    const shape = /^ror=0[a-z0-9]{8}(?:;wikidata=Q[1-9]\d*)?$/u;
    expect(referenced.map(({ refs = '' }) => refs).filter((refs) => !shape.test(refs))).toEqual([]);
    expect(repeated(referenced.map(({ refs = '' }) => refs))).toEqual([]);
    expect(referenced.length).toBeGreaterThanOrEqual(580);
  });

  const registry = existsSync(registryFile);
  if (!registry)
    console.log('SKIPPED: the registry of research organisations is not here; no reference was compared.');
  it.skipIf(!registry)('agree with the registry: id, country, Wikidata id, name', () => {
    expect(wrongReferences(organizations(), readRegistry(registryFile))).toEqual([]);
  });

  it('are seen to be wrong when they are', () => {
    const one = new Map([['012345678', { country: 'ID', wikidata: 'Q1', names: ['Balai Contoh'] }]]);
    const row = { entity: 'organization:x', country: 'ID', en: '', id: 'Balai Contoh', zh: '' };
    const wrong = (change: TableRow) => wrongReferences([{ ...row, ...change }], one).length;
    expect(wrong({ refs: 'ror=012345678;wikidata=Q1' })).toBe(0);
    expect(wrong({ refs: 'ror=012345678', id: 'Lembaga Lain' })).toBe(1);
    expect(wrong({ refs: 'ror=012345678', country: 'MY' })).toBe(1);
    expect(wrong({ refs: 'ror=012345678;wikidata=Q2' })).toBe(1);
    expect(wrong({ refs: 'ror=087654321' })).toBe(1);
  });
});
