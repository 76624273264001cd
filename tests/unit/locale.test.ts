import { expect, test } from 'vitest';
import {
  bytes,
  count,
  countryName,
  interfaceLanguage,
  interfaceLocale,
  keyPart,
  list,
  t,
} from '../../utils/locale.ts';
import { speak } from './components/interface-language.ts';

test('a text takes its substitutions', () => {
  speak('en-GB');
  expect(t('importedStatus', '2', '1', '0')).toBe('Import finished: 2 added, 1 updated, 0 unchanged.');
});

test('dates and numbers follow the texts, not the browser: a French reader sees English ones', () => {
  speak('fr-FR');
  expect(interfaceLocale()).toBe('en');
  expect(interfaceLanguage()).toBe('en');
});

test('but the reader’s own variety of the language is kept', () => {
  speak('en-GB');
  expect(interfaceLocale()).toBe('en-GB');
  speak('zh-CN');
  expect(interfaceLocale()).toBe('zh-CN');
  expect(interfaceLanguage()).toBe('zh');
});

test.each([
  ['en', 1, '1 article'],
  ['en', 0, '0 articles'],
  ['en', 1204, '1,204 articles'],
  ['id', 1, '1 artikel'],
  ['id', 1204, '1.204 artikel'],
  ['zh-CN', 2, '2 篇文章'],
])('%s counts %d as «%s»', (language, amount, shown) => {
  speak(language);
  expect(count('articles', amount)).toBe(shown);
});

test('bytes are told in the unit that a reader expects', () => {
  speak('en');
  expect(bytes(0)).toBe('0 byte');
  expect(bytes(2_345_678)).toBe('2.3 MB');
  speak('id');
  expect(bytes(2_345_678)).toBe('2,3 MB');
});

test('names are joined as the language joins them', () => {
  speak('id');
  expect(list(['BPOM', 'NMPA'])).toBe('BPOM dan NMPA');
  speak('zh-CN');
  expect(list(['药监局', '卫健委'])).toBe('药监局和卫健委');
});

test('a country has its name, a code that is none stays itself', () => {
  speak('id');
  expect(countryName('CN')).toBe('Tiongkok');
  expect(countryName('not a code')).toBe('not a code');
});

test('a code with dashes becomes a part of a message name', () => {
  expect(keyPart('one-health-amr')).toBe('one_health_amr');
});
