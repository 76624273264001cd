import { useEffect, useState } from 'preact/hooks';
import { knownLadders, type LibraryLadder, libraryLadders } from '../utils/library/ledger/library-ladders.ts';
import type { KnownOutlines } from './use-outlines.ts';

/** Longest time in ms that the page does nothing else for them. */
const longest = 12;

/** Gives the page a rest whenever it was kept busy for some milliseconds; for good once nobody waits any more. */
function rests(isWanted: () => boolean): () => Promise<void> | null {
  let began = performance.now();
  return () => {
    if (!isWanted()) return new Promise(() => {});
    if (performance.now() - began < longest) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        began = performance.now();
        resolve();
      });
    });
  };
}

/** Every ladder of the library, worked out bit by bit behind the page; null until they are. */
export function useLadders(known: KnownOutlines, today: string): readonly LibraryLadder[] | null {
  const { columns } = known;
  const [ladders, setLadders] = useState(() => knownLadders(columns, today));
  useEffect(() => {
    let isWanted = true;
    void libraryLadders(
      columns,
      today,
      rests(() => isWanted),
    ).then((found) => {
      if (isWanted && found) setLadders(found);
    });
    return () => {
      isWanted = false;
    };
  }, [known, today]);
  return ladders;
}
