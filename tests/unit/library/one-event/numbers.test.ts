import { expect, test } from 'vitest';
import { amountsIn } from '../../../../utils/library/one-event/numbers.ts';

const read = (text: string) => amountsIn(text).map(({ value, unit }) => `${value} ${unit}`.trim());

test.each<[string, string[]]>([
  ['Hibah senilai Rp1,5 miliar dan 1.200 dosis.', ['1500000000 IDR', '1200 dosis']],
  ['a grant of US$2.4 million for 1,200 nurses', ['2400000 USD', '1200 nurses']],
  ['中方提供1.2万剂疫苗和300万元资金', ['12000 剂疫', '3000000 CNY']],
  ['Kasus naik 12 persen menjadi 4.031.', ['12 %', '4031']],
  ['cases rose 12.5% in 40 districts', ['12.5 %', '40 districts']],
])('%s', (text, amounts) => {
  expect(read(text)).toEqual(amounts);
});

test.each([
  'pada 4 November 2025',
  '2025年11月4日',
  'on 4 November 2025',
  'Rabu (5/11/25) pukul 10:30',
  'the 78th assembly',
  'COVID-19',
])('dates and names hold no amount: %s', (text) => {
  expect(read(text)).toEqual([]);
});
