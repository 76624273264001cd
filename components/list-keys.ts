/** What a key does in the list of articles. */
export const listKeys = {
  next: ['j'],
  previous: ['k'],
  open: ['Enter'],
  select: ['x'],
  range: ['Shift+X'],
  all: ['*'],
  none: ['Escape'],
  read: ['r'],
  unread: ['u'],
  archive: ['e'],
  tags: ['t'],
  collections: ['c'],
  remove: ['#', 'Delete'],
  undo: ['z'],
  search: ['/'],
  help: ['?'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ListKey = keyof typeof listKeys;

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

const byKey: ReadonlyMap<string, ListKey> = new Map(
  (Object.keys(listKeys) as ListKey[]).flatMap((name) => listKeys[name].map((key) => [key, name] as const)),
);

/** What a pressed key stands for; null where it belongs to the browser. Capital letters are told from small ones. */
export function listKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }: Pressed): ListKey | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  const isLetter = /^\p{L}$/u.test(key);
  return byKey.get(isLetter && shiftKey ? `Shift+${key.toUpperCase()}` : key) ?? null;
}
