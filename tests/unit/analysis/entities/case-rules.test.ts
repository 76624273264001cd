import { describe, expect, it } from 'vitest';
import { fitsCase, nameCase } from '../../../../utils/analysis/entities/case-rules.ts';
import type { KnownEntity } from '../../../../utils/analysis/knowledge.ts';
import type { EntityType } from '../../../../utils/analysis/types.ts';

const entity = (type: EntityType): KnownEntity => ({
  id: `${type}:x`,
  type,
  kind: '',
  names: { en: [], id: [], zh: [], any: [] },
  country: null,
  parent: null,
  refs: {},
});
const plain = { inCapitals: false, isEverydayWord: false, lenientHead: false };
const fits = (name: string, written: string, type: EntityType = 'organization', context = plain) =>
  fitsCase({ name, entity: entity(type), language: 'any', isDemonym: false }, written, context);

describe('fitsCase', () => {
  it('matches an acronym only as it is written', () => {
    expect(fits('WHO', 'WHO')).toBe(true);
    expect(fits('WHO', 'who')).toBe(false);
    expect(fits('WHO', 'Who')).toBe(false);
  });

  it('lets newspapers write a longer acronym like a word, unless it is one', () => {
    expect(fits('UNICEF', 'Unicef')).toBe(true);
    expect(fits('CARE', 'Care', 'organization', { ...plain, isEverydayWord: true })).toBe(false);
  });

  it('wants the capitals of proper names, but not of illnesses', () => {
    expect(fits('Pati', 'pati', 'place')).toBe(false);
    expect(fits('Bio Farma', 'Bio farma')).toBe(false);
    expect(fits('Ebola', 'ebola', 'disease')).toBe(true);
    expect(fits('COVID-19', 'Covid-19', 'disease')).toBe(true);
  });

  it('frees the head word of an institution', () => {
    expect(
      fits('Pemerintah India', 'pemerintah India', 'organization', { ...plain, lenientHead: true }),
    ).toBe(true);
    expect(
      fits('Pemerintah India', 'pemerintah india', 'organization', { ...plain, lenientHead: true }),
    ).toBe(false);
  });

  it('trusts no capital in a headline of capitals', () => {
    const headline = { ...plain, inCapitals: true };
    expect(fits('Kenya', 'KENYA', 'place', headline)).toBe(true);
    expect(fits('WHO', 'WHO', 'organization', { ...headline, isEverydayWord: true })).toBe(false);
  });

  it('tells kinds of writing apart', () => {
    expect(['BPOM', 'mRNA', 'Bio Farma', 'malaria', '中国'].map(nameCase)).toEqual([
      'acronym',
      'acronym',
      'proper',
      'common',
      'han',
    ]);
  });
});
