import { describe, expect, test } from 'vitest';
import {
  filterOf,
  idOfSide,
  pairOfSides,
  sideOfId,
  sidesOf,
  subjectOfId,
} from '../../../../utils/library/dossier/subject.ts';
import { referencesOf } from '../../../../utils/references.ts';

test('the name of a country stands for the country, of a city for the city', () => {
  expect(subjectOfId('place:id')).toEqual({ kind: 'country', country: 'ID' });
  expect(subjectOfId('place:jakarta')).toEqual({ kind: 'entity', entity: 'place:jakarta' });
  expect(['place:cn', 'organization:who'].map(sideOfId)).toEqual(['CN', 'organization:who']);
  expect(['CN', 'organization:who'].map(idOfSide)).toEqual(['place:cn', 'organization:who']);
});

test('a pair is written as the ledger writes it', () => {
  expect(pairOfSides('organization:who', 'ID')).toBe('ID organization:who');
  expect(sidesOf('ID organization:who')).toEqual(['ID', 'organization:who']);
  expect(sidesOf('ID')).toEqual(['ID', '']);
  expect(filterOf({ kind: 'pair', pair: 'CN ID' })).toEqual({ country: 'CN' });
});

describe('references', () => {
  test('each leads to the page of its owner, several of one registry stand apart', () => {
    expect(
      referencesOf({ mesh: 'C531599,D000130', doid: 'DOID:4480', icd10cm: 'Q77.4', ror: '04tqhj682' }),
    ).toEqual([
      { registry: 'ROR', value: '04tqhj682', address: 'https://ror.org/04tqhj682' },
      {
        registry: 'Disease Ontology',
        value: 'DOID:4480',
        address: 'https://disease-ontology.org/?id=DOID:4480',
      },
      { registry: 'MeSH', value: 'C531599', address: 'https://meshb.nlm.nih.gov/record/ui?ui=C531599' },
      { registry: 'MeSH', value: 'D000130', address: 'https://meshb.nlm.nih.gov/record/ui?ui=D000130' },
      { registry: 'ICD-10-CM', value: 'Q77.4', address: null },
    ]);
  });

  test('no value of an imported file makes another address', () => {
    expect(
      referencesOf({ ror: '../evil', wikidata: 'Q1?x=https://evil.example', other: 'x', mesh: '' }),
    ).toEqual([]);
  });
});
