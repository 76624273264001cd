import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../../utils/analysis/index.ts';
import type { Analysis, LanguageCode, Span } from '../../../utils/analysis/types.ts';
import { growth } from '../growth.ts';

const analyse = createAnalyser(readKnowledge());

/** Words and signs on which rules turn, so that random texts reach them. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...'the minister of health visited signed an agreement with donated vaccine to on Monday March 2025 11 , . " “ ” ( ) – / \n 100,000 doses Dr. Co. Ltd. not will'.split(
      ' ',
    ),
    ...'Menteri Kesehatan bertemu dengan menandatangani nota kesepahaman di Jakarta pada hari Senin (3/11) PT Tbk tidak akan BPOM Kepala yang dan'.split(
      ' ',
    ),
    ...'中国 卫生部 部长 签署 协议 与 向 捐赠 疫苗 11月 3日 （ ） 。 ， “ ” 医院 公司 表示 没有 由 共同 · 被'.split(
      ' ',
    ),
    ...[
      'WHO',
      'TCM',
      '(WHO)',
      'Indonesia',
      'Kenya',
      'dengue',
      '疟疾',
      '\n\n',
      '\ud83e',
      '🧪',
      '\u0000',
      '\u202e',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const texts = fc
  .tuple(fc.array(pieces, { maxLength: 120 }), fc.constantFrom(' ', ''))
  .map(([words, glue]) => words.join(glue));
const inputs = fc.record({
  text: texts,
  title: texts,
  lang: fc.constantFrom('id', 'en', 'zh', 'fr', ''),
  publishedAt: fc.constantFrom('2026-03-11', '2026-03-11T09:00:00+07:00', '2026', 'yesterday', ''),
});

function spansOf(analysis: Analysis): readonly Span[] {
  return [
    ...analysis.sentences,
    ...analysis.summary,
    ...analysis.dates,
    ...analysis.entities.flatMap(({ mentions }) => mentions),
    ...analysis.topics.flatMap(({ evidence }) => evidence),
    ...analysis.events.flatMap(({ evidence, alsoAt }) => [evidence, ...alsoAt]),
  ];
}

describe('the analysis of any text', () => {
  it('points into the text only, and names only entities it lists', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const analysis = analyse(input);
        for (const { start, end } of spansOf(analysis)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.text.length);
        }
        const ids = new Set(analysis.entities.map(({ id }) => id));
        expect(ids.size).toBe(analysis.entities.length);
        for (const { actors, recipients, place, about } of analysis.events)
          for (const id of [...actors, ...recipients, ...about, ...(place ? [place] : [])])
            expect(ids).toContain(id);
        for (const { entity } of analysis.sources) if (entity) expect(ids).toContain(entity);
      }),
      { numRuns: 150 },
    );
  });

  it('lets mentions overlap only as a disease inside a product, and joins at least two parties', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { entities, events } = analyse(input);
        const mentions = entities
          .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ type, start, end })))
          .toSorted((a, b) => a.start - b.start || b.end - a.end);
        for (const [at, { type, end }] of mentions.entries()) {
          const next = mentions[at + 1];
          if (!next || end <= next.start) continue;
          // `dengue vaccine` names both.
          expect([type, next.type]).toEqual(['product', 'disease']);
          expect(next.end).toBeLessThanOrEqual(end);
        }
        for (const { actors, recipients } of events)
          expect(new Set([...actors, ...recipients]).size).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same again, and survives JSON', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const analysis = analyse(input);
        expect(analyse(input)).toEqual(analysis);
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a text in no language of ours', () => {
  it('has no findings', () => {
    const { language, ...lists } = analyse({
      text: 'El ministro de Salud de Indonesia se reunió el lunes con la OMS en Ginebra y los dos firmaron un acuerdo.',
    });
    expect(language).toBeNull();
    for (const list of Object.values(lists)) expect(list).toEqual([]);
  });
});

/** Enough of each language that the text is taken for it, whatever follows. */
const leads: Readonly<Record<LanguageCode, string>> = {
  en: 'The people of the town had been there for some time and they were not to go. ',
  id: 'Orang itu tidak akan pergi dari sana dan mereka juga belum ada di kota yang itu. ',
  zh: '人们不知道这是什么，他们也没有去过那里。',
};

function analyseUnits(lang: LanguageCode, unit: string, length: number): void {
  const lead = leads[lang].repeat(Math.ceil(1500 / leads[lang].length));
  const text = `${lead}\n${unit.repeat(Math.ceil(length / unit.length))}`;
  expect(analyse({ text, title: 'Title', publishedAt: '2026-03-11' }).language).toBe(lang);
}

describe('time grows with the text, not with its square', () => {
  it.each([
    ['en', 'A '],
    ['en', 'Dr. John '],
    ['en', 'Kenya, '],
    ['en', 'Kenya and '],
    ['en', 'Health Ministry of '],
    ['en', 'signed an agreement with '],
    ['en', 'Ann Lee, minister of health, '],
    ['en', 'World Health Organization (WHO) '],
    ['en', '("'],
    ['en', '."A'],
    ['en', 'A.'],
    ['en', 'AB-'],
    ['en', 'March 3, '],
    ['en', '1.'],
    ['en', '\n'],
    ['id', 'Kementerian Kesehatan '],
    ['id', 'PT Anggrek Tbk dan '],
    ['id', 'Kepala BPOM Sari '],
    ['id', 'Menteri, '],
    ['id', 'menandatangani nota kesepahaman dengan '],
    ['id', 'Senin (3/11) '],
    ['zh', '中国'],
    ['zh', '卫生部与'],
    ['zh', '由中国'],
    ['zh', '公司向'],
    ['zh', '医院、'],
    ['zh', '王'],
    ['zh', '·阿'],
    ['zh', '3月'],
    ['zh', '“'],
  ] as const)('%s: %j', { timeout: 60_000 }, (lang, unit) => {
    // Eight times the text; quadratic time would be sixty-four times as long.
    expect(growth((length) => analyseUnits(lang, unit, length), 4000, 32_000)).toBeLessThan(30);
  });
});
