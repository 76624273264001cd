import { mayFollow } from './viterbi.ts';

/** A trained linear chain: weights by feature hash, quantised to a byte. */
export interface TaggerModel {
  readonly labels: readonly string[];
  /** Feature hashes in ascending order; row i of `weights` belongs to hash i. */
  readonly hashes: Uint32Array;
  readonly weights: Int8Array;
  /** What one step of a byte is worth. */
  readonly scale: number;
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
}

interface Header {
  readonly format: 'simpul-tagger';
  readonly version: 1;
  readonly labels: readonly string[];
  readonly features: number;
  readonly scale: number;
  readonly transitions: readonly number[];
  readonly starts: readonly number[];
}

/**
 * File: length of the header as 4 bytes (little-endian), JSON header padded with spaces to a multiple of 4,
 * then the hashes (4 bytes each, little-endian), then the weights (1 byte each).
 */
export function encodeModel(model: TaggerModel): Uint8Array {
  const finite = (values: Float64Array) => [...values].map((value) => (Number.isFinite(value) ? +value.toFixed(4) : 0));
  const header: Header = {
    format: 'simpul-tagger',
    version: 1,
    labels: model.labels,
    features: model.hashes.length,
    scale: model.scale,
    transitions: finite(model.transitions),
    starts: finite(model.starts),
  };
  const json = JSON.stringify(header);
  const padded = json.padEnd(Math.ceil(json.length / 4) * 4);
  const file = new Uint8Array(4 + padded.length + model.hashes.length * 4 + model.weights.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, padded.length, true);
  for (let at = 0; at < padded.length; at++) file[4 + at] = padded.charCodeAt(at);
  let position = 4 + padded.length;
  for (const hash of model.hashes) {
    view.setUint32(position, hash, true);
    position += 4;
  }
  file.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), position);
  return file;
}

/** @throws Error where the bytes are not a model of this version. */
export function decodeModel(file: Uint8Array): TaggerModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerLength = file.byteLength >= 4 ? view.getUint32(0, true) : 0;
  if (headerLength === 0 || headerLength > file.byteLength - 4) throw new Error('not a tagger model');
  let json = '';
  for (let at = 0; at < headerLength; at++) json += String.fromCharCode(file[4 + at] ?? 0);
  const header = JSON.parse(json) as Header;
  if (header.format !== 'simpul-tagger' || header.version !== 1) throw new Error('not a tagger model of version 1');
  const start = 4 + headerLength;
  const hashes = new Uint32Array(header.features);
  for (let row = 0; row < header.features; row++) hashes[row] = view.getUint32(start + row * 4, true);
  const weightsAt = start + header.features * 4;
  const weights = new Int8Array(file.slice(weightsAt, weightsAt + header.features * header.labels.length).buffer);
  const { labels, scale } = header;
  const transitions = Float64Array.from(header.transitions, (value, index) => {
    const from = labels[Math.floor(index / labels.length)] ?? 'O';
    return mayFollow(from, labels[index % labels.length] ?? 'O') ? value : Number.NEGATIVE_INFINITY;
  });
  const starts = Float64Array.from(header.starts, (value, index) =>
    mayFollow(null, labels[index] ?? 'O') ? value : Number.NEGATIVE_INFINITY,
  );
  return { labels, hashes, weights, scale, transitions, starts };
}
