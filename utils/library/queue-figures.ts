import type { QueueRow } from './queue-rows.ts';
import type { Library } from './schema.ts';

/** A list of addresses as the reader sees it. */
export interface QueueFigures {
  readonly waiting: number;
  readonly held: number;
  readonly saved: number;
  readonly failed: number;
  /** What is being read. */
  readonly current: QueueRow | null;
  /** In their order; of many the first ones. */
  readonly failedRows: readonly QueueRow[];
  readonly savedRows: readonly QueueRow[];
}

const mostShown = 300;

export async function queryQueue({ queue }: Library): Promise<QueueFigures> {
  const of = (state: QueueRow['state']) => queue.where('state').equals(state);
  const [waiting, held, saved, failed, running, failedRows, savedRows] = await Promise.all([
    of('waiting').count(),
    of('held').count(),
    of('saved').count(),
    of('failed').count(),
    of('running').toArray(),
    of('failed').limit(mostShown).sortBy('id'),
    of('saved').limit(mostShown).sortBy('id'),
  ]);
  return { waiting, held, saved, failed, current: running[0] ?? null, failedRows, savedRows };
}

/** How many addresses are still to be read, and whether the reader holds them. */
export async function queryLeft({
  queue,
}: Library): Promise<{ readonly left: number; readonly held: boolean }> {
  const [open, held] = await Promise.all([
    queue.where('state').anyOf('waiting', 'running').count(),
    queue.where('state').equals('held').count(),
  ]);
  return { left: open + held, held: open === 0 };
}

/** Ids of rows in some states, for what is done with all of them. */
export const queuedIn = ({ queue }: Library, ...states: readonly QueueRow['state'][]): Promise<string[]> =>
  queue
    .where('state')
    .anyOf([...states])
    .primaryKeys();
