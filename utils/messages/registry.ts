import type { Outcome } from '../errors.ts';
import type { RegistryAbout } from '../library/registry-rows.ts';

/** Organisations of a registry as a further knowledge table. Its lines come in parts; the last call puts them to use. */
export interface RegistryCalls {
  /** Puts some lines of an import aside; `invalid-registry` for what is no line of a knowledge table. */
  addToRegistry(importId: string, place: number, lines: readonly string[]): Promise<Outcome<null>>;
  /** Every reading knows the organisations from now on, in the place of those that were taken in before. */
  finishRegistry(
    about: Omit<RegistryAbout, 'id' | 'updatedAt' | 'deletedAt' | 'takenAt'>,
  ): Promise<Outcome<null>>;
  /** Gives an import up. */
  dropRegistryImport(importId: string): Promise<Outcome<null>>;
  removeRegistry(): Promise<Outcome<null>>;
  restoreRegistry(): Promise<Outcome<null>>;
}
