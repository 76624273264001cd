import { GrowingBlob } from '../export/growing-blob.ts';
import type { Library } from '../schema.ts';
import { living } from '../tombstones.ts';
import { noPackRows, type Pack, type PackHead, type PackRows } from './pack.ts';
import { type PackChoice, packRowsOf, writePack } from './write-pack.ts';

interface PackRun {
  readonly library: Library;
  readonly breathe: () => Promise<void>;
  readonly onProgress: (done: number) => void;
}

const atOnce = 20;
const namesAtOnce = 200;
const partsAtOnce = 20;

type Growing = { -readonly [Table in keyof PackRows]: PackRows[Table][number][] };

/** What a pack of some articles holds, read and given away some at a time. */
async function gather(articleIds: readonly string[], choice: PackChoice, run: PackRun): Promise<PackRows> {
  const { library, breathe, onProgress } = run;
  const rows: Growing = { articles: [], contents: [], events: [], entities: [], notes: [], corrections: [] };
  const names = new Set<string>();
  for (let at = 0; at < articleIds.length; at += atOnce) {
    const ids = articleIds.slice(at, at + atOnce);
    const part: PackRows = {
      ...noPackRows,
      articles: (await library.articles.bulkGet(ids)).filter((row) => row !== undefined),
      contents: (await library.contents.bulkGet(ids)).filter((row) => row !== undefined),
      events: await library.events.where('articleId').anyOf(ids).toArray(),
      notes: choice.notes ? await library.notes.where('articleId').anyOf(ids).toArray() : [],
    };
    const given = packRowsOf(part, choice);
    for (const table of ['articles', 'contents', 'events', 'notes'] as const)
      (rows[table] as unknown[]).push(...given[table]);
    for (const { entityIds } of given.articles) for (const id of entityIds) names.add(id);
    for (const { parties, finding } of given.events)
      for (const id of [...parties, ...finding.about]) names.add(id);
    onProgress(Math.min(at + atOnce, articleIds.length));
    await breathe();
  }
  const wanted = [...names];
  for (let at = 0; at < wanted.length; at += namesAtOnce) {
    const some = await library.entities.bulkGet(wanted.slice(at, at + namesAtOnce));
    rows.entities.push(...living(some.filter((row) => row !== undefined)));
    await breathe();
  }
  if (choice.corrections) rows.corrections.push(...living(await library.corrections.toArray()));
  return rows;
}

/** A pack of some articles as a file. */
export async function makePack(
  articleIds: readonly string[],
  head: Omit<PackHead, 'hasTexts'>,
  choice: PackChoice,
  run: PackRun,
): Promise<Blob> {
  const pack: Pack = { ...head, hasTexts: choice.texts, rows: await gather(articleIds, choice, run) };
  const file = new GrowingBlob();
  let parts = 0;
  for (const part of writePack(pack)) {
    file.add(part);
    if (++parts % partsAtOnce === 0) await run.breathe();
  }
  return file.finish('application/json');
}
