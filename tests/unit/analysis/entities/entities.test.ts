import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntityFinder } from '../../../../utils/analysis/entities.ts';
import { type Knowledge, knowledgeTables } from '../../../../utils/analysis/knowledge.ts';
import { languages } from '../../../../utils/analysis/languages/index.ts';
import { splitSentences } from '../../../../utils/analysis/sentences.ts';
import type { LanguageCode } from '../../../../utils/analysis/types.ts';
import { growth } from '../../growth.ts';

const header = 'entity\tkind\ten\tid\tzh\tany\tcountry\tparent\trefs';
const rows = (...lines: string[]) => [header, ...lines].join('\n');
const knowledge: Knowledge = {
  tables: {
    ...(Object.fromEntries(knowledgeTables.map((name) => [name, ''])) as Knowledge['tables']),
    places: rows('place:ke\tcountry\tKenya\tKenya\t肯尼亚\t\tKE\t\t'),
    organizations: rows(
      'organization:red\tngo\tRed Society\tPerhimpunan Merah\t红会\tPMX\tKE\t\twikidata=Q1',
      'organization:index\tagency\tPrice Monitoring Index\t\t\tQQI\tKE\t\t',
    ),
    demonyms: 'place\ten\tid\tzh\nplace:ke\tKenyan\t\t',
    senses:
      'surface\tentity\tcues\tgloss\nPMX\torganization:red\tblood|darah\tthe society\nPMX\t-\teconomy|factory\tan index',
  },
  model: null,
};
const finder = createEntityFinder(knowledge);
const find = (text: string, code: LanguageCode = 'en') => {
  const language = languages[code];
  return finder.find({ text, title: '', sentences: splitSentences(text, language.sentences), language });
};
const ids = (text: string, code: LanguageCode = 'en') => find(text, code).map(({ id }) => id);

describe('createEntityFinder', () => {
  it('names an entity in the language of the article and keeps what the tables know', () => {
    const [entity] = find('Perhimpunan Merah mengirim bantuan.', 'id');
    expect(entity).toMatchObject({
      id: 'organization:red',
      name: 'Perhimpunan Merah',
      names: { en: 'Red Society', id: 'Perhimpunan Merah', zh: '红会' },
      country: 'KE',
      refs: { wikidata: 'Q1' },
    });
  });

  it('decides an acronym by the words around it, and finds nothing where they speak for another meaning', () => {
    expect(ids('Donors gave blood to PMX on Friday.')).toContain('organization:red');
    expect(ids('The economy slowed and PMX fell.')).not.toContain('organization:red');
  });

  it('answers for ids of the tables alone', () => {
    expect(finder.kindOf('place:ke')).toBe('country');
    expect(finder.known('person:nobody')).toBeUndefined();
  });

  it('makes a slug of a name that no table lists, without its legal form', () => {
    expect(ids('Velmora Biologics Inc. opened a plant in Kenya.')).toEqual([
      'organization:velmora-biologics',
      'place:ke',
    ]);
  });

  it('returns nothing for an empty text', () => {
    expect(find('')).toEqual([]);
  });
});

const alphabet = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Kepala ',
        'Dr. ',
        'PMX ',
        '(PMX)',
        'Kenyan ',
        '卫生部长',
        '说',
        '大学',
        'University of ',
        "'s ",
        '-',
        ', ',
        '. ',
        'Red Society ',
        'vaksin ',
        'Inc.',
        '\n',
        '阿',
        'Budi ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('properties of findings', () => {
  it('spans are valid for any text, and texts of any shape end in time', () => {
    fc.assert(
      fc.property(alphabet, fc.constantFrom<LanguageCode>('id', 'en', 'zh'), (text, code) => {
        for (const { mentions } of find(text, code))
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('costs time in proportion to the length of hostile texts', () => {
    for (const piece of [
      'University of the ',
      'Kepala PMX ',
      'PMX (Price Monitoring Index) ',
      '中国大学',
      'A. ',
      "Kenya's ",
    ])
      for (const code of ['id', 'zh'] as const) {
        // Eight times the text: quadratic cost would be sixty-four times.
        expect(
          growth((times) => find(piece.repeat(times), code), 250, 2000),
          piece,
        ).toBeLessThan(30);
      }
  }, 30_000);
});
