import { describe, expect, test } from 'vitest';
import { usableName } from '../../../utils/registry/usable-names.ts';

const column = (name: string, lang: string | null = 'en') => usableName(name, lang)?.column ?? null;

test.each([
  ['Khalifa University', 'en', 'en'],
  ['Universitas Nusa Cendana', 'id', 'id'],
  ['Shizuoka General Hospital', null, 'any'],
  ['Danish Veterinary and Food Administration', 'en', 'en'],
  ['Universidade Estadual do Rio Verde', 'pt', 'any'],
  ['Trường Đại học Y Hà Nội', 'vi', 'any'],
  ['中国疾病预防控制中心病毒病研究所', 'zh', 'zh'],
  ['北京友谊医院', 'zh', 'zh'],
  ['Sinovac Biotech', 'en', 'en'],
])('%s can be found in a text', (name, lang, expected) => {
  expect(column(name, lang)).toBe(expected);
});

describe('a name that many have, or that is too short for a name, is left out', () => {
  test.each([
    'General Hospital',
    'National Cancer Institute',
    'Ministry of Health',
    'Department of Public Health',
    'Institute of Tropical Medicine',
    'Universitas Islam Negeri',
    'Rumah Sakit Umum Daerah',
    'Target',
    'Phoenix',
    'Apollo',
    'Nature Today',
    'Anne Frank',
    'the voice of the forest',
  ])('%s', (name) => {
    expect(column(name)).toBeNull();
  });

  test.each(['卫生部', '人民医院', '第一人民医院', '中心医院', '医科大学', '国家药品监督管理局', '北大'])(
    '%s',
    (name) => {
      expect(column(name, 'zh')).toBeNull();
    },
  );
});

test.each([
  ['東京大学医学部', 'ja'],
  ['서울대학교', 'ko'],
  ['มหาวิทยาลัยมหิดล', 'th'],
  ['Московский университет', 'ru'],
])('%s is in a language that is not read', (name, lang) => {
  expect(column(name, lang)).toBeNull();
});

test('what stands in brackets behind a name is no part of it', () => {
  expect(usableName('Novartis Melati Institutes (Switzerland)', 'en')?.name).toBe(
    'Novartis Melati Institutes',
  );
  expect(usableName('Pfizer (United States)', 'en')).toBeNull();
});

test('signs of a table never get into it', () => {
  expect(usableName('Melati | Nusantara University', 'en')).toBeNull();
  expect(usableName('Melati\tNusantara  University', 'en')?.name).toBe('Melati Nusantara University');
});
