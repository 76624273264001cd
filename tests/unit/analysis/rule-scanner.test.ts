import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../../utils/analysis/all-matches.ts';
import { languages } from '../../../utils/analysis/languages/index.ts';
import { scanRules } from '../../../utils/analysis/rule-scanner.ts';

const rulesOf = (...patterns: readonly RegExp[]) => patterns.map((pattern) => ({ pattern }));
const spans = (found: readonly { rank: number; match: RegExpExecArray }[]) =>
  found.map(({ rank, match }) => [rank, match.index, match[0]]);

describe('the first rule that fits', () => {
  const scanner = scanRules(rulesOf(/sign(?= no)/gu, /signed?/gu, /ed/gu, /(?<!a )no/gu), {
    wholeWords: false,
  });

  it('wins at its place and hides what its match covers', () => {
    expect(spans(scanner.firsts('sign no, signed no'))).toEqual([
      [0, 0, 'sign'],
      [3, 5, 'no'],
      [1, 9, 'signed'],
      [3, 16, 'no'],
    ]);
  });

  it('sees the text before it', () => {
    expect(spans(scanner.firsts('a no'))).toEqual([]);
  });

  it('begins a word where rules are of whole words', () => {
    const whole = scanRules(rulesOf(/ban/gu, /\$5/gu), { wholeWords: true });
    expect(spans(whole.firsts('urban ban, $5'))).toEqual([[0, 6, 'ban']]);
  });

  it('may be one that begins with anything', () => {
    const open = scanRules(rulesOf(/b/gu, /\p{Lu}/gu, /\p{Ll}/gu), { wholeWords: false });
    expect(spans(open.firsts('aBb'))).toEqual([
      [2, 0, 'a'],
      [1, 1, 'B'],
      [0, 2, 'b'],
    ]);
  });
});

describe('all that rules find', () => {
  it('may overlap, but not with itself', () => {
    const scanner = scanRules(rulesOf(/aa/gu, /aab/gu), { wholeWords: false });
    expect(spans(scanner.all('aaaab'))).toEqual([
      [0, 0, 'aa'],
      [0, 2, 'aa'],
      [1, 2, 'aab'],
    ]);
  });

  it('leaves out unwanted rules', () => {
    const rules = rulesOf(/a/gu, /\w/gu);
    const scanner = scanRules(rules, { wholeWords: false });
    expect(scanner.all('a', () => false)).toEqual([]);
  });
});

/** Openings of the rules' own words, so that random texts reach them. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...'the ban banned on imports signed an agreement with talks visit to 3 March 2025 last week , . $ in Kenya '.split(
      ' ',
    ),
    ...'menandatangani nota kesepahaman dengan kunjungan ke Senin (3/11) akan dilarang bantuan dari tahun depan'.split(
      ' ',
    ),
    ...'签署 协议 向 捐赠 会见 11月 3日 去年 第三 季度 由 中方 访问 、 。'.split(' '),
    ...['\ud83e', '🧪', '\n', '  '],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const texts = fc
  .tuple(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(' ', ''))
  .map(([words, glue]) => words.join(glue));

describe.each(Object.values(languages))('over any text, the rules of $code', ({ script, events, time }) => {
  const wholeWords = script === 'latin';
  const guard = wholeWords ? '(?<![A-Za-z0-9])(?=[A-Za-z0-9])' : '';

  it.each(['triggers', 'cases', 'references'] as const)('find what one pattern of all %s finds', (list) => {
    const rules = events[list];
    const one = new RegExp(`${guard}(?:${rules.map(({ pattern }) => pattern.source).join('|')})`, 'gu');
    const scanner = scanRules<{ readonly pattern: RegExp }>(rules, { wholeWords });
    fc.assert(
      fc.property(texts, (text) => {
        expect(scanner.firsts(text).map(({ match }) => [match.index, match[0]])).toEqual(
          allMatches(one, text).map((match) => [match.index, match[0]]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('find what every pattern of time finds by itself', () => {
    const scanner = scanRules(time.rules, { wholeWords: time.wholeWords });
    fc.assert(
      fc.property(texts, (text) => {
        const found = scanner.all(text).toSorted((a, b) => a.rank - b.rank || a.match.index - b.match.index);
        expect(spans(found)).toEqual(
          time.rules.flatMap(({ pattern }, rank) =>
            allMatches(pattern, text).map((m) => [rank, m.index, m[0]]),
          ),
        );
      }),
      { numRuns: 30 },
    );
  });
});
