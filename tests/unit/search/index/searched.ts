import type { HanVariants } from '../../../../utils/analysis/fold.ts';
import { readOutlines } from '../../../../utils/library/outlines.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { decide, evaluate } from '../../../../utils/search/engine/evaluate.ts';
import type { SearchIndex } from '../../../../utils/search/engine/find-words.ts';
import { ranked } from '../../../../utils/search/engine/rank.ts';
import type { Resolved } from '../../../../utils/search/engine/resolved.ts';
import { Universe } from '../../../../utils/search/engine/universe.ts';
import { catchUp } from '../../../../utils/search/index/catch-up.ts';
import { LooseIndex } from '../../../../utils/search/index/loose-index.ts';
import { diskSource } from '../../../../utils/search/index/page-source.ts';
import { parseQuery } from '../../../../utils/search/query/parse.ts';
import type { Query } from '../../../../utils/search/query/types.ts';

export const variants: HanVariants = new Map([
  ['衛', '卫'],
  ['國', '国'],
]);

export async function catchUpAll(library: Library, clock = () => 1): Promise<void> {
  while ((await catchUp(library, variants, clock)).behind > 0);
}

/** Words only: what fields mean is another matter. */
function wordsOf(query: Query): Resolved {
  switch (query.kind) {
    case 'all':
    case 'any':
      return { kind: query.kind, parts: query.parts.map(wordsOf) };
    case 'not':
      return { kind: 'not', part: wordsOf(query.part) };
    case 'word':
      return { kind: 'words', text: query.text, exact: false, prefix: query.prefix, scope: 'anywhere' };
    case 'phrase':
      return { kind: 'words', text: query.text, exact: true, prefix: false, scope: 'anywhere' };
    default:
      throw new Error(`${query.kind} is not for these tests`);
  }
}

/** The index of a library as a page has it: what is on disk, and the notes. */
export async function indexOf(library: Library): Promise<SearchIndex> {
  const notes = (await library.notes.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const universe = new Universe(await readOutlines(library), notes);
  const loose = new LooseIndex(variants);
  loose.takeNotes(notes);
  const documents = await library.searchDocuments.toArray();
  const disk = diskSource(library, { universe, documents, passes: () => true });
  return { universe, sources: [disk, loose.source(universe)], variants };
}

/** Keys of what a query finds, best first: `article:…`, `event:…`, `note:…`. */
export async function search(library: Library, query: string): Promise<readonly string[]> {
  const index = await indexOf(library);
  const { universe, sources } = index;
  const found = await evaluate(index, wordsOf(parseQuery(query)));
  const units = [...ranked(universe, found.marks)];
  const texts = new Map<number, string>();
  for (const source of sources) for (const [unit, text] of await source.texts(units)) texts.set(unit, text);
  return units
    .filter((unit) => decide(found, unit, texts.get(unit) ?? ''))
    .map((unit) => {
      const kind = universe.kindOf(unit);
      const note = universe.notes[unit - universe.firstNote];
      return `${kind}:${note?.id ?? universe.columns.keyOf(unit)}`;
    });
}
