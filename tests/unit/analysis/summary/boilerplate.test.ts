import { describe, expect, it } from 'vitest';
import { languages } from '../../../../utils/analysis/languages/index.ts';
import { splitSentences } from '../../../../utils/analysis/sentences.ts';
import { isBoilerplate } from '../../../../utils/analysis/summary/boilerplate.ts';
import { summarise } from '../../../../utils/analysis/summary.ts';
import type { EventFinding, EventType, Modality } from '../../../../utils/analysis/types.ts';

describe('boilerplate', () => {
  it.each([
    'Related: Nurses to follow in May',
    'Baca juga: Vaksin malaria tiba di Lomé',
    'Read also: Ten cities to see before the summer ends',
    '相关阅读：远程会诊平台启用',
    'By Amelia Hartono',
    'Oleh Siti Rahmawati',
    'Reporter: Dimas Prakoso',
    '（责任编辑：周敏）',
    '本报记者 周敏 摄',
    '(ANT/RTR)',
    '（据新华社）',
    'JAKARTA, 5 November 2025',
    'Suva, Friday',
    '© 2026 Harian Selat. Hak cipta dilindungi.',
    '版权所有，未经授权不得转载。',
    'A new start',
  ])('is %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'By Friday the two ministries had signed.',
    'Oleh karena itu, kedua negara sepakat mengirim vaksin.',
    'Reporters asked the minister about the vaccine.',
    'Sumber vaksin itu belum diketahui.',
    'Editor jurnal itu menolak naskah kementerian.',
    'Related talks on nurses will follow in May.',
    'JAKARTA, 5 November 2025 - Indonesia sent doctors to Suva.',
    '(The pact expires in May.) Both sides want to renew it.',
    '记者从卫健委获悉，医疗队将于五月出发。',
    '来源不明的药品已被召回。',
    '中方愿同埃方深化合作。',
    '"We signed."',
  ])('is not %s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });

  it('takes time in proportion to the length', () => {
    for (const piece of ['(', '（', 'by ', '记者', 'a '])
      expect(typeof isBoilerplate(piece.repeat(100_000))).toBe('boolean');
  });
});

describe('a summary and what the report tells', () => {
  const lead = 'Health officials of Norland and Vestia spent two days in the harbour town of Elm this week.';
  const told = [
    'Norland handed twelve ambulances over to the hospitals of Vestia.',
    'The hall was built of oak by carpenters who had learnt their craft at sea.',
    'Gulls followed the ferry that carried the guests across the bay at noon.',
    'Fishermen in the bay had mended their nets since the early morning hours.',
    'The baker of the town served bread that had been baked with seaweed flour.',
    'Children waved small flags which a printer in the old town had made for them.',
    'In the evening a choir sang songs of the coast under the lamps of the pier.',
    'The lighthouse was open to visitors until the last ferry had left the harbour.',
  ];
  const text = [lead, ...told.slice(1, 6), told[0], ...told.slice(6)].join(' ');

  function summary(type: EventType, modality: Modality, title = '') {
    const start = text.indexOf(told[0] as string);
    const event: EventFinding = {
      type,
      stage: 'delivery',
      modality,
      actors: ['place:no', 'place:ve'],
      recipients: [],
      date: null,
      topics: [],
      about: [],
      evidence: { start, end: start + (told[0] as string).length },
      alsoAt: [],
      rule: 'test',
    };
    return summarise({
      text,
      title,
      sentences: splitSentences(text, languages.en.sentences),
      entities: [],
      events: [event],
      functionWords: languages.en.lexicon.functionWords,
    }).map((span) => text.slice(span.start, span.end));
  }

  it('keeps an act of today, however late it is told', () => {
    expect(summary('AID', 'actual')).toContain(told[0]);
  });

  it('takes no old or denied act for news', () => {
    expect(summary('AID', 'historical')).not.toContain(told[0]);
    expect(summary('AID', 'negated')).not.toContain(told[0]);
  });

  it('keeps what answers the headline', () => {
    const choir = told[6] as string;
    expect(summary('AID', 'historical')).not.toContain(choir);
    expect(summary('AID', 'historical', 'Choir sang songs under lamps')).toContain(choir);
  });

  it('does not repeat the headline', () => {
    expect(summary('AID', 'actual', lead)).not.toContain(lead);
  });
});
