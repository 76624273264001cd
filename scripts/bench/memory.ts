/** A process of its own, with `--expose-gc`: heap that the analyser keeps, in bytes, before and after a report. */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../utils/analysis/index.ts';
import { readKnowledge } from '../read-knowledge.ts';

/** What stays after collection: objects and the buffers outside the heap (weights of the tagger). */
function kept(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const texts = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const before = kept();
const analyse = createAnalyser(readKnowledge());
const loaded = kept();
for (const text of texts) analyse({ text });
const warm = kept();
console.log(JSON.stringify({ loaded: loaded - before, warm: warm - before, keeps: typeof analyse }));
