import { describe, expect, it } from 'vitest';
import { allMatches } from '../../../utils/analysis/all-matches.ts';
import { languages } from '../../../utils/analysis/languages/index.ts';
import { openingsOf } from '../../../utils/analysis/openings.ts';

const sorted = (pattern: RegExp) => openingsOf(pattern)?.toSorted() ?? null;

describe('openings of a pattern', () => {
  it.each([
    [/ban|bans/u, ['ban', 'bans']],
    [/(?:to )?seize/u, ['seize', 'to seize']],
    [
      /(?<word>lift|eas(?:es)?) bans?/u,
      ['eas ban', 'eas bans', 'eases ban', 'eases bans', 'lift ban', 'lift bans'],
    ],
    [/(?<![a-z])(?:a(?=b)|c(?!d))/u, ['a', 'c']],
    [/autori[sz]ation/u, ['autorisation', 'autorization']],
    [/ab*c/u, ['ab', 'ac']],
    [/ab{2,3}/u, ['ab']],
    [/ab{0}c/u, ['ac']],
    [/a\s+b/u, ['a b']],
    [/\(x\.\n\u4e2d/u, ['(x. 中']],
    [/a[\s\u00a0]{1,2} \s*b/u, ['a b']],
    [/a\s?b/u, ['a b', 'ab']],
    [/第[一二]/u, ['第一', '第二']],
    [/(?<=its )exit$/u, ['exit']],
  ])('%s', (pattern, expected) => {
    expect(sorted(pattern)).toEqual(expected);
  });

  it.each([
    /a?/u,
    /\p{L}a/u,
    /.a/u,
    /[^a]b/u,
    /a|/u,
    /(?:a|\w)b/u,
    /(?:)/u,
    /a/iu,
    /(a)?\1/u,
    /[)\]]a/u,
    /💊/u,
  ])('are unknown where a match may begin with anything: %s', (pattern) => {
    expect(openingsOf(pattern)).toBeNull();
  });
});

describe('openings of the rules', () => {
  const texts = [
    'The minister banned imports from Kenya on 3 March 2025, said Tuesday; talks about a $2 million deal were held last week.',
    'Menteri menandatangani nota kesepahaman dengan WHO pada Senin (3/11) dan akan mengirim bantuan awal tahun depan.',
    '两国卫生部长11月3日签署协议，将向印尼捐赠疫苗，去年双方举行会谈。',
  ];
  it.each(Object.values(languages))('open every match of $code', ({ events, time }) => {
    const patterns = [...events.triggers, ...events.cases, ...events.references, ...time.rules].map(
      ({ pattern }) => pattern,
    );
    for (const pattern of patterns)
      for (const text of texts)
        for (const match of allMatches(pattern, text)) {
          const openings = openingsOf(pattern) ?? [''];
          const behind = text.slice(match.index).replace(/\s+/gu, ' ');
          expect(openings.some((opening) => behind.startsWith(opening))).toBe(true);
        }
  });

  it.each(Object.values(languages))('are known for nearly all rules of $code', ({ events, time }) => {
    const rules = [...events.triggers, ...events.cases, ...events.references, ...time.rules];
    const unknown = rules.filter(({ pattern }) => openingsOf(pattern) === null);
    // A rule without openings is tried at every place of every report: give it a literal word to begin with.
    expect(unknown.length).toBeLessThan(4);
  });
});
