import { useState } from 'preact/hooks';

interface FirstFew<Item> {
  readonly shown: readonly Item[];
  /** How many there are in all, where some are not shown; else null. */
  readonly total: number | null;
  readonly showAll: () => void;
}

/** The first few of a list until the reader asks for all. One item alone is never held back. */
export function useFirstFew<Item>(items: readonly Item[], few: number): FirstFew<Item> {
  const [all, setAll] = useState(false);
  const isCut = !all && items.length > few + 1;
  return {
    shown: isCut ? items.slice(0, few) : items,
    total: isCut ? items.length : null,
    showAll: () => setAll(true),
  };
}
