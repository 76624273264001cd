import type { ArticleRow, ContentRow, EventRow } from '../types.ts';
import { excerptedArticle, excerptOf } from './excerpt.ts';
import { type Pack, type PackHead, type PackRows, packTables } from './pack.ts';
import { packFormat, packVersion } from './pack-file.ts';

/** What the sender gives away beside articles and events. */
export interface PackChoice {
  /** Whole texts, not the quoted sentences alone. */
  readonly texts: boolean;
  readonly notes: boolean;
  readonly corrections: boolean;
}

/** An event as it is given away: what its reader thinks of it stays with them. */
const givenEvent = (event: EventRow): EventRow => ({
  ...event,
  joinedBy: event.joinedBy === null ? null : 'rule',
  verdict: null,
  movedTo: null,
});

const living = <Given extends { readonly deletedAt: number | null }>(
  rows: readonly Given[],
): readonly Given[] => rows.filter(({ deletedAt }) => deletedAt === null);

/**
 * A slice of a library as it is given away. Texts are other people's: unless the sender says otherwise, of each only
 * what is quoted goes along. What was removed does not.
 */
export function packRowsOf(rows: PackRows, choice: PackChoice): PackRows {
  const articles = living(rows.articles);
  const ids = new Set(articles.map(({ id }) => id));
  const events = living(rows.events)
    .filter(({ articleId }) => ids.has(articleId))
    .map(givenEvent);
  const contents = rows.contents.filter(({ id }) => ids.has(id));
  const named = new Set([
    ...articles.flatMap(({ entityIds }) => entityIds),
    ...events.flatMap(({ parties, finding }) => [...parties, ...finding.about]),
  ]);
  const told = Map.groupBy(events, ({ articleId }) => articleId);
  const given = (article: ArticleRow) => (choice.texts ? article : excerptedArticle(article));
  const text = (content: ContentRow) =>
    choice.texts ? content : excerptOf(content, told.get(content.id) ?? []);
  return {
    articles: articles.map(given),
    contents: contents.map(text),
    events,
    entities: living(rows.entities).filter(({ id }) => named.has(id)),
    notes: choice.notes ? living(rows.notes) : [],
    corrections: choice.corrections ? living(rows.corrections) : [],
  };
}

/** A pack as text, row by row: one string of a large slice would be longer than a browser allows. */
export function* writePack({ rows, ...head }: Pack): Generator<string> {
  const { id, madeAt, sender, note, hasTexts }: PackHead = head;
  const said = { format: packFormat, version: packVersion, id, madeAt, sender, note, hasTexts };
  yield JSON.stringify(said).slice(0, -1);
  for (const table of packTables) {
    yield `,\n"${table}":[`;
    let before = '\n';
    for (const row of rows[table]) {
      yield before + JSON.stringify(row);
      before = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}
