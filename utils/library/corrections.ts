import { v7 as uuid } from 'uuid';
import { ownId } from '../analysis/corrections/own-id.ts';
import type { Correction } from '../analysis/corrections/types.ts';
import type { Library } from './schema.ts';
import { living } from './tombstones.ts';
import type { Clock, CorrectionRow } from './types.ts';

/** What the reader corrected, in the order in which it counts. */
export async function queryCorrections(library: Library): Promise<readonly CorrectionRow[]> {
  return living(await library.corrections.orderBy('madeAt').toArray());
}

/** An entity of the reader's own gets its id from its first name; one that is taken by another gets a number. */
function withOwnId(correction: Correction, others: readonly CorrectionRow[]): Correction {
  if (correction.kind !== 'own') return correction;
  const { type, name } = correction.entity;
  const taken = new Set(
    others.flatMap(({ correction: other }) => (other.kind === 'own' ? [other.entity.id] : [])),
  );
  return { ...correction, entity: { ...correction.entity, id: ownId(type, name, taken) } };
}

/** Remembers a correction. An own entity gets an id of its own, whatever it came with. */
export async function addCorrection(
  library: Library,
  correction: Correction,
  clock: Clock,
): Promise<CorrectionRow> {
  const { corrections } = library;
  return library.transaction('rw', corrections, async () => {
    const others = await corrections.toArray();
    const now = clock();
    const row: CorrectionRow = {
      id: uuid({ msecs: now }),
      updatedAt: now,
      deletedAt: null,
      correction: withOwnId(correction, others),
      // Later than all others, whatever the clock says: the order decides what counts.
      madeAt: Math.max(now, ...others.map(({ madeAt }) => madeAt + 1)),
    };
    await corrections.put(row);
    return row;
  });
}

/** Puts another rule in the place of one; an own entity keeps its id, as the library knows it by that. */
export async function reviseCorrection(
  library: Library,
  id: string,
  correction: Correction,
  clock: Clock,
): Promise<boolean> {
  const { corrections } = library;
  return library.transaction('rw', corrections, async () => {
    const stored = await corrections.get(id);
    if (!stored) return false;
    const kept =
      correction.kind === 'own' && stored.correction.kind === 'own'
        ? { ...correction, entity: { ...correction.entity, id: stored.correction.entity.id } }
        : withOwnId(correction, await corrections.toArray());
    await corrections.put({ ...stored, correction: kept, updatedAt: clock(), deletedAt: null });
    return true;
  });
}
