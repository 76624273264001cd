import type { FieldKnowledge } from '../fields/knowledge.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query } from '../query/types.ts';
import type { SearchIndex } from './find-words.ts';
import { searchLibrary } from './search.ts';

/** What the words of a filter occur in. */
export interface TextMatches {
  readonly articleIds: ReadonlySet<string>;
  readonly eventIds: ReadonlySet<string>;
}

/** A filter answers while it is typed: its words may go on. */
function unfinished(query: Query): Query {
  switch (query.kind) {
    case 'word': {
      if (query.prefix || query.text.length < 2) return query;
      return { kind: 'any', parts: [query, { ...query, prefix: true }] };
    }
    case 'all':
    case 'any':
      return { kind: query.kind, parts: query.parts.map(unfinished) };
    default:
      return query;
  }
}

/** Whether a filter looks for something. */
export const hasWords = (text: string | undefined): boolean => /[\p{L}\p{N}]/u.test(text ?? '');

/**
 * Where the words of a filter occur: in an article's title or text; in an event's sentence or its article's title. Null
 * for a filter without words.
 */
export async function findTextMatches(
  index: SearchIndex,
  text: string | undefined,
  knowledge: FieldKnowledge,
): Promise<TextMatches | null> {
  if (text === undefined || !hasWords(text)) return null;
  const { universe } = index;
  const { columns } = universe;
  const articleIds = new Set<string>();
  const eventIds = new Set<string>();
  const asked = { ...index, titlesTellEvents: true };
  const answers = searchLibrary(asked, unfinished(parseQuery(text)), knowledge, () => true, 'every report');
  for await (const { units, open } of answers) {
    if (open > 0) continue;
    for (const unit of units) {
      if (unit >= universe.firstNote) continue;
      const eventId = columns.entryEventId[unit];
      if (eventId) eventIds.add(eventId);
      else articleIds.add(columns.articleIds[universe.articleOf(unit)] ?? '');
    }
  }
  return { articleIds, eventIds };
}
