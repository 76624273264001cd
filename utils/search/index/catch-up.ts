import type { HanVariants } from '../../analysis/fold.ts';
import type { Library } from '../../library/schema.ts';
import type { Clock } from '../../library/types.ts';
import {
  documentsOf,
  firstEventOf,
  foldedUnit,
  type IndexedArticle,
  signatureOf,
  unitsOf,
} from './article-units.ts';
import { clearIndex } from './clear-index.ts';
import { packDocuments } from './document-snapshot.ts';
import { FlexIndex } from './flex-index.ts';
import { FlexStorage } from './flex-storage.ts';
import { isSmall, joinSegments } from './join-segments.ts';
import { documentOf, lastDocument, partOf } from './numbers.ts';
import { readArticles } from './read-articles.ts';
import { type DocumentRow, indexShape, type StateRow } from './store.ts';

/** How far the index has come. */
export interface IndexProgress {
  /** Outlines that are not in it yet. */
  readonly behind: number;
}

/** Articles that are taken in at once: more are faster together, fewer let the page show how far it is. */
const atOnce = 250;

/** What the index holds now; an empty one where it is missing, of another shape, or has no numbers left. */
async function stateOf(library: Library, clock: Clock): Promise<StateRow> {
  const state = await library.searchState.get('state');
  if (state?.shape !== indexShape || state.nextDocument >= lastDocument) return clearIndex(library, clock);
  const newest = (await library.outlines.orderBy('revision').last())?.revision ?? 0;
  return state.revision <= newest ? state : { ...state, revision: newest };
}

/** Articles of which the index does not have just this already. */
async function changedOnly(
  library: Library,
  articles: readonly IndexedArticle[],
): Promise<readonly { readonly indexed: IndexedArticle; readonly signature: string }[]> {
  const known = await library.searchDocuments
    .where('articleId')
    .anyOf(articles.map(({ article }) => article.id))
    .toArray();
  const signatures = new Map(known.map(({ articleId, signature }) => [articleId, signature]));
  return articles
    .map((indexed) => ({ indexed, signature: signatureOf(indexed) }))
    .filter(({ indexed, signature }) => signatures.get(indexed.article.id) !== signature);
}

/** Lets whoever else waits for the worker have a turn. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Takes the next articles into the index that were written since it was last brought up to date, in one transaction: a
 * worker that is ended between has done nothing, and goes on from there. Events, corrections, imports and undone
 * removals all write outlines; what was removed is not looked for, but no longer found, because a page asks its
 * outlines what lives.
 */
export async function catchUp(
  library: Library,
  variants: HanVariants,
  clock: Clock,
  limit = atOnce,
): Promise<IndexProgress> {
  const state = await stateOf(library, clock);
  const newer = library.outlines.where('revision').above(state.revision);
  const outlines = await newer.limit(limit).toArray();
  const last = outlines.at(-1);
  if (!last) return { behind: 0 };
  const changed = await changedOnly(library, await readArticles(library, outlines));

  const index = new FlexIndex(variants);
  const storage = new FlexStorage(library);
  await index.mount(storage.asInterface());
  const rows: DocumentRow[] = [];
  const texts = new Map<number, string[]>();
  let next = state.nextDocument;
  for (const [place, { indexed, signature }] of changed.entries()) {
    for (const [number, unit] of unitsOf(indexed, next)) {
      index.add(number, unit);
      const parts = texts.get(documentOf(number)) ?? [''];
      parts[partOf(number)] = foldedUnit(unit, variants);
      texts.set(documentOf(number), parts);
    }
    for (let part = 0; part < documentsOf(indexed); part++)
      rows.push({ number: next++, articleId: indexed.article.id, from: firstEventOf(part), signature });
    if (place % 8 === 7) await pause();
  }
  const { searchPostings, searchDocuments, searchTexts, searchSegments, searchState } = library;
  const written = [searchPostings, searchDocuments, searchTexts, searchSegments, searchState];
  await library.transaction('rw', written, async () => {
    const now = await library.searchState.get('state');
    // Another context was faster, or threw the index away.
    if (!now || now.nextDocument !== state.nextDocument || now.begunAt !== state.begunAt) return;
    if (now.revision > last.revision) return;
    const ids = changed.map(({ indexed }) => indexed.article.id);
    const former = await searchDocuments.where('articleId').anyOf(ids).primaryKeys();
    await searchDocuments.bulkDelete(former);
    await library.searchTexts.bulkDelete(former);
    await searchDocuments.bulkAdd(rows);
    await library.searchTexts.bulkAdd([...texts].map(([number, parts]) => ({ number, parts })));
    storage.segment = state.nextSegment;
    if (rows.length > 0) {
      await index.commit();
      const buckets = isSmall(rows.length) ? storage.buckets : [];
      await searchSegments.add({ id: storage.segment, documents: rows.length, buckets });
    }
    await library.searchState.put({
      ...state,
      revision: last.revision,
      nextDocument: next,
      nextSegment: state.nextSegment + (rows.length > 0 ? 1 : 0),
    });
  });
  await joinSegments(library);
  const behind = await library.outlines.where('revision').above(last.revision).count();
  // So that a page that is opened reads them at once.
  if (behind === 0) await packDocuments(library);
  return { behind };
}
