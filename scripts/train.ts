/**
 * Trains and tests the tagger for names that no table lists.
 *   npm run -s train -- --train A.tsv… --valid B.tsv --out MODEL [--max-bytes N]
 *   npm run -s train -- --test C.tsv --model MODEL        exact-span scores as JSON
 * Corpora: `token<TAB>BIO-label` lines, an empty line between sentences, optionally gzipped. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeModel } from '../utils/analysis/tagger/model.ts';
import { createTagger } from '../utils/analysis/tagger.ts';
import { trainField } from './train/conditional-random-field.ts';
import { readExamples } from './train/examples.ts';
import { quantise } from './train/quantise.ts';
import { readCorpus } from './train/read-corpus.ts';
import { scoreSpans } from './train/score-spans.ts';

/** Node's parser takes one value for each flag; `--train A B C` is spread to `--train A --train B --train C`. */
function spread(flag: string, given: readonly string[]): readonly string[] {
  const out: string[] = [];
  let open = false;
  for (const argument of given) {
    if (argument === flag) open = true;
    else if (argument.startsWith('--')) {
      open = false;
      out.push(argument);
    } else if (open) out.push(flag, argument);
    else out.push(argument);
  }
  return out;
}

const { values } = parseArgs({
  args: [...spread('--train', process.argv.slice(2))],
  options: {
    train: { type: 'string', multiple: true },
    valid: { type: 'string' },
    out: { type: 'string' },
    test: { type: 'string' },
    model: { type: 'string' },
    epochs: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.05' },
    penalty: { type: 'string', default: '0.002' },
    dropout: { type: 'string', default: '0.3' },
    boldness: { type: 'string', default: '0.4' },
    'fewest-tokens': { type: 'string' },
    'max-bytes': { type: 'string', default: '1000000' },
  },
});

if (values.test && values.model) {
  const tag = createTagger(new Uint8Array(readFileSync(values.model)));
  console.log(JSON.stringify(scoreSpans(readCorpus(values.test), tag)));
} else if (values.train && values.out) {
  const corpus = values.train.flatMap(readCorpus);
  const valid = values.valid ? readCorpus(values.valid) : [];
  const options = {
    epochs: Number(values.epochs),
    rate: Number(values.rate),
    penalty: Number(values.penalty),
    dropout: Number(values.dropout),
    boldness: Number(values.boldness),
  };
  const tokens = corpus.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  // What a large corpus shows only once would not find room in the file.
  const fewestTokens = Number(values['fewest-tokens'] ?? (tokens > 100_000 ? 2 : 1));
  const examples = readExamples(corpus, fewestTokens);
  const model = quantise(trainField(examples, options), Number(values['max-bytes']));
  const file = encodeModel(model);
  writeFileSync(values.out, file);
  const score = valid.length > 0 ? scoreSpans(valid, createTagger(file)) : null;
  console.log(
    JSON.stringify({
      model: values.out,
      bytes: file.byteLength,
      features: model.keys.length,
      valid: score,
    }),
  );
} else {
  console.error(
    'usage: train --train A.tsv… --valid B.tsv --out MODEL   or   train --test C.tsv --model MODEL',
  );
  process.exitCode = 2;
}
