import { describe, expect, it } from 'vitest';
import { looksLikePerson } from '../../../../utils/analysis/entities/name-shapes.ts';

const lists = {
  isGiven: (word: string) => word === 'zoltana',
  isFamily: (word: string) => word === 'perenova',
};
const looks = (name: string) => looksLikePerson(name.split(' '), lists);

describe('looksLikePerson', () => {
  it.each([
    'zhang lifen',
    'kim dong-hyun',
    'tran thi mai',
    'abdul wahid karim',
    'nora al-zahra',
    'i gusti ngurah',
    'maria pereira',
    'zoltana quiw',
    'quiw perenova',
    'quiw mendis-perenova',
    'quiw gunasinghe',
    'quiw kanemura',
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
    'quiw zoltana',
    'perenova quiw',
    'zoltana & co',
    'quiw perenova cup',
  ])('does not take %s for one', (name) => {
    expect(looks(name)).toBe(false);
  });
});
