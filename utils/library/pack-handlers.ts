import { failure, success } from '../errors.ts';
import type { PackCalls } from '../messages/packs.ts';
import type { Handlers } from '../messaging/handle.ts';
import type { LibrarianTools } from './librarian.ts';
import { readPackRows } from './pack/pack-file.ts';
import { takePack } from './pack/take-pack.ts';
import { undoPack } from './pack/undo-pack.ts';
import { storageOutcome } from './storage-outcome.ts';

export function packHandlers({ library, clock, onCorrections }: LibrarianTools): Handlers<PackCalls> {
  return {
    takePackPart: async (head, part) => {
      const rows = readPackRows(part);
      if (!rows.ok) return rows;
      const taken = await storageOutcome(() => takePack(library, head, rows.value, clock));
      if (rows.value.corrections.length > 0) onCorrections();
      return taken;
    },
    undoPack: async (packId) => {
      const undone = await storageOutcome(() => undoPack(library, packId, clock));
      if (!undone.ok) return undone;
      // Corrections of the pack may have gone with it.
      onCorrections();
      return undone.value ? success(null) : failure('not-found');
    },
  };
}
