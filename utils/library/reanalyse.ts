import type { Correction } from '../analysis/corrections/types.ts';
import { fold } from '../analysis/fold.ts';
import type { Analyse } from '../analysis/index.ts';
import type { EntityId } from '../analysis/types.ts';
import type { StoredFindings } from './rewrite.ts';
import { articleRow, contentRow, entityRows, eventRows, fingerprintsOf, type ReadArticle } from './rows.ts';
import type { EntityRow } from './types.ts';

interface Concern {
  readonly ids: readonly EntityId[];
  readonly names: readonly string[];
}

/** The ids and names by which a stored article may be one that a correction concerns. */
function concernOf(correction: Correction): Concern {
  switch (correction.kind) {
    case 'alias':
      return { ids: [correction.entity.id], names: [correction.name] };
    case 'not-name':
      return { ids: [], names: [correction.surface] };
    case 'same':
      return { ids: [correction.entity.id, correction.as.id], names: [] };
    case 'own': {
      const { entity, aliases } = correction;
      return { ids: [entity.id], names: [entity.name, ...Object.values(entity.names ?? {}), ...aliases] };
    }
    case 'type':
    case 'not-entity':
      return { ids: [correction.entity.id], names: [correction.entity.name] };
  }
}

/** Whether any of some corrections may change what is found in a stored article. Errs on the side of reading it. */
export function mayConcern(
  corrections: readonly Correction[],
  { article, content }: StoredFindings,
): boolean {
  const concerns = corrections.map(concernOf);
  if (concerns.some(({ ids }) => ids.some((id) => article.entityIds.includes(id)))) return true;
  const text = fold(`${article.title}\n${content.text}`);
  // The engine knows traditional characters for simplified ones, which this look does not.
  return concerns.some(({ names }) =>
    names.some((name) => (/\p{Script=Han}/u.test(name) ? article.lang === 'zh' : text.includes(fold(name)))),
  );
}

/** The stored article as the analysis took it in; what only its page knew is not stored and not needed. */
function asRead({ article, content }: StoredFindings): Omit<ReadArticle, 'analysis'> {
  return {
    address: article.url,
    extractor: article.extractor,
    article: {
      ...article,
      text: content.text,
      captions: content.captions,
      declaredLang: article.lang,
      modifiedAt: null,
      credits: [],
      keywords: [],
      leadImage: null,
    },
  };
}

/**
 * Reads the text of a stored article anew. An act that is told again keeps the id of its event; the reader's own
 * fields of every row stay. Null where the text is in none of Simpul's languages by now.
 */
export function reanalyse(
  stored: StoredFindings,
  analyse: Analyse,
  updatedAt: number,
  newId: () => string,
): { readonly findings: StoredFindings; readonly entities: readonly EntityRow[] } | null {
  const { article, content, events } = stored;
  const analysis = analyse({
    text: content.text,
    title: article.title,
    lang: article.lang,
    publishedAt: article.publishedAt?.value,
  });
  const { language } = analysis;
  if (language === null) return null;
  const present = new Set(analysis.entities.map(({ id }) => id));
  // Credits stood on the page, not in its text.
  const sources = content.sources.map(({ name, entity }) =>
    entity !== undefined && present.has(entity) ? { name, entity } : { name },
  );
  const read = { ...asRead(stored), analysis: { ...analysis, language, sources } };
  const fingerprints = fingerprintsOf(read);
  const { summary, entityIds, countries, topicIds } = articleRow(
    read,
    { ...article, updatedAt },
    fingerprints,
  );
  const row = { ...article, summary, entityIds, countries, topicIds, updatedAt };
  const byId = new Map(events.map((event) => [event.id, event]));
  return {
    findings: {
      article: row,
      content: { ...content, ...contentRow(read, article.id, fingerprints) },
      events: eventRows(read, row, events, newId).map((event) => ({ ...byId.get(event.id), ...event })),
    },
    entities: entityRows(read.analysis, updatedAt),
  };
}
