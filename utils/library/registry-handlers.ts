import { failure, type Outcome, success } from '../errors.ts';
import type { RegistryCalls } from '../messages/registry.ts';
import type { Handlers } from '../messaging/handle.ts';
import type { LibrarianTools } from './librarian.ts';
import { addToRegistry, dropRegistryImport, finishRegistry, setRegistryRemoved } from './registry.ts';
import { storageOutcome } from './storage-outcome.ts';

/** Nine cells, the first of them an id. */
const line = /^organization:[^\t\n]{1,200}(?:\t[^\t\n]{0,4000}){8}$/u;

export function registryHandlers({ library, clock, onCorrections }: LibrarianTools): Handlers<RegistryCalls> {
  const done = async (work: () => PromiseLike<unknown>): Promise<Outcome<null>> => {
    const outcome = await storageOutcome(work);
    return outcome.ok ? success(null) : outcome;
  };
  /** The next reading must know it. */
  const known = async (work: () => PromiseLike<unknown>): Promise<Outcome<null>> => {
    const outcome = await done(work);
    onCorrections();
    return outcome;
  };
  const setRemoved = async (removed: boolean): Promise<Outcome<null>> => {
    const changed = await storageOutcome(() => setRegistryRemoved(library, removed, clock));
    onCorrections();
    if (!changed.ok) return changed;
    return changed.value ? success(null) : failure('not-found');
  };
  return {
    addToRegistry: async (id, place, lines) => {
      if (!lines.every((one) => line.test(one))) return failure('invalid-registry', id);
      return done(() => addToRegistry(library, id, place, lines));
    },
    finishRegistry: (about) => known(() => finishRegistry(library, about, clock)),
    dropRegistryImport: (id) => done(() => dropRegistryImport(library, id)),
    removeRegistry: () => setRemoved(true),
    restoreRegistry: () => setRemoved(false),
  };
}
