/**
 * Fits the weights of the summary step by logistic regression (Adam, L2) on key-sentence labels, and prints them.
 *   node scripts/fit-summary.ts INDOSUM.jsonl.gz
 * Each line: { paragraphs: string[][][], gold_labels: boolean[][] }. Deterministic.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { lexicon } from '../utils/analysis/languages/id/lexicon.ts';
import { describeSentences, featureNames } from '../utils/analysis/summary/features.ts';
import { sentenceReader } from '../utils/analysis/summary/read-sentence.ts';

interface LabelledReport {
  readonly paragraphs: readonly (readonly (readonly string[])[])[];
  readonly gold_labels: readonly (readonly boolean[])[];
}

const rounds = 800;
const rate = 0.03;
const penalty = 0.0003;

function examples(
  report: LabelledReport,
): readonly { readonly values: readonly number[]; readonly key: number }[] {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  for (const paragraph of report.paragraphs) {
    if (text) text += '\n\n';
    for (const [index, tokens] of paragraph.entries()) {
      if (index > 0) text += ' ';
      const start = text.length;
      text += tokens.join(' ');
      spans.push({ start, end: text.length });
    }
  }
  const labels = report.gold_labels.flat();
  return describeSentences(text, spans, sentenceReader(lexicon.functionWords)).map(({ values }, index) => ({
    values,
    key: labels[index] ? 1 : 0,
  }));
}

const file = process.argv[2];
if (!file) throw new Error('usage: node scripts/fit-summary.ts INDOSUM.jsonl.gz');
const reports = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
const data = reports.flatMap((line) => examples(JSON.parse(line) as LabelledReport));

const weights = featureNames.map(() => 0);
const mean = featureNames.map(() => 0);
const variance = featureNames.map(() => 0);
for (let round = 1; round <= rounds; round++) {
  const gradient = featureNames.map(() => 0);
  for (const { values, key } of data) {
    const sum = values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
    const error = key - 1 / (1 + Math.exp(-sum));
    values.forEach((value, index) => {
      gradient[index] = (gradient[index] ?? 0) + error * value;
    });
  }
  weights.forEach((weight, index) => {
    const slope = (gradient[index] ?? 0) / data.length - penalty * weight;
    mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * slope;
    variance[index] = 0.999 * (variance[index] ?? 0) + 0.001 * slope * slope;
    const corrected = (mean[index] ?? 0) / (1 - 0.9 ** round);
    weights[index] =
      weight + (rate * corrected) / (Math.sqrt((variance[index] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
  });
}
console.log(featureNames.map((name, index) => `  ${name}: ${(weights[index] ?? 0).toFixed(2)},`).join('\n'));
