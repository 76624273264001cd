import { describe, expect, it } from 'vitest';
import { findIn } from './find-in.ts';

const found = (text: string) => findIn(text, 'en').map(({ id }) => id);

describe('names of the tables inside other signs', () => {
  it('a currency is no country', () => {
    expect(found('The network will receive US$12 million for nurses.')).toEqual([]);
    expect(found('The US gave $12 million for nurses.')).toEqual(['place:us']);
  });

  it('a dateline’s city is not short for its agency', () => {
    expect(found('LAGOS (AFP) - Nurses were there on Monday.')).toEqual(['place:lagos', 'organization:afp']);
    expect(found('DOHA (Reuters) - Nurses were there on Monday.')).toEqual([
      'place:doha',
      'organization:reuters',
    ]);
  });
});
