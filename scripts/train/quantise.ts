import { encodeModel, type TaggerModel } from '../../utils/analysis/tagger/model.ts';
import type { DenseModel } from './conditional-random-field.ts';

const largestStep = 127;

/**
 * Turns weights into bytes and leaves out the smallest weights, so that the file keeps its size. A feature that keeps
 * no weight is left out too.
 * @param mostBytes of the whole file
 * @throws Error where even a model without features is larger
 */
export function quantise(model: DenseModel, mostBytes: number): TaggerModel {
  const width = model.labels.length;
  const highest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = highest / largestStep;
  /** @param least weights below it become zero */
  const withWeights = (least: number): TaggerModel => {
    const rows: number[] = [];
    for (let row = 0; row < model.keys.length; row++)
      for (let label = 0; label < width; label++)
        if (Math.abs(model.weights[row * width + label] ?? 0) >= least) {
          rows.push(row);
          break;
        }
    const weights = new Int8Array(rows.length * width);
    for (const [at, row] of rows.entries())
      for (let label = 0; label < width; label++) {
        const weight = model.weights[row * width + label] ?? 0;
        if (Math.abs(weight) >= least) weights[at * width + label] = Math.round(weight / scale);
      }
    return { ...model, keys: Uint32Array.from(rows, (row) => model.keys[row] ?? 0), weights, scale };
  };
  const fits = (least: number) => encodeModel(withWeights(least)).byteLength <= mostBytes;
  let [low, high] = [scale / 2, highest * 2];
  if (fits(low)) return withWeights(low);
  if (!fits(high)) throw new Error(`a model of these labels and words needs more than ${mostBytes} bytes`);
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return withWeights(high);
}
