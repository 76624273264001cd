import type { EntitySketch } from '../../utils/analysis/corrections/types.ts';
import { fold } from '../../utils/analysis/fold.ts';
import type { Library } from '../../utils/library/schema.ts';
import { readyAnalyser } from './analyser.ts';

const mostFound = 12;

/** What a table or the reader's own list knows by exactly this name, in any language. */
async function knownBy(library: Library, name: string): Promise<readonly EntitySketch[]> {
  const analyse = await readyAnalyser(library);
  return ['id', 'en', 'zh'].flatMap((lang) =>
    analyse({ text: name, lang }).entities.filter(({ mentions }) =>
      mentions.some(({ start, end }) => start === 0 && end === name.length),
    ),
  );
}

/** Entities of the library with the words in one of their names, and what the tables know by the whole name. */
export async function findEntities(library: Library, words: string): Promise<readonly EntitySketch[]> {
  const name = words.trim();
  if (name === '') return [];
  const wanted = fold(name);
  const rows = await library.entities
    .filter((row) =>
      [row.name, ...Object.values(row.names)].some((written) => fold(written).includes(wanted)),
    )
    .limit(mostFound)
    .toArray();
  const stored = rows.map(({ id, type, name: written, names, country }): EntitySketch => {
    return { id, type, name: written, names, ...(country !== null && { country }) };
  });
  const known = (await knownBy(library, name)).map(
    ({ id, type, name: written, names, country }): EntitySketch => {
      return { id, type, name: written, ...(names && { names }), ...(country && { country }) };
    },
  );
  const byId = new Map([...known, ...stored].map((entity) => [entity.id, entity]));
  return [...byId.values()].slice(0, mostFound);
}
