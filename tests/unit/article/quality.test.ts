import { describe, expect, it } from 'vitest';
import { judgeQuality, type QualityEvidence } from '../../../utils/article/quality.ts';

const paragraphs = (count: number, text = 'The ministries agreed.'): QualityEvidence['paragraphs'] =>
  Array.from({ length: count }, () => ({ text, words: 40 }));
const evidence: QualityEvidence = {
  path: 'readability',
  paragraphs: paragraphs(8),
  linkShare: 0.05,
  publishedAt: { value: '2025-11-10', precision: 'day', source: 'meta' },
  declaredArticle: false,
  declaredPaywall: false,
  removed: [],
};

describe('judgeQuality', () => {
  it('finds nothing wrong with a whole report', () =>
    expect(judgeQuality(evidence)).toEqual({ grade: 'article', path: 'readability', signs: [] }));

  it.each([
    [
      'stub',
      ['paywall-marker'],
      { paragraphs: [...paragraphs(3), { text: 'Subscribe to read the whole report.', words: 4 }] },
    ],
    ['stub', ['truncation-marker'], { paragraphs: paragraphs(3, 'The ministries agreed on a plan that…') }],
    ['short', ['few-words'], { paragraphs: paragraphs(1) }],
    ['unlikely', ['link-dense'], { linkShare: 0.8 }],
    ['unlikely', ['few-words', 'no-prose'], { paragraphs: [{ text: 'Sign in', words: 2 }] }],
    [
      'article',
      ['paywall-marker'],
      { paragraphs: [...paragraphs(20), { text: 'Log in to read comments', words: 5 }] },
    ],
    ['article', ['no-date'], { publishedAt: null }],
    ['article', ['more-pages'], { morePages: true }],
    ['article', ['live-blog'], { live: true }],
    ['article', [], { unfinished: true }],
    ['short', ['few-words', 'still-loading'], { unfinished: true, paragraphs: paragraphs(1) }],
  ] as const)('%s %s', (grade, signs, change) => {
    const quality = judgeQuality({ ...evidence, ...change });
    expect([quality.grade, quality.signs]).toEqual([grade, signs]);
  });
});
