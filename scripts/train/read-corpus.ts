import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

/**
 * Reads `token<TAB>…<TAB>BIO-label` lines, sentences parted by an empty line; `.gz` is unpacked.
 * A label `I-X` that does not continue an `X` is read as `B-X`, as CoNLL scorers do.
 * @throws Error that names the file and line of a label which is not BIO
 */
export function readCorpus(file: string): readonly TaggedSentence[] {
  const raw = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split(/\r?\n/u);
  const sentences: TaggedSentence[] = [];
  let tokens: string[] = [];
  let labels: string[] = [];
  const close = () => {
    if (tokens.length > 0) sentences.push({ tokens, labels });
    tokens = [];
    labels = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      close();
      continue;
    }
    const columns = line.split('\t');
    const token = columns[0] ?? '';
    const label = columns.length > 1 ? (columns.at(-1) ?? '').trim() : '';
    if (!/^(?:O|[BI]-.+)$/u.test(label))
      throw new Error(`${file}:${index + 1}: «${label}» is not a BIO label`);
    const before = labels.at(-1) ?? 'O';
    const continues = label.startsWith('I-') && before !== 'O' && before.slice(2) === label.slice(2);
    tokens.push(token);
    labels.push(label.startsWith('I-') && !continues ? `B-${label.slice(2)}` : label);
  }
  close();
  return sentences;
}
