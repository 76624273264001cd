import { describe, expect, it } from 'vitest';
import { looksLikePerson } from '../../../../utils/analysis/entities/name-shapes.ts';

const looks = (name: string) => looksLikePerson(name.split(' '));

describe('looksLikePerson', () => {
  it.each([
    'zhang lifen',
    'kim dong-hyun',
    'tran thi mai',
    'abdul wahid karim',
    'nora al-zahra',
    'i gusti ngurah',
    'maria pereira',
  ])('knows %s', (name) => {
    expect(looks(name)).toBe(true);
  });

  it.each([
    'maria',
    'sun pharma',
    'maria prize',
    'eid al-fitr',
    'kim street',
    'green valley',
    'an phuc hospital',
  ])('does not take %s for one', (name) => {
    expect(looks(name)).toBe(false);
  });
});
