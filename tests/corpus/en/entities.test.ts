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

  {
    what: 'persons by what they are, by their age and by who',
    text: 'Midfielder Kenji Morita-Sato scored twice before Luca Ferrante equalised for Italy. Lindiwe Dlamini, who heads the Ubuntu Health Trust, and Tomasz Brenner, 34, a midwife from Gavle, watched.',
    finds: [
      ['person', 'Kenji Morita-Sato'],
      ['person', 'Luca Ferrante'],
      ['person', 'Lindiwe Dlamini'],
      ['person', 'Tomasz Brenner'],
      ['organization', 'Ubuntu Health Trust'],
      ['place', 'Gavle'],
    ],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'names that show what they are, beside each other',
    text: 'The letter was written by Oluwaseun Adeyemi and Fatima al-Zahra Haddad. Park Ji-won, Zhang Wei and Tran Thi Mai had asked for it.',
    finds: [
      ['person', 'Oluwaseun Adeyemi'],
      ['person', 'Fatima al-Zahra Haddad'],
      ['person', 'Park Ji-won'],
      ['person', 'Zhang Wei'],
      ['person', 'Tran Thi Mai'],
    ],
    nothingElseOf: ['person', 'organization', 'place'],
  },
  {
    what: 'honorifics before a name are no part of it',
    text: 'Health Minister Datuk Seri Dr Rahimi Osman and Tan Sri Abdul Wahid Karim attended the opening.',
    finds: [
      ['person', 'Rahimi Osman'],
      ['person', 'Abdul Wahid Karim'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'institutions and companies of other languages',
    text: 'The trial is run by Instituto Horizonte de Saude in Brazil and Laboratorio Estrela S.A. of Argentina. The Tashkent-based Orzu Pharm and the importer, Kilima Chem Traders, will sell it.',
    finds: [
      ['organization', 'Instituto Horizonte de Saude'],
      ['organization', 'Laboratorio Estrela S.A.'],
      ['organization', 'Orzu Pharm'],
      ['organization', 'Kilima Chem Traders'],
      ['place', 'Brazil', 'place:br'],
      ['place', 'Argentina', 'place:ar'],
    ],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'a code is a medicine beside a trial, and a flight or a strain elsewhere',
    text: 'The experimental drug ZT-4410 failed in a late-stage trial. Flight GA-204 landed late. The strain VR-117 was found in sewage.',
    finds: [['product', 'ZT-4410']],
    nothingElseOf: ['product'],
  },
  {
    what: 'a brand behind the word for it',
    text: 'Pharmacies must return every pack of Velmorine. The tablets are sold under the brand name Vexorin.',
    finds: [
      ['product', 'Velmorine'],
      ['product', 'Vexorin'],
    ],
    nothingElseOf: ['product', 'organization', 'place'],
  },
  {
    what: 'small towns behind ports, villages and prepositions',
    text: 'The ship left the port of Zavora for a clinic near Mirolo. The flooded Tambuka valley and the villagers of Oredon are waiting.',
    finds: [
      ['place', 'Zavora'],
      ['place', 'Mirolo'],
      ['place', 'Tambuka'],
      ['place', 'Oredon'],
    ],
    nothingElseOf: ['place', 'person', 'organization'],
  },
  {
    what: 'treaties, prizes, roads, feasts and headlines name nobody',
    text: 'New Hospital To Open In Coastal Town Next Year\n\nThe Paris Agreement, the Lasker Award, Eid al-Fitr and the Healthy Islands Framework were mentioned. She lives on Nelson Mandela Road. Experts invested in Bonds. Swiss watches and Thai food were sold.',
    finds: [],
    nothingElseOf: ['person', 'organization', 'place'],
  },
  {
    what: 'companies by their trade; what stands behind "of" is where they are',
    text: 'Mekar Sari Foods of Vietnam sued Pelangi Ophthalmics. Doctors of Citra Mulia Hospitals of Chennai left Nusa Life Sciences.',
    finds: [
      ['organization', 'Mekar Sari Foods'],
      ['organization', 'Pelangi Ophthalmics'],
      ['organization', 'Citra Mulia Hospitals'],
      ['organization', 'Nusa Life Sciences'],
      ['place', 'Chennai'],
      ['place', 'Vietnam', 'place:vn'],
    ],
    nothingElseOf: ['organization', 'person'],
  },
  {
    what: 'an institute is for no country that the sentence goes on about; a partnership agreement is no body',
    text: 'Doses left the Kivoto Institute of Vaccines for Niger and Mali. The Kenya–Oman Economic Partnership Agreement covers nurses. He spoke at the Second Coral Sea Forum on Island Health.',
    finds: [
      ['organization', 'Kivoto Institute of Vaccines'],
      ['organization', 'Second Coral Sea Forum on Island Health'],
      ['place', 'Niger'],
      ['place', 'Mali'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'a department of the state is a body, a hospital of children may be anybody’s',
    text: 'The Department of Agriculture (DA) closed the port, and the Department of Health agreed. The Office of Health Research was full.',
    finds: [
      ['organization', 'Department of Agriculture'],
      ['organization', 'Department of Health'],
    ],
    lacks: [['organization', 'Office of Health Research']],
  },
  {
    what: 'a test named in commas; a person or a town in commas is none',
    text: 'The test, ClariMal Trio, takes ten minutes. The doctor, Peter Maddox, gave the vaccine, Monday or not.',
    finds: [
      ['product', 'ClariMal Trio'],
      ['person', 'Peter Maddox'],
    ],
    nothingElseOf: ['product'],
  },
  {
    what: 'towns at the end of a list behind one preposition; the kind in small letters is no part',
    text: 'Teams work in Lusaka, Ndola and Petauke. They moved to the Australian state of Victoria. Talks were led by Chile, Peru and Zorrilla.',
    finds: [
      ['place', 'Petauke'],
      ['place', 'Victoria'],
    ],
    lacks: [
      ['place', 'state of Victoria'],
      ['place', 'Zorrilla'],
    ],
  },
  {
    what: 'the son is told from the father; how a disease runs is not which it is',
    text: 'Secretary Ramon Villaluz Jr. spoke of a rare infection and of endophthalmitis. Villaluz left.',
    finds: [
      ['person', 'Ramon Villaluz Jr.'],
      ['disease', 'endophthalmitis'],
    ],
    nothingElseOf: ['person', 'disease'],
  },
  {
    what: 'bodies by what is said of them behind a comma, and again later',
    text: 'Kelvora, a Cambridge company whose software flags tumours, met the Finnish firm Torvex Cloud. Mistral, which runs the clinics, left. Kelvora agreed with Torvex. Lisbon, a city of hills, and Maria Souza, a nurse, stayed.',
    finds: [
      ['organization', 'Kelvora'],
      ['organization', 'Torvex Cloud'],
      ['organization', 'Mistral'],
      ['person', 'Maria Souza'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'red cross societies by country; two hospitals joined by "and"',
    text: 'The Afghan Red Crescent helped Corvina International and Mirado Hospital.',
    finds: [
      ['organization', 'Afghan Red Crescent'],
      ['organization', 'Mirado Hospital'],
    ],
  },
  {
    what: 'a long name with one wrong letter',
    text: 'Officials flew from Kazakstan to Azerbaidjan.',
    finds: [
      ['place', 'Kazakstan', 'place:kz'],
      ['place', 'Azerbaidjan', 'place:az'],
    ],
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
