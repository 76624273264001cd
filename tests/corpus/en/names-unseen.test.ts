import { describe, expect, it } from 'vitest';
import { complaints, type Report } from '../../unit/analysis/entities/find-in.ts';

/** Names that no table of entities lists, in reports of many kinds, and what only looks like one. */
const reports: readonly Report[] = [
  {
    what: 'a dateline in capitals, and a region by its kind',
    text: 'BOLGATANGA, Ghana – The plant stands in the Upper East Region, a day from Kumasi.',
    finds: [
      ['place', 'BOLGATANGA'],
      ['place', 'Upper East Region'],
      ['place', 'Kumasi'],
    ],
  },
  {
    what: 'a city and its country are two places',
    text: 'Ministers met in Georgetown, Guyana. Georgetown had asked for the meeting.',
    finds: [
      ['place', 'Georgetown'],
      ['place', 'Guyana', 'place:gy'],
    ],
    lacks: [['place', 'Georgetown, Guyana']],
  },
  {
    what: 'towns in a list behind a word for their kind',
    text: 'The districts of Mocuba and Nicoadala reported cholera.',
    finds: [
      ['place', 'Mocuba'],
      ['place', 'Nicoadala'],
    ],
  },
  {
    what: 'a town in front of its region',
    text: 'Takeda will close its plant at Hikari, Yamaguchi Prefecture.',
    finds: [
      ['place', 'Hikari'],
      ['place', 'Yamaguchi Prefecture'],
    ],
  },
  {
    what: 'a town inside a longer name is none',
    text: 'The Arequipa Prize went to a clinic; Bukoba Roasters & Sons paid for the dinner.',
    finds: [],
    lacks: [
      ['place', 'Arequipa'],
      ['place', 'Bukoba'],
    ],
  },
  {
    what: 'a legal form with its stops',
    text: 'It works with Distribuidora Altiplano S.A.C. of Quito.',
    finds: [
      ['organization', 'Distribuidora Altiplano S.A.C.'],
      ['place', 'Quito'],
    ],
    lacks: [['organization', 'Distribuidora Altiplano S.A']],
  },
  {
    what: 'an adverb and a company that was named before',
    text: 'Lingyao Biotech rose. Separately, the company named a new chief. Elsewhere, the company fell.',
    finds: [],
    lacks: [
      ['organization', 'Separately'],
      ['organization', 'Elsewhere'],
    ],
  },
  {
    what: 'names of many nations by their given or family names',
    text: 'The score is by Tomas Hjorth. A cup for Dilshan Wettasinghe and one for Kenji Kanemaru. It belonged to Afia Boateng-Mensah.',
    finds: [
      ['person', 'Tomas Hjorth'],
      ['person', 'Dilshan Wettasinghe'],
      ['person', 'Kenji Kanemaru'],
      ['person', 'Afia Boateng-Mensah'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'a sign for a glottal stop inside a name',
    text: "Captain Sina Fa'asavalu lifted the cup.",
    finds: [['person', "Sina Fa'asavalu"]],
    lacks: [['person', 'Sina Fa']],
  },
  {
    what: 'an epithet at the start of a sentence',
    text: 'Newcomer Freja Lindqvist is superb.',
    finds: [['person', 'Freja Lindqvist']],
    lacks: [['person', 'Newcomer Freja Lindqvist']],
  },
  {
    what: 'who owns a feat, and who belongs to a body',
    text: "Makazole Mapimpi's late try won it. Jana Quimbal of Charles University was there.",
    finds: [
      ['person', 'Makazole Mapimpi'],
      ['person', 'Jana Quimbal'],
      ['organization', 'Charles University'],
    ],
  },
  {
    what: 'a title in letters',
    text: 'The minister received the Ambassador of Japan, H.E. Mr. Haruto Kanemaru, on Monday.',
    finds: [['person', 'Haruto Kanemaru']],
    lacks: [['person', 'H.E']],
  },
  {
    what: 'works, firms and saints are no persons',
    text: 'He shops at Ernst & Young and at St Thomas. The copa del rey is a cup; Copa del Rey is its name. Monika Cup begins.',
    finds: [],
    lacks: [
      ['person', 'Ernst & Young'],
      ['person', 'St Thomas'],
      ['person', 'Copa del Rey'],
      ['person', 'Monika Cup'],
    ],
  },
  {
    what: 'the kind of a district is not its name',
    text: 'The School District closed.',
    finds: [],
    lacks: [['place', 'School District']],
  },
  {
    what: 'fields before an acronym belong to the name',
    text: 'The General Directorate of Medicines, Supplies and Drugs (DGMSD) agreed.',
    finds: [['organization', 'General Directorate of Medicines, Supplies and Drugs']],
    lacks: [['organization', 'General Directorate of Medicines']],
  },
];

describe('names that nobody listed, in en', () => {
  it.each(reports.map((report) => [report.what, report] as const))('%s', (_, report) => {
    expect(complaints(report, 'en')).toEqual([]);
  });
});
