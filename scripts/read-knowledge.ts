import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Knowledge, knowledgeTables } from '../utils/analysis/knowledge.ts';

const publicFolder = join(import.meta.dirname, '..', 'public');

/** Reads the packaged tables and the tagger's weights from disk, as the worker does by fetch. */
export function readKnowledge(): Knowledge {
  const table = (name: string) => readFileSync(join(publicFolder, 'knowledge', `${name}.tsv`), 'utf8');
  const model = join(publicFolder, 'models', 'names.bin');
  return {
    tables: Object.fromEntries(knowledgeTables.map((name) => [name, table(name)])) as Knowledge['tables'],
    model: existsSync(model) ? new Uint8Array(readFileSync(model)) : null,
  };
}
