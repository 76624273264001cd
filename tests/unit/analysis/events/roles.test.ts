import { describe, expect, it } from 'vitest';
import { readReport, told } from './report.ts';

describe('sides that stand apart from their verb', () => {
  it.each([
    [
      'en',
      '[Peru|pe] accused the distributor, [Andino Sur|andino], of selling old vaccines.',
      ['ACCUSE talks pe > andino'],
    ],
    [
      'en',
      "A delegation from [Rwanda|rw]'s health ministry toured a malaria clinic in [Nanjing|cn/city].",
      ['CONSULT talks rw > nanjing'],
    ],
    [
      'en',
      '[Norway|no] will withdraw its funding from the [Stop TB Partnership|stop-tb] next year.',
      ['REJECT ended no > stop-tb 2027 (future)'],
    ],
    ['id', '[Norwegia|no] menghentikan pendanaan program HIV di [Zimbabwe|zw].', ['REJECT ended no > zw']],
    [
      'id',
      'Sejumlah dokter dari [Uzbekistan|uz] mengunjungi rumah sakit di [Surabaya|id/city].',
      ['CONSULT talks uz > surabaya'],
    ],
  ] as const)('%s: %s', (code, report, expected) => expect(told(readReport(code, report))).toEqual(expected));
});

describe('places where something only happens', () => {
  it.each([
    ['en', '[China|cn] rejected the accusation about vaccines in [Jakarta|id/city] on Monday.'],
    ['en', 'The minister of [Peru|pe] visited a ward for malaria, he said in [Geneva|ch/city].'],
    ['id', '[Norwegia|no] menolak tuduhan soal vaksin di [Jakarta|id/city].'],
  ] as const)('%s: %s', (code, report) => expect(told(readReport(code, report))).toEqual([]));
});
