import { describe, expect, it } from 'vitest';
import { complaints, findIn, type Report } from '../../unit/analysis/entities/find-in.ts';

const reports: readonly Report[] = [
  {
    what: 'an office in apposition and one in front, surnames later',
    text: "Lin Qiaoyu, a deputy head of China's National Health Commission (NHC), called on Samoa's Minister of Health Tavita Will Leota in Apia. Lin thanked the guest. Leota said the NHC had helped.",
    finds: [
      ['person', 'Lin Qiaoyu'],
      ['person', 'Lin', 'person:lin-qiaoyu'],
      ['person', 'Tavita Will Leota'],
      ['person', 'Leota', 'person:tavita-will-leota'],
      ['organization', 'NHC', 'organization:nhc-china'],
      ['place', 'Samoa', 'place:ws'],
    ],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'WHO is an agency, who is a word',
    text: 'The doctors who treated cholera patients, and those who trained them, briefed the World Health Organization (WHO) in Geneva.',
    finds: [
      ['organization', 'WHO', 'organization:who'],
      ['disease', 'cholera'],
      ['place', 'Geneva'],
    ],
    lacks: [['organization', 'who']],
  },
  {
    what: 'a spokesperson and a president; the administration goes by its head',
    text: 'Presidential spokesperson Elena Marquetti said on Monday that President Ruben Dallaire had signed the order. The Dallaire administration will pay for insulin.',
    finds: [
      ['person', 'Elena Marquetti'],
      ['person', 'Ruben Dallaire', 'person:ruben-dallaire'],
      ['person', 'Dallaire', 'person:ruben-dallaire'],
      ['product', 'insulin'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'institutions by their last word do not run into each other',
    text: 'Researchers at Westbrook University and Northgate Medical Center joined the Helvara Institute of Tropical Medicine. The Kivoto Foundation paid.',
    finds: [
      ['organization', 'Westbrook University'],
      ['organization', 'Northgate Medical Center'],
      ['organization', 'Helvara Institute of Tropical Medicine'],
      ['organization', 'Kivoto Foundation'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'a bare ministry belongs to the country it stands with',
    text: 'The Ministry of Health of Nauru ordered vaccines. Officials in Tuvalu waited.',
    finds: [['organization', 'Ministry of Health of Nauru']],
  },
  {
    what: 'a company with a legal form, and its brand afterwards',
    text: 'Orvanta Therapeutics Inc. won approval for a malaria vaccine. Shares of Orvanta rose.',
    finds: [
      ['organization', 'Orvanta Therapeutics Inc.', 'organization:orvanta-therapeutics'],
      ['organization', 'Orvanta', 'organization:orvanta-therapeutics'],
      ['product', 'malaria vaccine'],
      ['disease', 'malaria'],
    ],
  },
  {
    what: 'brands with their dosage form',
    text: 'Samples of Dremolin Baby Cough Syrup and Vistacold Oral Solution were withdrawn in Gambia.',
    finds: [
      ['product', 'Dremolin Baby Cough Syrup'],
      ['product', 'Vistacold Oral Solution'],
      ['place', 'Gambia', 'place:gm'],
    ],
    nothingElseOf: ['product'],
  },
  {
    what: 'an adjective of a country is a party only with someone who acts',
    text: 'Kenyan officials bought nets. The clinic also ordered Turkish towels.',
    finds: [['place', 'Kenyan', 'place:ke']],
    lacks: [['place', 'Turkish']],
  },
  {
    what: 'plain capitals make no persons',
    text: 'Monday was quiet. The head of Strategy left early. Meanwhile, May brought rain, and the director of Research resigned.',
    finds: [],
    nothingElseOf: ['person'],
  },
  {
    what: 'a headline in capitals',
    text: 'ETHIOPIA AND RWANDA SIGN HEALTH PACT\n\nEthiopia will train nurses from Rwanda, the minister said.',
    finds: [
      ['place', 'Ethiopia', 'place:et'],
      ['place', 'ETHIOPIA', 'place:et'],
      ['place', 'RWANDA', 'place:rw'],
    ],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'a bracket inside a company name',
    text: 'Officials toured Nordhavn Pharmaceutical Company (NPHC) Pharmaceutical Co. Ltd in Oslo. NPHC makes penicillin.',
    finds: [
      ['organization', 'Nordhavn Pharmaceutical Company (NPHC) Pharmaceutical Co. Ltd'],
      ['organization', 'NPHC'],
      ['place', 'Oslo'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'two apposed offices in a row',
    text: "Pham Thi Lan Huong, Vietnam's deputy health minister, and Wei Taoran, head of the regional health commission, attended.",
    finds: [
      ['person', 'Pham Thi Lan Huong'],
      ['person', 'Wei Taoran'],
      ['place', 'Vietnam', 'place:vn'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'a surname that is also a country, and the country',
    text: 'In Amman, Dr. Peter Jordan said that nurses were needed. The plane left Jordan later.',
    finds: [
      ['person', 'Peter Jordan'],
      ['place', 'Jordan', 'place:jo'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'a team led by a person of a hospital of the people',
    text: "The team, led by Zhou Linfan of Taihe Provincial People's Hospital, left for Malawi.",
    finds: [
      ['person', 'Zhou Linfan'],
      ['organization', "Taihe Provincial People's Hospital"],
      ['place', 'Malawi'],
    ],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'a plural is no name of one',
    text: "Officials from Somalia's National Health Services met donors.",
    finds: [['place', 'Somalia', 'place:so']],
    lacks: [['organization', 'National Health Service']],
  },
];

describe('entities/en', () => {
  it.each(reports.map((report) => [report.what, report] as const))('%s', (_, report) => {
    expect(complaints(report, 'en')).toEqual([]);
  });

  it('gives both ends of a meeting whom they act for', () => {
    const entities = findIn(
      "Lin Qiaoyu, a deputy head of China's National Health Commission, met Samoa's Minister of Health Tavita Leota.",
      'en',
    );
    const of = (id: string) => entities.find((entity) => entity.id === id)?.actsFor;
    expect(of('person:lin-qiaoyu')).toBe('organization:nhc-china');
    expect(of('person:tavita-leota')).toBe('place:ws');
  });
});
