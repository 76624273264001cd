import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../scripts/train/count-words.ts';
import { indexKeys } from '../../../../utils/analysis/tagger/key-index.ts';
import { classOf, unseenClass } from '../../../../utils/analysis/tagger/word-classes.ts';
import { viewWord } from '../../../../utils/analysis/tagger/word-view.ts';
import { sentence } from './trained.ts';

describe('classes of words', () => {
  it('tell frequency, kind and surety apart', () => {
    const classes = [
      [0, 1],
      [0, 2],
      [0, 100],
      [100, 0],
      [70, 30],
      [1, 0, 0],
      [0, 0, 1],
    ].map(classOf);
    expect(new Set(classes).size).toBe(classes.length);
    expect(classOf([0, 20])).toBe(classOf([0, 30]));
    expect(classOf([0, 0])).toBe(unseenClass);
  });

  it('are those of the other sentences, so that training sees unseen words', () => {
    const corpus = [sentence('Ambon/B-TEMPAT ramai'), sentence('Ternate/B-TEMPAT ramai')];
    const { classesWithout, wordKeys } = countWords(corpus, ['O', 'B-TEMPAT']);
    expect(classesWithout(sentence('Ambon/B-TEMPAT ramai'))).toEqual([unseenClass, classOf([1, 0])]);
    expect(wordKeys).toHaveLength(3);
  });
});

describe('what is seen of a word', () => {
  it('is the same for digits, and for capitals but for the shape', () => {
    expect(viewWord('2019').lower).toBe(viewWord('2026').lower);
    expect(viewWord('AMBON').lower).toBe(viewWord('ambon').lower);
    expect(viewWord('AMBON').shape).not.toBe(viewWord('ambon').shape);
    expect(viewWord('Ambonia').shape).toBe(viewWord('Kupang').shape);
  });

  it('has as many affixes as the word has signs, at most six', () => {
    expect(viewWord('di').prefixes).toHaveLength(2);
    expect(viewWord('Halmahera').suffixes).toHaveLength(6);
    expect(viewWord('').prefixes).toHaveLength(0);
  });
});

describe('the index of keys', () => {
  it('finds each key, also where slots collide, and no other', () => {
    const keys = Uint32Array.from([0, 16, 32, 33, 268_435_455]);
    const rowOf = indexKeys(keys);
    expect([...keys].map(rowOf)).toEqual([0, 1, 2, 3, 4]);
    expect([1, 48, 64].map(rowOf)).toEqual([-1, -1, -1]);
    expect(indexKeys(new Uint32Array(0))(5)).toBe(-1);
  });
});
