import { describe, expect, it } from 'vitest';
import { creditsOf, findSources } from '../../../utils/analysis/sources.ts';
import type { Entity } from '../../../utils/analysis/types.ts';

describe('the agencies that a dateline or a closing line credits', () => {
  it.each([
    [
      'Jakarta (Xinhua/Indonesia Window) – Two hospitals signed an agreement.',
      ['Xinhua', 'Indonesia Window'],
    ],
    ['KUALA LUMPUR, Nov 3 (Bernama) -- Two firms met.', ['Bernama']],
    ['(ANTARA) - Dua rumah sakit bertemu.', ['ANTARA']],
    ['SINGAPORE, April 14, 2026 /PRNewswire/ -- A firm said today.', ['PRNewswire']],
    ['TEMPO.CO, Jakarta - Koalisi itu menolak.', ['TEMPO.CO']],
    ['新华社北京11月3日电（记者 陆则明）两国签署协议。', ['新华社']],
    ['人民网布达佩斯4月8日电 中心揭牌。', ['人民网']],
    ['【环球网报道】外交部举行记者会。', ['环球网']],
    ['两国签署协议。（据新华社报道）', ['新华社']],
    ['會議閉幕。（來源：中央社）', ['中央社']],
    ['A headline of its own\n\nABUJA, March 11 (Reuters) - A ban was imposed.', ['Reuters']],
  ])('%s', (text, names) => expect(creditsOf(text)).toEqual(names));

  it.each([
    'The World Health Organization (WHO) issued an alert.',
    'Kementerian Kesehatan (Kemenkes) meresmikan laboratorium.',
    'DOHA: An aircraft landed in Kinshasa.',
    'DA NANG - Two hospitals signed an agreement.',
    '【曼谷讯】平台昨天启用。',
    '海关总署（据介绍）暂停进口。随后恢复。',
    '',
  ])('none: %s', (text) => expect(creditsOf(text)).toEqual([]));
});

describe('sources', () => {
  const text = 'Jakarta (ANTARA) - Kantor berita antara milik negara.';
  const agency: Entity = {
    id: 'organization:antara',
    type: 'organization',
    name: 'ANTARA',
    mentions: [{ start: 9, end: 15, rule: 'test' }],
  };

  it('are joined to the organisation that the text names so, whatever its case', () => {
    expect(findSources({ credits: ['Antara'], entities: [agency], text })).toEqual([
      { name: 'Antara', entity: 'organization:antara' },
    ]);
  });

  it('keep their order, and need no entity', () => {
    expect(findSources({ credits: ['Xinhua', 'ANTARA'], entities: [agency], text })).toEqual([
      { name: 'Xinhua' },
      { name: 'ANTARA', entity: 'organization:antara' },
    ]);
  });

  it('are no place of the same name', () => {
    const place: Entity = { ...agency, id: 'place:antara', type: 'place' };
    expect(findSources({ credits: ['ANTARA'], entities: [place], text })).toEqual([{ name: 'ANTARA' }]);
  });
});
