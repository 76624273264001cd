import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutlines } from '../../../../utils/library/outlines.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import type { Messages } from '../../../../utils/search/fields/closed-values.ts';
import type { FieldKnowledge } from '../../../../utils/search/fields/knowledge.ts';
import { libraryKnowledge, packagedEntities } from '../../../../utils/search/fields/library-knowledge.ts';

const publicFolder = join(import.meta.dirname, '../../../../public');
const read = (path: string) => readFileSync(join(publicFolder, path), 'utf8');
const messages = (folder: string): Messages => JSON.parse(read(`_locales/${folder}/messages.json`));

/** What is known of the values of fields in a library, with the packaged files, for an English reader. */
export async function knowledgeOf(library: Library): Promise<FieldKnowledge> {
  const all = [messages('en'), messages('id'), messages('zh_CN')];
  const entities = await packagedEntities(async (table) => read(`knowledge/${table}.tsv`));
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return libraryKnowledge(library, await readOutlines(library), async () => ({
    shown: all[0] ?? {},
    all,
    entities,
    nameOf: (row) => row.names.en ?? row.name,
    countryName: (code) => names.of(code) ?? code,
  }));
}
