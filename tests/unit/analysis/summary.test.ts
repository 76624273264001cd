import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../utils/analysis/languages/index.ts';
import { splitSentences } from '../../../utils/analysis/sentences.ts';
import { summarise } from '../../../utils/analysis/summary.ts';
import type { EventFinding, LanguageCode } from '../../../utils/analysis/types.ts';

function summary(
  text: string,
  { title = '', code = 'en', event = '' }: { title?: string; code?: LanguageCode; event?: string } = {},
) {
  const start = text.indexOf(event);
  const finding: EventFinding = {
    type: 'AID',
    stage: 'delivery',
    modality: 'actual',
    actors: ['place:qa', 'place:cd'],
    recipients: [],
    date: null,
    topics: [],
    about: [],
    evidence: { start, end: start + event.length },
    alsoAt: [],
    rule: 'test',
  };
  return summarise({
    text,
    title,
    sentences: splitSentences(text, languages[code].sentences),
    entities: [],
    events: event ? [finding] : [],
    functionWords: languages[code].lexicon.functionWords,
  }).map((span) => text.slice(span.start, span.end));
}

const lead =
  'Qatar sent 120,000 doses of mpox vaccine to Kinshasa on Sunday, officials of both countries said.';
const filler = [
  'The weather at the airport was warm.',
  'Many people had come early.',
  'Some of them brought flowers.',
  'Nobody knew how long the ceremony would last.',
  'A band played three songs.',
  'It was over by noon.',
];

describe('a summary', () => {
  it('holds two to four whole sentences, in the order of the text', () => {
    const text = [lead, ...filler].join(' ');
    const chosen = summary(text);
    expect(chosen.length).toBeGreaterThanOrEqual(2);
    expect(chosen.length).toBeLessThanOrEqual(4);
    expect(chosen[0]).toBe(lead);
    const places = chosen.map((sentence) => text.indexOf(sentence));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('prefers the sentence that tells an event', () => {
    const told = [
      'Nurses in Kisangani opened a second ward for children with measles.',
      'A bridge near Bukavu was closed after heavy rain.',
      'Schools along the river teach pupils to boil drinking water.',
      'The harbour of Matadi received its first container ship this year.',
      'Farmers around Kananga hope for better prices.',
      'Engineers repaired the power line between both towns.',
      'Singers from Kolwezi will tour the coast in summer.',
      'Doctors handed a laboratory over to their partners.',
    ];
    const text = [lead, ...told].join(' ');
    const passedOver = told.filter((sentence) => !summary(text).includes(sentence));
    expect(passedOver.length).toBeGreaterThan(2);
    expect(passedOver.filter((event) => summary(text, { event }).includes(event)).length).toBeGreaterThan(0);
  });

  it('leaves out lines that lead elsewhere or sign', () => {
    const text = `${lead}\n\nRead also: Ten cities to see before the summer ends\n\nEditor: Somebody Else of the desk\n\n${filler.join(' ')}`;
    for (const sentence of summary(text)) expect(sentence).not.toMatch(/^(?:Read also|Editor)/u);
  });

  it('says nothing twice', () => {
    const chosen = summary([lead, lead, ...filler].join(' '));
    expect(chosen.filter((sentence) => sentence === lead)).toHaveLength(1);
  });

  it('is all there is where there is little, and empty where there is nothing', () => {
    expect(summary(lead)).toEqual([lead]);
    expect(summary('')).toEqual([]);
    expect(summary('Ok.')).toEqual([]);
    expect(summary('中国向埃塞俄比亚捐赠了一批疟疾快速检测试剂。', { code: 'zh' })).toHaveLength(1);
  });

  it('is made of sentences, whatever the text', () => {
    const words = fc.constantFrom(
      'vaccine',
      'Qatar',
      '.',
      '\n',
      '"',
      '疫苗',
      '。',
      'and',
      '12',
      '?',
      '\ud83e',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (pieces) => {
        const text = pieces.join(' ');
        const sentences = splitSentences(text, languages.en.sentences).map(({ start, end }) =>
          text.slice(start, end),
        );
        const chosen = summary(text);
        expect(chosen.length).toBeLessThanOrEqual(4);
        for (const sentence of chosen) expect(sentences).toContain(sentence);
      }),
    );
  });
});
