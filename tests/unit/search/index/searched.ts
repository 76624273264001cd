import type { HanVariants } from '../../../../utils/analysis/fold.ts';
import { readOutlines } from '../../../../utils/library/outlines.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { decide, evaluate } from '../../../../utils/search/engine/evaluate.ts';
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

/** Keys of what a query finds in the index on disk (and the notes in memory), best first: `article:…`, `event:…`, `note:…`. */
export async function search(library: Library, query: string): Promise<readonly string[]> {
  const notes = (await library.notes.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const columns = await readOutlines(library);
  const universe = new Universe(columns, notes);
  const loose = new LooseIndex(variants);
  loose.takeNotes(notes);
  const disk = await diskSource(library, variants, {
    universe,
    documents: await library.searchDocuments.toArray(),
    passes: () => true,
  });
  const sources = [disk, loose.source(universe)];
  const found = await evaluate({ universe, sources, variants }, wordsOf(parseQuery(query)));
  const units = [...ranked(universe, found.marks)];
  const texts = new Map([...(await disk.texts(units)), ...(await loose.source(universe).texts(units))]);
  return units
    .filter((unit) => decide(found, unit, texts.get(unit) ?? ''))
    .map((unit) => {
      const kind = universe.kindOf(unit);
      const id = kind === 'note' ? notes[unit - universe.firstNote]?.id : columns.keyOf(unit);
      return `${kind}:${id}`;
    });
}
