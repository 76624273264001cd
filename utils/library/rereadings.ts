import { v7 as uuid } from 'uuid';
import type { Analyse } from '../analysis/index.ts';
import { joinReports } from './one-event/join-reports.ts';
import { putOutlines } from './outlines.ts';
import { mayConcern, reanalyse } from './reanalyse.ts';
import { type Rewrite, rewriteFindings, rewriteOf, type StoredFindings } from './rewrite.ts';
import { countryIn, unitedEntity } from './rows.ts';
import type { Library } from './schema.ts';
import type { ArticleRow, Clock, EntityRow, RereadingRow } from './types.ts';

type Task = Pick<RereadingRow, 'how' | 'about' | 'correctionId'>;

/** The rereading that the reader sees: the one under way, else the last. */
export async function queryRereading(library: Library): Promise<RereadingRow | null> {
  const rows = (await library.rereadings.toArray()).filter(({ how }) => how === 'analyse');
  return rows.toSorted((one, other) => other.startedAt - one.startedAt)[0] ?? null;
}

/** Puts a rereading on the list; who runs it takes one article at a time. */
export async function addRereading(library: Library, task: Task, clock: Clock): Promise<RereadingRow> {
  const now = clock();
  const row: RereadingRow = {
    ...task,
    id: uuid({ msecs: now }),
    updatedAt: now,
    deletedAt: null,
    state: 'running',
    startedAt: now,
    total: await library.articles.filter(isLiving).count(),
    seen: 0,
    changed: 0,
    cursor: '',
  };
  await library.rereadings.put(row);
  return row;
}

/** Holds a rereading or lets it go on; takes it back with `undoing`. False where it is not to be found. */
export async function setRereading(
  library: Library,
  id: string,
  state: 'running' | 'paused' | 'undoing',
  clock: Clock,
): Promise<boolean> {
  const changes = { state, updatedAt: clock(), ...(state === 'undoing' && { cursor: '', seen: 0 }) };
  return (await library.rereadings.update(id, changes)) > 0;
}

/** The rereading whose turn it is: the oldest that is to be run or undone. */
export async function nextRereading(library: Library): Promise<RereadingRow | null> {
  const rows = await library.rereadings.where('state').anyOf(['running', 'undoing']).toArray();
  return rows.sort((one, other) => one.startedAt - other.startedAt)[0] ?? null;
}

async function findingsOf(library: Library, articleId: string): Promise<StoredFindings | null> {
  const [article, content, events] = await Promise.all([
    library.articles.get(articleId),
    library.contents.get(articleId),
    library.events.where('articleId').equals(articleId).toArray(),
  ]);
  return article && content ? { article, content, events } : null;
}

async function putFindings(library: Library, { article, content, events }: StoredFindings): Promise<void> {
  await library.articles.put(article);
  await library.contents.put(content);
  await library.events.where('articleId').equals(article.id).delete();
  await library.events.bulkPut([...events]);
  await putOutlines(library, [{ article, events }]);
}

async function uniteEntities(library: Library, rows: readonly EntityRow[]): Promise<void> {
  const stored = await library.entities.bulkGet(rows.map(({ id }) => id));
  await library.entities.bulkPut(
    rows.map((row, index) => {
      const older = stored[index];
      return older ? unitedEntity(older, row) : row;
    }),
  );
}

/** What the library knows of an entity whose id was corrected goes over to its new id. */
async function moveEntity(library: Library, { from, to }: Rewrite, now: number): Promise<void> {
  if (to === null) return;
  const [source, target] = await library.entities.bulkGet([from, to.id]);
  const { id, type, name, names = {}, country = null } = to;
  const given = { id, type, name, names, country, refs: {}, updatedAt: now, deletedAt: null };
  const known = source && from !== id ? unitedEntity({ ...source, id, type }, given) : given;
  await library.entities.put(target ? unitedEntity(target, known) : known);
}

/** Everything that does not count as a change: the time, and the order of keys. */
const fingerprint = ({ article, content, events }: StoredFindings): string => {
  const { summary, entityIds, countries, topicIds } = article;
  const { text: _, captions: __, ...found } = content;
  const told = events.map(({ id, finding, quote, parties, countries }) => [
    id,
    finding,
    quote,
    parties,
    countries,
  ]);
  return JSON.stringify([summary, entityIds, countries, topicIds, found, told]);
};

async function replace(
  library: Library,
  rereading: RereadingRow,
  before: StoredFindings,
  after: StoredFindings,
): Promise<void> {
  const { text: _, captions: __, ...content } = before.content;
  const id = `${rereading.id}/${before.article.id}`;
  // A second run after a break finds what it has replaced already, and keeps the first state for the undo.
  if (!(await library.earlier.get(id)))
    await library.earlier.put({
      id,
      rereadingId: rereading.id,
      writtenAt: after.article.updatedAt,
      article: before.article,
      content,
      events: before.events,
    });
  const events = await joinReports(library, after.events, countryIn(after.content));
  await putFindings(library, { ...after, events });
}

/** Goes through one stored article. @returns whether anything in it changed. */
async function rereadArticle(
  library: Library,
  rereading: RereadingRow,
  stored: StoredFindings,
  analyse: Analyse | null,
  now: number,
): Promise<boolean> {
  const newId = () => uuid({ msecs: now });
  if (rereading.how === 'rewrite') {
    const [rewrite] = rereading.about.flatMap((correction) => rewriteOf(correction) ?? []);
    const after = rewrite ? rewriteFindings(stored, rewrite, now) : stored;
    if (after === stored || fingerprint(after) === fingerprint(stored)) return false;
    await replace(library, rereading, stored, after);
    return true;
  }
  if (!analyse || !mayConcern(rereading.about, stored)) return false;
  const read = reanalyse(stored, analyse, now, newId);
  if (!read || fingerprint(read.findings) === fingerprint(stored)) return false;
  await replace(library, rereading, stored, read.findings);
  await uniteEntities(library, read.entities);
  return true;
}

/**
 * Puts back what a rereading replaced in one article. One that was changed since stays as it is; but where ids were
 * rewritten, its text is read anew, so that nothing is left of a correction that was taken back.
 */
async function restoreArticle(
  library: Library,
  rereading: RereadingRow,
  stored: StoredFindings,
  analyse: Analyse | null,
  now: number,
): Promise<void> {
  const earlier = await library.earlier.get(`${rereading.id}/${stored.article.id}`);
  if (!earlier) return;
  if (earlier.writtenAt !== stored.article.updatedAt) {
    const read = rereading.how === 'rewrite' && analyse ? reanalyse(stored, analyse, now, uuid) : null;
    if (read) await putFindings(library, read.findings);
    return;
  }
  const { text, captions } = stored.content;
  await putFindings(library, {
    article: { ...earlier.article, updatedAt: now },
    content: { text, captions, ...earlier.content },
    events: earlier.events.map((event) => ({ ...event, updatedAt: now })),
  });
  // An earlier rereading that wrote what stands here again can still be undone.
  await library.earlier
    .where('article.id')
    .equals(stored.article.id)
    .filter(({ writtenAt }) => writtenAt === earlier.article.updatedAt)
    .modify({ writtenAt: now });
}

const isLiving = ({ deletedAt }: ArticleRow) => deletedAt === null;

/** The article whose turn it is, in the order of ids; undefined behind the last. */
async function nextArticle(library: Library, rereading: RereadingRow): Promise<ArticleRow | undefined> {
  const { id, how, state, cursor, about } = rereading;
  const { articles, earlier } = library;
  if (state === 'undoing') {
    const row = await earlier.where('id').between(`${id}/${cursor}`, `${id}0`, false, false).first();
    return row && articles.get(row.article.id);
  }
  const [from] = about.flatMap((correction) => rewriteOf(correction)?.from ?? []);
  const candidates =
    how === 'rewrite' ? articles.where('entityIds').equals(from ?? '') : articles.where('id').above(cursor);
  return candidates.filter((article) => isLiving(article) && article.id > cursor).first();
}

/**
 * Takes the next article of a rereading, in one transaction with its progress: a worker that dies between two articles
 * goes on behind the last.
 * @param analyse needed where texts are read anew, which an undo may do, too.
 * @returns false once there is nothing left to do, or the reader holds it.
 */
export async function stepRereading(
  library: Library,
  id: string,
  analyse: Analyse | null,
  clock: Clock,
): Promise<boolean> {
  const { articles, contents, events, entities, rereadings, earlier, outlines } = library;
  return library.transaction(
    'rw',
    [articles, contents, events, entities, rereadings, earlier, outlines],
    async () => {
      const rereading = await rereadings.get(id);
      if (rereading?.state !== 'running' && rereading?.state !== 'undoing') return false;
      const undoing = rereading.state === 'undoing';
      const now = clock();
      const next = await nextArticle(library, rereading);
      if (rereading.cursor === '' && rereading.how === 'rewrite' && !undoing) {
        const [rewrite] = rereading.about.flatMap((correction) => rewriteOf(correction) ?? []);
        if (rewrite) await moveEntity(library, rewrite, now);
      }
      if (!next) {
        if (undoing) await earlier.where('rereadingId').equals(id).delete();
        await rereadings.update(id, { state: undoing ? 'undone' : 'done', updatedAt: now });
        return false;
      }
      const stored = await findingsOf(library, next.id);
      if (stored && undoing) await restoreArticle(library, rereading, stored, analyse, now);
      const changed = stored && !undoing && (await rereadArticle(library, rereading, stored, analyse, now));
      await rereadings.update(id, {
        cursor: next.id,
        seen: rereading.seen + 1,
        changed: rereading.changed + (changed ? 1 : 0),
        updatedAt: now,
      });
      return true;
    },
  );
}

/** The rewriting that a correction caused, if it is there to be undone. */
export async function rewritingOf(library: Library, correctionId: string): Promise<RereadingRow | null> {
  const rows = await library.rereadings.where('correctionId').equals(correctionId).toArray();
  return rows.find(({ how, state }) => how === 'rewrite' && state !== 'undone') ?? null;
}
