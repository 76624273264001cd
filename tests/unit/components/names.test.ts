import { beforeEach, expect, test } from 'vitest';
import { nameFinder, nameOf } from '../../../components/names.ts';
import { speak } from './interface-language.ts';

const who = {
  id: 'organization:who',
  name: '世界卫生组织',
  names: { en: 'World Health Organization', zh: '世界卫生组织' },
};

beforeEach(() => speak('en'));

test('an entity is named in the reader’s language', () => {
  expect(nameOf(who)).toBe('World Health Organization');
});

test('where that is not known, as the article writes it', () => {
  speak('id');
  expect(nameOf(who)).toBe('世界卫生组织');
});

test('what the list lacks is named by its id: a country in the reader’s language, else the slug', () => {
  const nameOfId = nameFinder([who]);
  expect(nameOfId('organization:who')).toBe('World Health Organization');
  expect(nameOfId('place:cn')).toBe('China');
  expect(nameOfId('person:taruna-ikrar')).toBe('taruna ikrar');
});
