import type { Library } from '../schema.ts';
import type { Clock } from '../types.ts';
import { type CheckedTable, type FaultKind, faultKinds } from './report.ts';

/** One check of a library: counts what it finds, and puts it right where it was asked to. */
export interface Checker {
  readonly library: Library;
  readonly repairs: boolean;
  readonly clock: Clock;
  readonly looked: (rows: number) => void;
  readonly found: (kind: FaultKind) => void;
  /** Counts a fault and, where repairing, moves the row out of its table, in the caller's transaction. */
  readonly setAside: (table: CheckedTable, kind: FaultKind, row: { readonly id: string }) => Promise<void>;
  /** Moves a row out of its table in the caller's transaction: it follows another and is no fault of its own. */
  readonly moveAside: (table: CheckedTable, kind: FaultKind, row: { readonly id: string }) => Promise<void>;
  readonly counts: () => { readonly rows: number; readonly faults: Record<FaultKind, number> };
}

export function createChecker(library: Library, repairs: boolean, clock: Clock): Checker {
  const faults = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>;
  let rows = 0;
  const found = (kind: FaultKind) => {
    faults[kind] += 1;
  };
  const moveAside: Checker['moveAside'] = async (table, kind, row) => {
    await library.aside.put({ id: `${table} ${row.id}`, table, reason: kind, at: clock(), row });
    await library.table(table).delete(row.id);
  };
  return {
    library,
    repairs,
    clock,
    looked: (count) => {
      rows += count;
    },
    found,
    setAside: async (table, kind, row) => {
      found(kind);
      if (repairs) await moveAside(table, kind, row);
    },
    moveAside,
    counts: () => ({ rows, faults }),
  };
}
