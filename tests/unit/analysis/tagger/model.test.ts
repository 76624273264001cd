import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel, type TaggerModel } from '../../../../utils/analysis/tagger/model.ts';
import { corpus, train, trainFile } from './trained.ts';

const small: TaggerModel = {
  labels: ['O', ...'ABCDEFGHI'.split('').map((kind) => `B-${kind}`), 'I-A'],
  keys: Uint32Array.from([0, 3, 200, 268_435_455]),
  weights: Int8Array.from({ length: 4 * 11 }, (_, at) => (at % 3 === 0 ? 0 : at * 2 - 40)),
  scale: 0.125,
  transitions: new Float64Array(121).fill(0.5),
  starts: new Float64Array(11).fill(-0.25),
  wordKeys: Uint32Array.from([7, 8, 70_000]),
  wordClasses: Uint16Array.from([0, 200, 65_534]),
};

describe('the model file', () => {
  it('gives back what was written, with more labels than bits in a byte', () => {
    const { keys, weights, wordKeys, wordClasses, labels, scale } = decodeModel(encodeModel(small));
    expect({ keys, weights, wordKeys, wordClasses, labels, scale }).toEqual({
      keys: small.keys,
      weights: small.weights,
      wordKeys: small.wordKeys,
      wordClasses: small.wordClasses,
      labels: small.labels,
      scale: 0.125,
    });
  });

  it('forbids what BIO forbids, whatever the file says', () => {
    const { transitions, starts } = decodeModel(encodeModel(small));
    expect(starts[10]).toBe(Number.NEGATIVE_INFINITY);
    expect(transitions[10]).toBe(Number.NEGATIVE_INFINITY);
    expect(transitions[1 * 11 + 10]).toBe(0.5);
    expect(transitions[2 * 11 + 10]).toBe(Number.NEGATIVE_INFINITY);
  });

  it('is the same for the same corpus, byte for byte', () => {
    expect(trainFile()).toEqual(trainFile());
  });

  it('keeps its size by leaving out the smallest weights', () => {
    const [whole, cut] = [train(corpus), train(corpus, 3000)];
    expect(encodeModel(cut).byteLength).toBeLessThanOrEqual(3000);
    expect(cut.keys.length).toBeLessThan(whole.keys.length);
    const least = (model: TaggerModel) =>
      Math.min(...model.weights.filter((weight) => weight !== 0).map(Math.abs));
    expect(least(cut)).toBeGreaterThan(least(whole));
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a header longer than the file', Uint8Array.from([255, 255, 0, 0, 1])],
    ['another format', new Uint8Array([2, 0, 0, 0, 123, 125])],
    ['a file cut short', trainFile().slice(0, -200)],
  ])('refuses %s', (_, file) => {
    expect(() => decodeModel(file)).toThrow();
  });

  it('says so where labels and words alone are too large', () => {
    expect(() => train(corpus, 100)).toThrow(/more than 100 bytes/u);
  });
});
