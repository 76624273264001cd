import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEvents } from '../../../../utils/analysis/events.ts';
import { languages } from '../../../../utils/analysis/languages/index.ts';
import { splitSentences } from '../../../../utils/analysis/sentences.ts';
import type { Entity, EntityType, LanguageCode } from '../../../../utils/analysis/types.ts';
import { growth } from '../../growth.ts';
import { readReport } from './report.ts';

const vocabulary: Readonly<Record<LanguageCode, readonly string[]>> = {
  id: 'Indonesia China WHO BPOM bertemu menandatangani MoU dengan dan antara , . " ; yang kerja sama bantuan untuk di ke kedua negara akan tidak izin kami'.split(
    ' ',
  ),
  en: 'Kenya Cuba WHO Gavi met signed a deal with and between , . " ; which cooperation aid for in to the two sides will not approval they'.split(
    ' ',
  ),
  zh: '中国 印尼 世卫 科兴 会见 签署 协议 与 和 、 , 。 " ; 的 合作 援助 向 在 到 两国 将 未 批准 我们'.split(
    ' ',
  ),
};
const kinds: readonly EntityType[] = ['place', 'organization', 'person', 'organization'];

/** Names are the first four words of the vocabulary, wherever they stand. */
function entitiesIn(text: string, code: LanguageCode): readonly Entity[] {
  return vocabulary[code].slice(0, 4).map((name, index) => {
    const type = kinds[index] ?? 'organization';
    const mentions = [...text.matchAll(new RegExp(name, 'gu'))].map((match) => ({
      start: match.index,
      end: match.index + name.length,
      rule: 'test',
    }));
    const id = type === 'place' ? 'place:aa' : `${type}:${index}`;
    return { id, type, name, country: ['AA', 'BB', 'CC', 'DD'][index] ?? 'EE', mentions };
  });
}

function read(text: string, code: LanguageCode) {
  const language = languages[code];
  return findEvents({
    text,
    title: text,
    sentences: splitSentences(text, language.sentences),
    entities: entitiesIn(text, code),
    dates: [],
    topics: [{ id: 'vaccines', score: 1, evidence: [] }],
    language,
    publishedAt: null,
    known: () => undefined,
  });
}

describe.each(['id', 'en', 'zh'] as const)('any text in %s', (code) => {
  const glue = code === 'zh' ? '' : ' ';
  const salad = fc
    .array(fc.constantFrom(...vocabulary[code]), { maxLength: 60 })
    .map((all) => all.join(glue));

  test('gives two sides and evidence inside the text, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(salad, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        for (const event of read(text, code)) {
          expect(new Set([...event.actors, ...event.recipients]).size).toBeGreaterThan(1);
          expect(event.actors.length).toBeGreaterThan(0);
          for (const span of [event.evidence, ...event.alsoAt]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThan(span.end);
          }
          expect(event.rule).not.toBe('');
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('gives the same findings twice', () => {
    fc.assert(
      fc.property(salad, (text) => {
        expect(read(text, code)).toEqual(read(text, code));
      }),
      { numRuns: 30, seed: 11 },
    );
  });

  test('takes time in proportion to the length', () => {
    const sentence = {
      id: 'WHO bertemu BPOM di Indonesia. ',
      en: 'WHO met Gavi in Kenya. ',
      zh: '世卫会见科兴。',
    }[code];
    // Eight times the text; quadratic time would be sixty-four times as long.
    expect(growth((times) => read(sentence.repeat(times), code), 300, 2400)).toBeLessThan(30);
  });
});

test.each(['', ' ', '。。。', '[[[', '\u{1F600}', 'a'.repeat(5000), '('.repeat(5000), 'dan '.repeat(3000)])(
  'text without names is read without harm: %#',
  (text) => {
    for (const code of ['id', 'en', 'zh'] as const) expect(readReport(code, text).events).toEqual([]);
  },
);
