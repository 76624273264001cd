import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { alternatives, readEntities, readHanVariants, readTable } from '../../../utils/analysis/knowledge.ts';

describe('a table', () => {
  it('names its cells by its header; missing cells are empty', () => {
    expect(readTable('entity\ten\tid\na\tOne\n\nb\tTwo\tDua\n')).toEqual([
      { entity: 'a', en: 'One', id: '' },
      { entity: 'b', en: 'Two', id: 'Dua' },
    ]);
  });

  it('may have Windows line ends, or nothing at all', () => {
    expect(readTable('entity\ten\r\na\tOne\r\n')).toEqual([{ entity: 'a', en: 'One' }]);
    expect(readTable('')).toEqual([]);
    expect(readTable('entity\ten\n')).toEqual([]);
  });

  it('separates alternatives by a bar and drops empty ones', () => {
    expect(alternatives('Tiongkok|RRT||Cina')).toEqual(['Tiongkok', 'RRT', 'Cina']);
    expect(alternatives('')).toEqual([]);
    expect(alternatives(undefined)).toEqual([]);
  });
});

describe('the entities of the tables', () => {
  const { tables } = readKnowledge();
  const blank = Object.fromEntries(Object.keys(tables).map((name) => [name, ''])) as typeof tables;

  it('carry type, names by language, country and references', () => {
    const organizations =
      'entity\tkind\ten\tid\tzh\tany\tcountry\tparent\trefs\n' +
      'organization:x\tministry\tMinistry X|X Ministry\tKementerian X\t某部\tMX\tID\t\tror=1;broken;wikidata=Q2\n';
    const rows = readEntities({ ...blank, organizations }).map(
      ({ id, type, kind, names, country, parent, refs }) => ({
        id,
        type,
        kind,
        names: { en: names.en, id: names.id, zh: names.zh, any: names.any },
        country,
        parent,
        refs,
      }),
    );
    expect(rows).toEqual([
      {
        id: 'organization:x',
        type: 'organization',
        kind: 'ministry',
        names: { en: ['Ministry X', 'X Ministry'], id: ['Kementerian X'], zh: ['某部'], any: ['MX'] },
        country: 'ID',
        parent: null,
        refs: { ror: '1', wikidata: 'Q2' },
      },
    ]);
  });

  it('have identifiers of their type, each once', () => {
    const known = readEntities(tables);
    expect(known.length).toBeGreaterThan(1000);
    for (const { id, type } of known) expect(id).toMatch(new RegExp(`^${type}:\\S+$`, 'u'));
    const ids = known.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('fold traditional characters one to one, and none into itself', () => {
    const variants = readHanVariants(tables['han-variants']);
    for (const [traditional, simplified] of variants) {
      expect(traditional).toHaveLength(1);
      expect(simplified).toHaveLength(1);
      expect(simplified).not.toBe(traditional);
    }
    expect(variants.get('衛')).toBe('卫');
    expect(variants.get('衞')).toBe('卫');
  });
});
