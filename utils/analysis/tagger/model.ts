import { createWriter } from './bytes.ts';
import { mayFollow } from './viterbi.ts';

/** A trained linear chain: weights by feature key, quantised to a byte. */
export interface TaggerModel {
  readonly labels: readonly string[];
  /** Feature keys in ascending order; row i of `weights` belongs to key i. */
  readonly keys: Uint32Array;
  /** Row by row, one weight for each label. */
  readonly weights: Int8Array;
  /** What one step of a byte is worth. */
  readonly scale: number;
  /** From label to label: `transitions[from * labels + to]`; -Infinity forbids. */
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
  /** Words of the training corpora by `wordKey`, in ascending order, and the class of each. */
  readonly wordKeys: Uint32Array;
  readonly wordClasses: Uint16Array;
}

interface Header {
  readonly format: 'simpul-tagger';
  readonly version: 2;
  readonly labels: readonly string[];
  readonly features: number;
  readonly words: number;
  readonly scale: number;
  readonly transitions: readonly number[];
  readonly starts: readonly number[];
}

/** The key under which a word's class is filed, from the hash of the word in small letters. */
export const wordKey = (lower: number): number => (lower ^ (lower >>> 17)) >>> 4;

/**
 * File: length of the header as 4 bytes (little-endian), JSON header in UTF-8, then for each feature the distance to
 * the key before it, a bit for each label that has a weight (lowest first) and these weights; then for each word the
 * distance to the key before it and its class. Numbers are written by `createWriter`.
 */
export function encodeModel(model: TaggerModel): Uint8Array {
  const { labels, keys, weights, scale, wordKeys, wordClasses } = model;
  const finite = (values: Float64Array) =>
    [...values].map((value) => (Number.isFinite(value) ? +value.toFixed(4) : 0));
  const header: Header = {
    format: 'simpul-tagger',
    version: 2,
    labels,
    features: keys.length,
    words: wordKeys.length,
    scale,
    transitions: finite(model.transitions),
    starts: finite(model.starts),
  };
  const json = asciiJson(header);
  const width = labels.length;
  const writer = createWriter();
  for (let shift = 0; shift < 32; shift += 8) writer.byte(json.length >>> shift);
  for (let at = 0; at < json.length; at++) writer.byte(json.charCodeAt(at));
  let before = 0;
  for (const [row, key] of keys.entries()) {
    writer.number(key - before);
    before = key;
    for (let from = 0; from < width; from += 8) {
      let used = 0;
      for (let label = from; label < Math.min(width, from + 8); label++)
        if (weights[row * width + label]) used |= 1 << (label - from);
      writer.byte(used);
    }
    for (let label = 0; label < width; label++) {
      const weight = weights[row * width + label] ?? 0;
      if (weight !== 0) writer.byte(weight);
    }
  }
  before = 0;
  for (const [row, key] of wordKeys.entries()) {
    writer.number(key - before);
    before = key;
    writer.number(wordClasses[row] ?? 0);
  }
  return writer.finish();
}

/** JSON in seven bits, because the core has no text encoder: it runs without browser and Node. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\u0020-\u007e]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );

function readHeader(file: Uint8Array): readonly [Header, number] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = file.byteLength >= 4 ? view.getUint32(0, true) : 0;
  if (length === 0 || length > file.byteLength - 4) throw new Error('not a tagger model');
  let json = '';
  for (const byte of file.subarray(4, 4 + length)) json += String.fromCharCode(byte);
  const header = JSON.parse(json) as Header;
  if (header.format !== 'simpul-tagger' || header.version !== 2)
    throw new Error('not a tagger model of version 2');
  return [header, 4 + length];
}

/** @throws Error where the bytes are not a model of this version. */
export function decodeModel(file: Uint8Array): TaggerModel {
  const [{ labels, features, words, scale, ...header }, start] = readHeader(file);
  const width = labels.length;
  const usedBytes = Math.ceil(width / 8);
  const keys = new Uint32Array(features);
  const weights = new Int8Array(features * width);
  const wordKeys = new Uint32Array(words);
  const wordClasses = new Uint16Array(words);
  // A million bytes, read before the first name is looked for: one plain loop, because a call for each of them is dear
  // while the engine does not know yet that there will be so many.
  let at = start;
  let key = 0;
  for (let row = 0; row < features; row++) {
    for (let shift = 0, part = 128; part > 127; shift += 7) {
      part = file[at++] ?? 0;
      key += (part & 127) << shift;
    }
    keys[row] = key;
    const usedAt = at;
    at += usedBytes;
    for (let from = 0; from < width; from += 8) {
      let weight = row * width + from;
      for (let used = file[usedAt + (from >> 3)] ?? 0; used !== 0; used >>>= 1, weight++)
        if (used & 1) weights[weight] = file[at++] ?? 0;
    }
  }
  key = 0;
  for (let row = 0; row < words; row++) {
    for (let shift = 0, part = 128; part > 127; shift += 7) {
      part = file[at++] ?? 0;
      key += (part & 127) << shift;
    }
    wordKeys[row] = key;
    let wordClass = 0;
    for (let shift = 0, part = 128; part > 127; shift += 7) {
      part = file[at++] ?? 0;
      wordClass += (part & 127) << shift;
    }
    wordClasses[row] = wordClass;
  }
  if (at > file.length) throw new Error('the tagger model is cut short');
  const transitions = Float64Array.from(header.transitions, (value, index) => {
    const from = labels[Math.floor(index / width)] ?? 'O';
    return mayFollow(from, labels[index % width] ?? 'O') ? value : Number.NEGATIVE_INFINITY;
  });
  const starts = Float64Array.from(header.starts, (value, index) =>
    mayFollow(null, labels[index] ?? 'O') ? value : Number.NEGATIVE_INFINITY,
  );
  return { labels, keys, weights, scale, transitions, starts, wordKeys, wordClasses };
}
