import { beforeEach, describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../../utils/analysis/index.ts';
import { purgeRemoved } from '../../../utils/library/purge.ts';
import { queryRegistry, readRegistryTable } from '../../../utils/library/registry.ts';
import { registryHandlers } from '../../../utils/library/registry-handlers.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { readRecord } from '../../../utils/registry/record.ts';
import {
  NameOwners,
  type RegistryChoice,
  registryColumns,
  registryTable,
} from '../../../utils/registry/registry-table.ts';
import { emptyLibrary, firstSave } from '../library/fixtures.ts';
import { toolsFor } from '../library/librarian-tools.ts';
import { record, sampleDump } from './dump.ts';

const all: RegistryChoice = { countries: [], types: [] };

function tableOf(records: readonly unknown[], choice = all) {
  const organizations = records.map(readRecord).filter((one) => one !== null);
  const owners = new NameOwners();
  for (const organization of organizations) owners.add(organization);
  return registryTable(organizations, owners, choice);
}
const knowledge = readKnowledge();
const analyserWith = (records: readonly unknown[]) =>
  createAnalyser({ ...knowledge, registry: [registryColumns, ...tableOf(records).lines].join('\n') });

describe('the rows', () => {
  test('have an id made of the name, names by language without acronyms, and where they are from', () => {
    const { lines, names } = tableOf(sampleDump);
    expect(lines[0]?.split('\t')).toEqual([
      'organization:jasmine-nusantara-university',
      'university',
      'Jasmine Nusantara University',
      'Universitas Melati Nusantara',
      '',
      '',
      'ID',
      '',
      'ror=01aaaaa11;wikidata=Q1200',
    ]);
    expect(lines.map((line) => line.split('\t')[1])).toEqual(['university', 'hospital', 'institute', 'ngo']);
    expect(lines[3]).toContain('Harbour Light Foundation\t');
    expect(names).toBe(6);
  });

  test.each<[string, RegistryChoice, readonly string[]]>([
    ['a country', { countries: ['CN'], types: [] }, ['01ccccc33']],
    ['a kind', { countries: [], types: ['healthcare'] }, ['01bbbbb22']],
    ['both', { countries: ['ID'], types: ['education', 'facility'] }, ['01aaaaa11']],
  ])('are those of %s', (_, choice, expected) => {
    expect(
      tableOf(sampleDump, choice).lines.map((line) => /ror=(?<ror>\w+)/u.exec(line)?.groups?.ror),
    ).toEqual(expected);
  });

  test('leave out a name that two bear, also where one of them is not wanted', () => {
    const twins = [
      record('01fffff66', [
        ['Melati Putih Hospital', 'en'],
        ['RS Melati Putih Surabaya Hospital', 'id', 'alias'],
      ]),
      record('01ggggg77', [['MELATI PUTIH Hospital (Malaysia)', 'en']], {
        locations: [{ geonames_details: { country_code: 'MY' } }],
      }),
    ];
    const { lines } = tableOf(twins, { countries: ['ID'], types: [] });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('Melati Putih Hospital\t');
    expect(tableOf(twins, { countries: ['MY'], types: [] }).lines).toEqual([]);
  });
});

describe('a reading', () => {
  const text =
    'The Indonesian Ministry of Health and Jasmine Nusantara University signed an agreement in Surabaya on Tuesday. ' +
    'Harapan Sehat Hospital will train forty nurses. It is the general hospital of the district.';
  const refsOf = (analyse: ReturnType<typeof createAnalyser>, input: string) =>
    Object.fromEntries(analyse({ text: input }).entities.map(({ id, refs }) => [id, refs?.ror]));

  test('finds the organisations with their ROR ids, under the ids that they would have without', () => {
    const before = refsOf(createAnalyser(knowledge), text);
    const after = refsOf(analyserWith(sampleDump), text);
    expect(after['organization:jasmine-nusantara-university']).toBe('01aaaaa11');
    expect(after['organization:harapan-sehat-hospital']).toBe('01bbbbb22');
    expect(before['organization:jasmine-nusantara-university']).toBeUndefined();
    expect(Object.keys(before).every((id) => id in after)).toBe(true);
  });

  test('joins a Chinese report to it', () => {
    const found = refsOf(
      analyserWith(sampleDump),
      '代表团周二访问了滨海中医药研究院，双方签署了合作备忘录。印尼卫生部也派人参加。',
    );
    expect(found['organization:binhai-institute-of-chinese-materia-medica']).toBe('01ccccc33');
  });

  test('leaves what the tables know as it is: its id, its names, and the names of others', () => {
    const known = knowledge.tables.organizations.split('\n').find((line) => line.includes('ror=')) ?? '';
    const [entity = '', , name = ''] = known.split('\t');
    const ror = /ror=(?<ror>\w+)/u.exec(known)?.groups?.ror ?? '';
    const first = name.split('|')[0] ?? '';
    const thief = [
      record(ror, [['Stolen Jasmine University', 'en']]),
      record('01hhhhh88', [
        ['World Health Organization', 'en'],
        ['Melati Emas Institute', 'en', 'alias'],
      ]),
    ];
    const analyse = analyserWith(thief);
    const plain = createAnalyser(knowledge);
    const sentence = `${first} and the World Health Organization signed an agreement with Melati Emas Institute on Tuesday in Jakarta.`;
    const [with_, without] = [refsOf(analyse, sentence), refsOf(plain, sentence)];
    expect(with_[entity]).toBe(ror);
    expect(with_['organization:who']).toBe(without['organization:who']);
    expect(Object.values(with_)).toContain('01hhhhh88');
    expect(refsOf(analyse, 'Stolen Jasmine University opened on Tuesday in Jakarta.')).not.toHaveProperty(
      entity,
    );
  });

  test('without a registry is what it was', () => {
    const analyse = createAnalyser({ ...knowledge, registry: undefined });
    expect(analyse({ text })).toEqual(createAnalyser(knowledge)({ text }));
  });
});

describe('in the library', () => {
  let library: Library;
  let asked: number;
  let time = firstSave;
  const calls = () =>
    registryHandlers(toolsFor(library, { clock: () => time, onCorrections: () => void asked++ }));
  const about = { importId: 'one', version: 'v1', countries: ['ID'], types: [], organizations: 2, names: 3 };
  const { lines } = tableOf(sampleDump);

  beforeEach(() => {
    library = emptyLibrary();
    asked = 0;
    time = firstSave;
  });

  test('an import counts only when it is finished, replaces the one before, and can be removed and brought back', async () => {
    await calls().addToRegistry('one', 0, lines.slice(0, 2));
    await calls().addToRegistry('one', 1, lines.slice(2));
    expect(await queryRegistry(library)).toBeNull();
    expect(await readRegistryTable(library)).toBeUndefined();
    await calls().finishRegistry(about);
    expect(asked).toBe(1);
    expect(await readRegistryTable(library)).toBe([registryColumns, ...lines].join('\n'));

    await calls().addToRegistry('two', 0, lines.slice(0, 1));
    expect(await readRegistryTable(library)).toBe([registryColumns, ...lines].join('\n'));
    await calls().finishRegistry({ ...about, importId: 'two' });
    expect(await readRegistryTable(library)).toBe([registryColumns, lines[0]].join('\n'));
    expect(await library.registry.count()).toBe(2);

    await calls().removeRegistry();
    expect(await readRegistryTable(library)).toBeUndefined();
    await calls().restoreRegistry();
    expect(await readRegistryTable(library)).toBe([registryColumns, lines[0]].join('\n'));
    expect(asked).toBe(4);
  });

  test('an import that is given up, or breaks off, leaves nothing for long', async () => {
    await calls().addToRegistry('one', 0, lines);
    await calls().finishRegistry(about);
    await calls().addToRegistry('given-up', 0, lines);
    await calls().dropRegistryImport('given-up');
    await calls().addToRegistry('broken-off', 0, lines);
    expect(await library.registry.count()).toBe(3);
    await purgeRemoved(library, () => time);
    expect(await library.registry.count()).toBe(2);
    await calls().removeRegistry();
    await purgeRemoved(library, () => time + 29 * 86_400_000);
    expect(await library.registry.count()).toBe(2);
    await purgeRemoved(library, () => time + 31 * 86_400_000);
    expect(await library.registry.count()).toBe(0);
  });

  test.each([
    ['a line of too few cells', 'organization:x\tuniversity'],
    ['another kind of id', `place:x${'\t'.repeat(8)}`],
    ['two lines in one', `organization:x${'\t'.repeat(8)}\norganization:y`],
  ])('%s is refused', async (_, line) => {
    expect(await calls().addToRegistry('one', 0, [line])).toMatchObject({ reason: 'invalid-registry' });
    expect(await library.registry.count()).toBe(0);
  });

  test('removing what is not there says so', async () => {
    expect(await calls().removeRegistry()).toMatchObject({ reason: 'not-found' });
  });
});
