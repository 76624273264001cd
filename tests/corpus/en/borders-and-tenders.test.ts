import { describe, expect, test } from 'vitest';
import { readReport, told } from '../../unit/analysis/events/report.ts';

/** Loans, tenders, borders, teams called back, answers with a request: reports of our own with the acts they tell. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  ['[Kenya|ke] has borrowed 40 million dollars from [China|cn] for clinics.', ['AID delivery cn > ke']],
  [
    '[Germany|de] is contributing €3 million towards a laboratory in [Malawi|mw].',
    ['AID implementation de > mw'],
  ],
  ['[Fiji|fj] accepted the keys of a clinic from [New Zealand|nz].', ['AID delivery nz > fj']],
  ['[Ghana|gh] turned back a shipment of tablets from [India|in].', ['SANCTION ended gh > in']],
  [
    '[Ghana|gh] signed a supply deal for vaccines with its local partner, [Afripharm|afripharm.ng].',
    ['SUPPORT signed gh + afripharm'],
  ],
  [
    '[Ghana|gh] has withdrawn the licences of eleven makers of drugs, most recently [Vado|vado.in], after a test.',
    ['SANCTION ended gh > vado'],
  ],
];

/** The words are there, the act is not. */
const nothing: readonly string[] = [
  'Patients from [Laos|la] often travel to [Thailand|th] for treatment.',
  '[Kenya|ke] imports most of its insulin from [Denmark|dk].',
  '[Kenya|ke] named a nurse from [Oman|om] as the best athlete of the year.',
];

describe('loans, tenders and borders in English', () => {
  test.each(reports)('%s', (report, acts) => {
    expect(told(readReport('en', report))).toEqual(acts);
  });

  test.each(nothing)('no act: %s', (report) => {
    expect(told(readReport('en', report))).toEqual([]);
  });
});
