import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../utils/analysis/types.ts';
import { runsOf } from '../../../utils/search/runs.ts';
import { termsOf, termsOfQuery } from '../../../utils/search/terms.ts';

const variants = new Map([
  ['衛', '卫'],
  ['藥', '药'],
  ['國', '国'],
]);

/** Whether a text has, for every word of a query, one of the terms that it may be found by. */
function finds(query: string, text: string, lang: LanguageCode, exact = false): boolean {
  const terms = new Set(termsOf(text, lang, variants));
  return runsOf(query, variants)
    .flatMap((run) => termsOfQuery(run, exact))
    .every((alternatives) => alternatives.some((term) => terms.has(term)));
}

describe('a text is found', () => {
  it.each<[string, string, LanguageCode]>([
    ['VAKSIN', 'Vaksinasi polio dimulai', 'id'],
    ['vaksinasi', 'Dua juta dosis vaksin', 'id'],
    ['pengobatan', 'obat-obatan herbal', 'id'],
    ['menandatangani', 'Penandatanganan nota kesepahaman', 'id'],
    ['vaccination', 'Vaccines arrived', 'en'],
    ['sao tome', 'São Tomé', 'en'],
    ['São Tomé', 'SAO TOME', 'en'],
    ['covid-19', 'COVID‑19 cases', 'en'],
    ['ＷＨＯ', 'the WHO said', 'en'],
    ['中国', '印尼与中国合作', 'zh'],
    ['国', '印尼与中国合作', 'zh'],
    ['作', '印尼与中国合作', 'zh'],
    ['衛生', '国家卫生健康委员会', 'zh'],
    ['卫生', '國家衛生健康委員會', 'zh'],
    ['TCM 中藥', '中药（TCM）出口', 'zh'],
    ['vaccines', '新冠疫苗 Vaccine 到货', 'zh'],
  ])('by %s: %s', (query, text, lang) => expect(finds(query, text, lang)).toBe(true));
});

describe('a text is not found', () => {
  it.each<[string, string, LanguageCode]>([
    ['teri', 'Menteri Kesehatan tiba', 'id'],
    ['organ', 'World Health Organization', 'en'],
    ['generic', 'the Director-General', 'en'],
    ['who', 'whole grain', 'en'],
    ['卫国', '卫生与国家', 'zh'],
    ['dan', 'mandat', 'id'],
  ])('by %s: %s', (query, text, lang) => expect(finds(query, text, lang)).toBe(false));

  it('by another form of an exact word', () => {
    expect(finds('vaksin', 'vaksinasi', 'id', true)).toBe(false);
    expect(finds('vaksinasi', 'Vaksinasi', 'id', true)).toBe(true);
  });
});

describe('any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aé 中国药衛\n-9İ'), maxLength: 40 });
  it('is found by every two characters of a Han run in it', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { text: run, isHan } of runsOf(any, variants))
          for (let at = 0; isHan && at < run.length; at++)
            expect(finds(run.slice(at, at + 2), any, 'zh')).toBe(true);
      }),
    );
  });
  it('has its runs where they say, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
        let last = 0;
        for (const { start, end } of runsOf(any, variants)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
