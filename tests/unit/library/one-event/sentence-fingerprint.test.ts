import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceBetween, fingerprintOf } from '../../../../utils/library/one-event/sentence-fingerprint.ts';
import {
  areAlike,
  areCopies,
  sharedSentences,
} from '../../../../utils/library/one-event/shared-sentences.ts';

const lead =
  'Kementerian Kesehatan dan Universitas Airlangga meresmikan laboratorium genomik di Surabaya, Senin.';
const edited =
  'Kementerian Kesehatan dan Universitas Airlangga meresmikan laboratorium genomik baru di Surabaya, Senin.';
const other =
  'Pemerintah Kenya menerima seratus ribu dosis vaksin malaria dari pabrik di Nairobi bulan lalu.';

test('punctuation, case and width do not change a fingerprint', () => {
  expect(fingerprintOf('"Kami menyambut baik kerja sama ini," kata Menteri Kesehatan.')).toBe(
    fingerprintOf('“Kami menyambut baik kerja sama ini”, kata MENTERI KESEHATAN'),
  );
});

test('a changed word leaves sentences alike, another sentence does not', () => {
  expect(areAlike(fingerprintOf(lead), fingerprintOf(edited))).toBe(true);
  expect(areAlike(fingerprintOf(lead), fingerprintOf(other))).toBe(false);
});

test('Chinese sentences are told apart without spaces', () => {
  const one = fingerprintOf('印尼卫生部与江苏省一所大学周一签署谅解备忘录，将共建数字健康实验室。');
  const two = fingerprintOf('印尼卫生部与江苏省一所大学周二签署谅解备忘录，将共建数字健康实验室。');
  const three = fingerprintOf('越南药品管理局宣布召回三批进口糖浆，并要求各省医院停止使用相关产品。');
  expect(areAlike(one, two)).toBe(true);
  expect(areAlike(one, three)).toBe(false);
});

test('a sentence that is too short is like no other, itself included', () => {
  expect(fingerprintOf('Ia tidak menjawab.')).toBe('');
  expect(areAlike('', '')).toBe(false);
});

test('distance is symmetric, at most 64, and nothing between equal texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ maxLength: 80 }), (one, two) => {
      const [first, second] = [fingerprintOf(one), fingerprintOf(two)];
      expect(distanceBetween(first, second)).toBe(distanceBetween(second, first));
      expect(distanceBetween(first, second)).toBeLessThanOrEqual(64);
      if (first !== '') expect(distanceBetween(first, fingerprintOf(one))).toBe(0);
    }),
  );
});

const closing = 'Peresmian dihadiri para peneliti muda dari dua belas kabupaten di seluruh Jawa Timur.';
const figures = 'Laboratorium itu dapat membaca dua ribu sampel genom setiap pekan dengan tiga mesin.';

test('half of the shorter report in the longer makes a copy', () => {
  const print = (sentences: readonly string[]) => sentences.map(fingerprintOf);
  expect(areCopies(print([lead, closing, figures]), print([other, edited, figures, closing]))).toBe(true);
  expect(areCopies(print([lead, closing, figures]), print([other, figures, closing]))).toBe(false);
  expect(sharedSentences(print([lead, other]), print([closing, edited]))).toEqual([1, -1]);
});
