import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBeginnings } from '../../../../utils/analysis/topics/beginnings.ts';

function collected(keys: readonly string[], word: string): readonly string[] {
  const beginnings = createBeginnings<string>();
  for (const key of keys) beginnings.set(key, key);
  const into: string[] = [];
  beginnings.collect(word, into);
  return into;
}

describe('beginnings of words', () => {
  it('gives what every key leads to that a word begins with', () => {
    const keys = ['vaccin', 'vacc', 'vaccination', 'health', 'va'];
    expect(collected(keys, 'vaccines')).toEqual(['vaccin', 'vacc', 'va']);
    expect(collected(keys, 'vat')).toEqual(['va']);
    expect(collected(keys, 'v')).toEqual([]);
    expect(collected(keys, 'unhealthy')).toEqual([]);
  });

  it('knows keys of one character', () => {
    expect(collected(['药', '药品'], '药品监管')).toEqual(['药', '药品']);
    expect(collected(['药'], '药')).toEqual(['药']);
  });

  it('gives what two keys lead to once', () => {
    const beginnings = createBeginnings<string>();
    for (const key of ['cooper', 'co-oper', 'cooperat']) beginnings.set(key, 'cooperation');
    const into: string[] = [];
    beginnings.collect('cooperation', into);
    expect(into).toEqual(['cooperation']);
  });

  it('says whether it has keys, and which', () => {
    const beginnings = createBeginnings<number>();
    expect(beginnings.isEmpty).toBe(true);
    beginnings.set('vacc', 1);
    expect([
      beginnings.isEmpty,
      [...beginnings.keys()],
      beginnings.get('vacc'),
      beginnings.get('va'),
    ]).toEqual([false, ['vacc'], 1, undefined]);
  });

  it('finds no more and no less than asking every key, for any words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '药', '\u{1F489}'), maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word.filter((key) => key.length > 0)), word, (keys, asked) => {
        expect([...collected(keys, asked)].sort()).toEqual(
          keys.filter((key) => asked.startsWith(key)).sort(),
        );
      }),
    );
  });
});
