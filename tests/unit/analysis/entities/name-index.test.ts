import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../../../utils/analysis/entities/name-index.ts';
import type { KnownEntity } from '../../../../utils/analysis/knowledge.ts';
import { readText } from '../../../../utils/analysis/read-text.ts';

const entity: KnownEntity = {
  id: 'disease:x',
  type: 'disease',
  kind: '',
  names: { en: [], id: [], zh: [], any: [] },
  country: null,
  parent: null,
  refs: {},
};
const variants = new Map([['國', '国']]);
const index = createNameIndex(
  ['COVID-19', 'malaria', '中国', 'Rumah Sakit Jiwa', 'H5N1'].map((name) => ({
    entity,
    name,
    language: 'any' as const,
    isDemonym: false,
  })),
  variants,
);
const find = (text: string, endings: readonly string[] = []) => {
  const read = readText(text, variants);
  return index.find({ ...read, text, endings }).map(({ start, end }) => text.slice(start, end));
};

describe('createNameIndex', () => {
  it('finds names through hyphens, case and traditional characters', () => {
    expect(find('Covid-19, COVID 19 dan H5N1')).toEqual(['Covid-19', 'COVID 19', 'H5N1']);
    expect(find('他去中國了')).toEqual(['中國']);
  });

  it('keeps Latin words whole', () => {
    expect(find('antimalarial malariae H5N10')).toEqual([]);
    expect(find('COVID-195')).toEqual([]);
  });

  it('takes an ending off the last word only where the language has it', () => {
    expect(find('malarianya', ['nya'])).toEqual(['malaria']);
    expect(find('malarianya')).toEqual([]);
  });

  it('never crosses a line', () => {
    expect(find('Rumah Sakit\nJiwa')).toEqual([]);
    expect(find('Rumah Sakit Jiwa')).toEqual(['Rumah Sakit Jiwa']);
  });
});
