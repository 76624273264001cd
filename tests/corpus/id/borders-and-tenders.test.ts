import { describe, expect, test } from 'vitest';
import { readReport, told } from '../../unit/analysis/events/report.ts';

/** Loans, tenders, borders, teams called back, answers with a request: reports of our own with the acts they tell. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  ['[Laos|la] meminjam 40 juta dolar dari [Jepang|jp] untuk klinik desa.', ['AID delivery jp > la']],
  ['[Thailand|th] menutup perbatasan dengan [Kamboja|kh] akibat kolera.', ['SANCTION ended th > kh']],
  [
    'Vaksin itu hasil pengembangan bersama [Biotis|biotis.id] dan [Medica|medica.in].',
    ['COOPERATE implementation biotis + medica'],
  ],
  [
    '"Temuan ini sudah kami sampaikan kepada [NPRA|npra.my]," ujar Kepala [BPOM|bpom.id]. [NPRA|npra.my] membalas dengan meminta sampel obat.',
    ['CONSULT talks bpom > npra', 'REQUEST talks npra > bpom'],
  ],
];

/** The words are there, the act is not. */
const nothing: readonly string[] = [
  'Pasien kanker dari [Ambon|id/city] harus terbang ke [Malaysia|my] untuk berobat.',
  '[Kenya|ke] mengimpor sebagian besar insulinnya dari [Denmark|dk].',
];

describe('loans, tenders and borders in Indonesian', () => {
  test.each(reports)('%s', (report, acts) => {
    expect(told(readReport('id', report))).toEqual(acts);
  });

  test.each(nothing)('no act: %s', (report) => {
    expect(told(readReport('id', report))).toEqual([]);
  });
});
