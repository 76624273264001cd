import { encodeModel, type TaggerModel } from '../../utils/analysis/tagger/model.ts';
import type { DenseModel } from './conditional-random-field.ts';

/**
 * Turns weights into bytes and leaves out the features that matter least, so that the file keeps its size.
 * @param mostBytes of the whole file
 * @throws Error where even a model without features is larger
 */
export function quantise(model: DenseModel, mostBytes: number): TaggerModel {
  const width = model.labels.length;
  const highest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = highest / 127;
  const steps = Int8Array.from(model.weights, (weight) => Math.round(weight / scale));
  const importance = Float64Array.from(model.keys, (_, row) => {
    const weights = model.weights.subarray(row * width, (row + 1) * width);
    return Math.max(...weights) - Math.min(...weights);
  });
  const ranked = [...importance.keys()]
    .filter((row) => steps.subarray(row * width, (row + 1) * width).some((step) => step !== 0))
    .sort((one, other) => (importance[other] ?? 0) - (importance[one] ?? 0) || one - other);
  const withRows = (count: number): TaggerModel => {
    const rows = ranked.slice(0, count).sort((one, other) => one - other);
    const weights = new Int8Array(rows.length * width);
    for (const [at, row] of rows.entries())
      weights.set(steps.subarray(row * width, (row + 1) * width), at * width);
    return { ...model, keys: Uint32Array.from(rows, (row) => model.keys[row] ?? 0), weights, scale };
  };
  const fits = (count: number) => encodeModel(withRows(count)).byteLength <= mostBytes;
  if (fits(ranked.length)) return withRows(ranked.length);
  if (!fits(0)) throw new Error(`a model of these labels and words needs more than ${mostBytes} bytes`);
  let [low, high] = [0, ranked.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return withRows(low);
}
