import { describe, expect, it } from 'vitest';
import { scoreSpans } from '../../../../scripts/train/score-spans.ts';
import { createSpanFinder, createTagger } from '../../../../utils/analysis/tagger.ts';
import { sentence, trainFile } from './trained.ts';

const file = trainFile();
const tag = createTagger(file);
const findSpans = createSpanFinder(file);

describe('a trained tagger', () => {
  it('finds names that it never saw, where the sentence tells them', () => {
    const unseen = sentence('Dokter Hasan/B-NAMA Basri/I-NAMA tiba di Sorong/B-TEMPAT kemarin .');
    expect(tag(unseen.tokens)).toEqual(unseen.labels);
  });

  it('finds none where there is none', () => {
    expect(findSpans('Obat itu dikirim kemarin .'.split(' '))).toEqual([]);
  });

  it('reads any number of tokens', () => {
    expect(tag([])).toEqual([]);
    expect(findSpans([])).toEqual([]);
    expect(tag([''])).toHaveLength(1);
    expect(tag(Array.from({ length: 3000 }, () => 'Ambon'))).toHaveLength(3000);
  });

  it('says the same at the second reading, though words are remembered', () => {
    const tokens = 'Sinta Maharani tiba di Kupang'.split(' ');
    expect(findSpans(tokens)).toEqual(findSpans(tokens));
  });

  it('is surer of what it learnt than of what it guesses', () => {
    const [learnt] = findSpans('Dokter Ratna Wulan tiba di Ambon kemarin .'.split(' '));
    const guessed = findSpans('Wulan Ambon , Ratna dan Kupang Hartono'.split(' '));
    expect(learnt).toMatchObject({ first: 1, last: 2, kind: 'NAMA' });
    expect(learnt?.confidence).toBeGreaterThan(0.8);
    for (const { confidence } of guessed) expect(confidence).toBeLessThan(learnt?.confidence ?? 0);
  });

  it('is scored by exact spans', () => {
    const given = [sentence('Dokter Ratna/B-NAMA Wulan/I-NAMA di Ambon/B-TEMPAT')];
    const wrongBorder = () => ['O', 'B-NAMA', 'O', 'O', 'B-TEMPAT'];
    expect(scoreSpans(given, wrongBorder)).toMatchObject({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      gold: 2,
      found: 2,
    });
    expect(scoreSpans(given, () => ['O', 'O', 'O', 'O', 'O'])).toMatchObject({ f1: 0, found: 0 });
  });
});
