import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../utils/errors.ts';
import type { BriefChange } from '../../utils/library/brief/changes.ts';
import { type DraftStore, Unsaved } from '../../utils/library/brief/unsaved.ts';
import type { BriefRow } from '../../utils/library/reader-rows.ts';

/** What a page leaves behind for itself, should it be closed before the library has answered. */
function pageStore(briefId: string): DraftStore {
  const key = `unsaved-brief-${briefId}`;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
        return Array.isArray(kept) ? kept : [];
      } catch {
        return [];
      }
    },
    write(changes) {
      if (changes.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(changes));
    },
  };
}

const later = (work: () => void, wait: number) => {
  const timer = setTimeout(work, wait);
  return () => clearTimeout(timer);
};

interface UnsavedBrief {
  /** As the reader left it. */
  readonly brief: BriefRow;
  readonly isSaved: boolean;
  readonly change: (change: BriefChange) => void;
}

/** A stored brief with the reader's latest changes, which are stored as they come and when the page is left. */
export function useUnsaved(
  row: BriefRow,
  send: (changes: readonly BriefChange[]) => Promise<Outcome<null>>,
  onFailure: (outcome: Outcome<null>) => void,
): UnsavedBrief {
  const [, redraw] = useState(0);
  const [unsaved] = useState(
    () =>
      new Unsaved({
        send,
        store: pageStore(row.id),
        later,
        onChange: () => redraw((count) => count + 1),
        onOutcome: (outcome) => {
          if (!outcome.ok) onFailure(outcome);
        },
      }),
  );
  useEffect(() => unsaved.rowChanged(), [row]);
  useEffect(() => {
    const flush = () => void unsaved.flush();
    flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);
  return { brief: unsaved.shown(row), isSaved: unsaved.isSaved, change: (change) => unsaved.add(change) };
}
