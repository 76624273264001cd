import { v7 as uuid } from 'uuid';
import type { Words } from '../../words.ts';
import { longest } from '../export/library-rows.ts';
import type { BriefItem, BriefRow } from '../reader-rows.ts';
import type { Library } from '../schema.ts';
import { living } from '../tombstones.ts';
import type { Clock } from '../types.ts';
import { type BriefChange, changedBrief, mostItems } from './changes.ts';
import { type Picked, pieceOf } from './pick.ts';

/** All living briefs, changed last first. */
export async function queryBriefs(library: Library): Promise<readonly BriefRow[]> {
  const rows = living(await library.briefs.toArray());
  return rows.toSorted((one, other) => other.updatedAt - one.updatedAt);
}

/** A brief that is not removed, or null. */
export async function queryBrief(library: Library, briefId: string): Promise<BriefRow | null> {
  const row = await library.briefs.get(briefId);
  return row && row.deletedAt === null ? row : null;
}

/** Begins a brief with what was picked. @returns its id. */
export async function startBrief(
  library: Library,
  title: string,
  picks: readonly Picked[],
  words: Words,
  clock: Clock,
): Promise<string> {
  const { briefs, articles, events, entities, notes } = library;
  return library.transaction('rw', [briefs, articles, events, entities, notes], async () => {
    const now = clock();
    const newId = () => uuid({ msecs: clock() });
    const brief: BriefRow = {
      id: newId(),
      updatedAt: now,
      deletedAt: null,
      title: title.slice(0, longest.line),
      introduction: '',
      language: words.language,
      items: await piecesOf(library, picks, words, newId),
      startedAt: now,
    };
    await briefs.add(brief);
    return brief.id;
  });
}

async function piecesOf(
  library: Library,
  picks: readonly Picked[],
  words: Words,
  newId: () => string,
): Promise<readonly BriefItem[]> {
  const pieces: BriefItem[] = [];
  for (const pick of picks) {
    const piece = await pieceOf(library, pick, newId, words);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** What of the library an item shows; null for the reader's own words. */
const shownBy = (item: BriefItem): string | null => {
  if (item.kind === 'event') return item.eventId;
  if (item.kind === 'note') return item.noteId;
  return item.kind === 'article' ? item.articleId : null;
};

/** What was picked but for what stands in the brief: of an act that several reports tell, one is enough. */
async function notYetIn(
  { events }: Library,
  { items }: BriefRow,
  picks: readonly Picked[],
): Promise<readonly Picked[]> {
  const actsOf = async (ids: readonly string[]) =>
    (await events.bulkGet([...ids])).map((row, index) => row?.sameAs ?? ids[index] ?? '');
  const shown = new Set(await actsOf(items.flatMap((item) => shownBy(item) ?? [])));
  const acts = await actsOf(picks.map(({ id }) => id));
  return picks.filter((_, index) => {
    const act = acts[index] ?? '';
    const isNew = !shown.has(act);
    shown.add(act);
    return isNew;
  });
}

/**
 * Puts what was picked at the end of a brief; what stands there already is not put there twice.
 * @returns ids of the new items; null where there is no such brief.
 */
export async function addToBrief(
  library: Library,
  briefId: string,
  picks: readonly Picked[],
  words: Words,
  clock: Clock,
): Promise<readonly string[] | null> {
  const { briefs, articles, events, entities, notes } = library;
  return library.transaction('rw', [briefs, articles, events, entities, notes], async () => {
    const brief = await queryBrief(library, briefId);
    if (!brief) return null;
    const fresh = await notYetIn(library, brief, picks);
    const room = Math.max(0, mostItems - brief.items.length);
    const pieces = (await piecesOf(library, fresh, words, () => uuid({ msecs: clock() }))).slice(0, room);
    if (pieces.length > 0)
      await briefs.put({ ...brief, items: [...brief.items, ...pieces], updatedAt: clock() });
    return pieces.map(({ id }) => id);
  });
}

/** Carries out changes in their order; false where there is no such brief. */
export async function changeBrief(
  library: Library,
  briefId: string,
  changes: readonly BriefChange[],
  clock: Clock,
): Promise<boolean> {
  return library.transaction('rw', library.briefs, async () => {
    const brief = await queryBrief(library, briefId);
    if (!brief) return false;
    await library.briefs.put({ ...changes.reduce(changedBrief, brief), updatedAt: clock() });
    return true;
  });
}
