import { describe, expect, it } from 'vitest';
import { readCredits } from '../../../utils/article/credits.ts';

describe('readCredits', () => {
  it.each([
    ['Jakarta (Xinhua/Indonesia Window) – Kedua menteri bertemu lagi.', ['Xinhua', 'Indonesia Window']],
    ['Surabaya (ANTARA) - Pelatihan juru rawat dibuka.', ['ANTARA']],
    ['GENEVA, May 3 (AFP) -- The assembly opened.', ['AFP']],
    ['新华社万象11月18日电（记者 李明）代表团抵达。', ['Xinhua']],
    ['Kabarnusa.com, Jakarta - Kedua menteri bertemu lagi.', ['Kabarnusa.com']],
  ])('%s', (paragraph, wanted) => expect(readCredits([paragraph])).toEqual(wanted));

  it('reads the signature at the end', () => {
    expect(readCredits(['The ministers met.', 'They will meet again.', '(Xinhua)'])).toEqual(['Xinhua']);
    expect(readCredits(['部长会见了代表团。', '来源：时讯网'])).toEqual(['时讯网']);
    expect(readCredits(['The ministers met.', '(With input from Xinhua and AFP)'])).toEqual([
      'Xinhua',
      'AFP',
    ]);
    expect(readCredits(['The ministers met.', '(With input from agencies)'])).toEqual([]);
    expect(readCredits(['Menteri bertemu.', 'Sumber: https://kabarnusa.example/7'])).toEqual([]);
  });

  it('does not take a definition or a figure in brackets for an agency', () => {
    expect(readCredits(['The National Board of Medicines (NBM) met the team, the board said.'])).toEqual([]);
    expect(readCredits(['Sales rose (by 12 per cent in 2025) - a record, the company said.'])).toEqual([]);
    expect(readCredits(['The ministers met.', '(see the table below)'])).toEqual([]);
  });
});
