import { useState } from 'preact/hooks';
import type { PackChoice } from '../../utils/library/pack/write-pack.ts';

const nameKey = 'pack-sender';

export interface PackWish {
  readonly sender: string;
  readonly note: string;
  readonly choice: PackChoice;
  readonly onSender: (name: string) => void;
  readonly onNote: (note: string) => void;
  readonly onChoice: (choice: PackChoice) => void;
  /** Keeps the name for the next pack. */
  readonly remember: () => void;
}

/** What goes into a pack beside its articles. Nothing that is the reader's own, nor whole texts, unless they say so. */
export function usePackWish(): PackWish {
  const [sender, setSender] = useState(() => localStorage.getItem(nameKey) ?? '');
  const [note, setNote] = useState('');
  const [choice, setChoice] = useState<PackChoice>({ texts: false, notes: false, corrections: false });
  return {
    sender,
    note,
    choice,
    onSender: setSender,
    onNote: setNote,
    onChoice: setChoice,
    remember: () => localStorage.setItem(nameKey, sender.trim()),
  };
}
