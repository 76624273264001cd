import type { KnowledgeTable } from '../../utils/analysis/knowledge.ts';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import { countryName, interfaceLanguage } from '../../utils/locale.ts';
import { readPackaged } from '../../utils/read-packaged.ts';
import type { Messages } from '../../utils/search/fields/closed-values.ts';
import { type PackagedNames, packagedEntities } from '../../utils/search/fields/library-knowledge.ts';
import { localeFolders } from '../../utils/words.ts';
import { nameOf } from '../names.ts';

const readMessages = async (language: LanguageCode): Promise<Messages> =>
  JSON.parse(await readPackaged(`/_locales/${localeFolders[language]}/messages.json`));

const readTable = (table: KnowledgeTable): Promise<string> => readPackaged(`/knowledge/${table}.tsv`);

async function read(): Promise<PackagedNames> {
  const [en, id, zh, entities] = await Promise.all([
    readMessages('en'),
    readMessages('id'),
    readMessages('zh'),
    packagedEntities(readTable),
  ]);
  const messages = { en, id, zh };
  return { shown: messages[interfaceLanguage()], all: [en, id, zh], entities, nameOf, countryName };
}

let names: Promise<PackagedNames> | null = null;

/** Names of values in all languages, of the files that the extension is packaged with; read once. */
export function readPackagedNames(): Promise<PackagedNames> {
  names ??= read().catch((error: unknown) => {
    names = null;
    throw error;
  });
  return names;
}
