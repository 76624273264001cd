import type { TaggerModel } from '../../utils/analysis/tagger/model.ts';
import type { DenseModel } from './conditional-random-field.ts';

/**
 * Turns weights into bytes and leaves out the rows that matter least, so that the file keeps its size.
 * @param mostBytes of the whole file
 */
export function quantise(model: DenseModel, mostBytes: number): TaggerModel {
  const width = model.labels.length;
  const rowBytes = 4 + width;
  const headerBytes = 400 + width * width * 10;
  const keep = Math.min(model.hashes.length, Math.floor((mostBytes - headerBytes) / rowBytes));
  const importance = Float64Array.from(model.hashes, (_, row) => {
    const weights = model.weights.subarray(row * width, (row + 1) * width);
    return Math.max(...weights) - Math.min(...weights);
  });
  const rows = [...importance.keys()]
    .sort((one, other) => (importance[other] ?? 0) - (importance[one] ?? 0) || one - other)
    .slice(0, keep)
    .sort((one, other) => one - other);
  let highest = 1e-9;
  for (const row of rows)
    for (const weight of model.weights.subarray(row * width, (row + 1) * width))
      highest = Math.max(highest, Math.abs(weight));
  const scale = highest / 127;
  const weights = new Int8Array(rows.length * width);
  rows.forEach((row, at) => {
    for (let label = 0; label < width; label++)
      weights[at * width + label] = Math.round((model.weights[row * width + label] ?? 0) / scale);
  });
  return {
    labels: model.labels,
    hashes: Uint32Array.from(rows, (row) => model.hashes[row] ?? 0),
    weights,
    scale,
    transitions: model.transitions,
    starts: model.starts,
  };
}
