import { describe, expect, it } from 'vitest';
import { createCueMatcher } from '../../../../utils/analysis/topics/cue-matcher.ts';
import type { TopicCues } from '../../../../utils/analysis/topics/types.ts';
import { topicIds } from '../../../../utils/analysis/types.ts';

const silent = Object.fromEntries(
  topicIds.map((id) => [id, { strong: '', weak: '' }]),
) as TopicCues['topics'];
const cues: TopicCues = {
  endings: [
    ['ies', 'y'],
    ['s', ''],
    ['nya', ''],
  ],
  acts: 'agree*',
  background: 'read more',
  health: 'medicine',
  topics: {
    ...silent,
    vaccines: { strong: 'vaccine | 疫苗 | vaccin*', weak: 'dose' },
    pharmaceuticals: {
      strong: 'drug | cell therapy',
      weak: '',
      veto: 'drug trafficking | traditional medicine',
    },
    'ai-digital-health': { strong: 'AI | e-health | R&D', weak: '' },
    'drug-control': { strong: 'drug trafficking', weak: '' },
  },
};
const match = createCueMatcher(cues);
const found = (text: string) =>
  match(text).map(({ start, end, cue }) => `${text.slice(start, end)}=${cue.topic ?? cue.role}`);

describe('cue matcher', () => {
  it.each([
    ['plural and suffix', 'Two doses arrived; dosenya too.', ['doses=vaccines', 'dosenya=vaccines']],
    ['beginning of a word', 'They vaccinated all.', ['vaccinated=vaccines']],
    ['ending -ies', 'New cell therapies.', ['cell therapies=pharmaceuticals']],
    ['hyphen as a space', 'A cell-therapy centre.', ['cell-therapy=pharmaceuticals']],
    [
      'cue with a hyphen',
      'The e-health law, the e health law.',
      ['e-health=ai-digital-health', 'e health=ai-digital-health'],
    ],
    ['cue with a sign', 'More R&D now.', ['R&D=ai-digital-health']],
    ['Han inside a sentence', '双方讨论疫苗生产。', ['疫苗=vaccines']],
    [
      'full width and case',
      'DRUG ｖａｃｃｉｎｅ',
      ['DRUG=pharmaceuticals', 'ｖａｃｃｉｎｅ=vaccines', 'ｖａｃｃｉｎｅ=vaccines'],
    ],
    ['roles without a topic', 'Both agreed. Read more.', ['agreed=act', 'Read more=background']],
  ])('reads %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['inside another word', 'The drugstore and the predrug.'],
    ['an acronym in small letters', 'Kami ai aku, Ai too.'],
    ['across a full stop', 'New cell. Therapy follows.'],
    ['across a comma', 'A cell, therapy too.'],
  ])('does not match %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads traditional characters with the table of variants', () => {
    const variants = new Map([['藥', '药']]);
    const chinese = createCueMatcher({
      ...cues,
      topics: { ...cues.topics, vaccines: { strong: '药品', weak: '' } },
    });
    expect(chinese('藥品', variants)).toHaveLength(1);
    expect(chinese('藥品')).toHaveLength(0);
  });

  it('silences a cue inside a veto, for that topic and for the sentence only', () => {
    expect(found('Police fight drug trafficking.')).toEqual(['drug trafficking=drug-control']);
    expect(found('A fair for traditional medicine.')).toEqual([]);
    expect(found('A drug, not drug trafficking.')).toEqual([
      'drug=pharmaceuticals',
      'drug trafficking=drug-control',
    ]);
  });
});
