import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../utils/analysis/languages/index.ts';
import { splitSentences } from '../../../utils/analysis/sentences.ts';
import { findTopics } from '../../../utils/analysis/topics.ts';
import type { Entity, EntityType, LanguageCode, TopicId } from '../../../utils/analysis/types.ts';
import { growth } from '../growth.ts';

interface Known {
  readonly type: EntityType;
  readonly id: string;
  readonly kind: string;
  readonly surface: string;
}

function entityOf(text: string, { type, id, surface }: Known): Entity {
  const mentions = [...text.matchAll(new RegExp(surface, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + surface.length,
    rule: 'test',
  }));
  return { id, type, name: surface, mentions };
}

function read(
  text: string,
  {
    title = '',
    code = 'en',
    known = [],
  }: { title?: string; code?: LanguageCode; known?: readonly Known[] } = {},
) {
  const kinds = new Map(known.map(({ id, kind }) => [id, kind]));
  return findTopics({
    text,
    title,
    sentences: splitSentences(text, languages[code].sentences),
    entities: known.map((each) => entityOf(text, each)),
    cues: languages[code].topics,
    kindOf: (id) => kinds.get(id),
  });
}
const ids = (...input: Parameters<typeof read>): readonly TopicId[] => read(...input).map(({ id }) => id);

const filler = 'The health minister thanked the hospital staff and the patients for the evening.';

describe('topics', () => {
  it('weighs the headline above the body', () => {
    const text = `${filler} ${filler} Nothing else was said on oncology. ${filler}`;
    expect(ids(text, { title: 'Ministers meet on oncology care' })).toContain('noncommunicable-disease');
    expect(ids(text, { title: 'Ministers meet in Vienna' })).not.toContain('noncommunicable-disease');
  });

  it('takes the first line of a plain text for its headline', () => {
    const text = `Ministers turn to oncology care\n\n${filler} ${filler} Nothing else was said on oncology.`;
    expect(ids(text)).toContain('noncommunicable-disease');
  });

  it('weighs a sentence in which parties act above one that tells statistics', () => {
    const act = `${filler} ${filler} Both ministries agreed to fight infections. ${filler}`;
    const aside = `${filler} ${filler} According to data, infections are rare. ${filler}`;
    expect(ids(act)).toContain('infectious-disease');
    expect(ids(aside)).not.toContain('infectious-disease');
  });

  it('asks more of a long report', () => {
    const one = 'Both ministries agreed to fight infections.';
    const long = `${filler} ${filler} ${one} ${Array.from({ length: 40 }, () => filler).join(' ')}`;
    expect(ids(`${filler} ${filler} ${one}`)).toContain('infectious-disease');
    expect(ids(long)).not.toContain('infectious-disease');
  });

  it('lets entities speak by their kind', () => {
    const text = `The health ministries agreed to test Zelvaria in three hospitals. Zelvaria will reach patients in May.`;
    const zelvaria = { type: 'product', id: 'product:zelvaria', surface: 'Zelvaria' } as const;
    expect(ids(text, { known: [{ ...zelvaria, kind: 'vaccine' }] })).toContain('vaccines');
    expect(ids(text, { known: [{ ...zelvaria, kind: 'herbal' }] })).toContain('traditional-medicine');
    expect(ids(text)).not.toContain('vaccines');
  });

  it('knows the entities of the text in the title as well', () => {
    const zelvaria = {
      type: 'product',
      id: 'product:zelvaria',
      kind: 'vaccine',
      surface: 'Zelvaria',
    } as const;
    const text = `${filler} ${filler} Zelvaria was named once. ${filler}`;
    expect(ids(text, { title: 'Zelvaria reaches Rome', known: [zelvaria] })).toContain('vaccines');
    expect(ids(text, { title: 'Zelvarians reach Rome', known: [zelvaria] })).not.toContain('vaccines');
  });

  it('knows entities that only the title names', () => {
    const text = `${filler} ${filler} It was made in small doses. ${filler}`;
    const title = 'Zelvaria reaches Rome';
    const entity: Entity = {
      type: 'product',
      id: 'product:zelvaria',
      name: 'Zelvaria',
      mentions: [{ start: 0, end: 8, rule: 'test' }],
    };
    const found = (titleEntities: readonly Entity[]) =>
      findTopics({
        text,
        title,
        sentences: splitSentences(text, languages.en.sentences),
        entities: [],
        titleEntities,
        cues: languages.en.topics,
        kindOf: () => 'vaccine',
      }).map(({ id }) => id);
    expect(found([entity])).toContain('vaccines');
    expect(found([])).not.toContain('vaccines');
  });

  it('asks more of a side remark, the louder the main subject is', () => {
    const aside = 'Both ministries agreed to fight infections.';
    const quiet = `${filler} ${filler} ${aside} ${filler}`;
    const main = 'The ministries agreed on acupuncture fees, herbal medicine and herbal plasters.';
    const loud = `Herbal medicine was signed for. ${main} ${main} ${aside} ${filler}`;
    expect(ids(quiet)).toContain('infectious-disease');
    expect(ids(loud, { title: 'Ministries sign on herbal medicine' })).not.toContain('infectious-disease');
  });

  it('lets the name of an authority count less than the matter itself', () => {
    const text = `${filler} ${filler} The Vaccine Institute hosted the patients and signed the hospital guest book.`;
    const institute = {
      type: 'organization',
      id: 'organization:x',
      kind: 'agency',
      surface: 'Vaccine Institute',
    } as const;
    expect(ids(text, { known: [institute] })).not.toContain('vaccines');
    expect(ids(text)).toContain('vaccines');
  });

  it('gives each topic the sentences that carried it, strongest first', () => {
    const text = `The health ministers met in Rome. They agreed to buy vaccines and to share vaccine doses. Malaria was not discussed. ${filler}`;
    const [vaccines] = read(text).filter(({ id }) => id === 'vaccines');
    const evidence = vaccines?.evidence.map(({ start, end }) => text.slice(start, end).trim());
    expect(evidence).toEqual(['They agreed to buy vaccines and to share vaccine doses.']);
  });

  it('names no topic that only a headline carries', () => {
    expect(ids(`${filler} ${filler}`, { title: 'Vaccines' })).not.toContain('vaccines');
  });

  it('orders by score, between 0 and 1', () => {
    const found = read(
      `The health ministers agreed on vaccines. The vaccine plant will produce vaccines and train nurses. ${filler}`,
    );
    const scores = found.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThan(1);
  });

  it('finds nothing in an empty text', () => {
    expect(read('', { title: 'Vaccines' })).toEqual([]);
  });

  it('gives valid spans for any text, and never throws', () => {
    const words = fc.constantFrom(
      'vaksin',
      'AI',
      '疫苗',
      '。',
      '. ',
      'kesehatan',
      '-',
      '\n',
      '🩺',
      'É',
      'dan',
      'hospital',
      '\u0301',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<LanguageCode>('id', 'en', 'zh'), (text, code) => {
        for (const { evidence, score } of read(text, { code, title: text.slice(0, 20) })) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(evidence.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(
            true,
          );
          expect(score).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes time in proportion to the length', () => {
    const run = (copies: number) =>
      read('kerja sama vaksin-obat, rumah sakit '.repeat(copies), { code: 'id' });
    // Eight times the text: 64 times the time would be quadratic.
    expect(growth(run, 1000, 8000)).toBeLessThan(30);
  });
});
