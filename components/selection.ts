/** What is chosen in a list, and from where a range goes on. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** Chooses one, or takes its choice back. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Chooses all from where the last choice was made to here, in the order of the list. */
export function extended(selection: Selection, list: readonly string[], id: string): Selection {
  const from = list.indexOf(selection.anchor ?? id);
  const to = list.indexOf(id);
  if (from < 0 || to < 0) return toggled(selection, id);
  const range = list.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor: selection.anchor ?? id };
}

export const everything = (list: readonly string[]): Selection => ({ ids: new Set(list), anchor: null });

/** The choice without what the list no longer has: nothing is done to an article that is out of sight. */
export function within(selection: Selection, list: readonly string[]): Selection {
  if (selection.ids.size === 0) return selection;
  const ids = new Set(list.filter((id) => selection.ids.has(id)));
  return ids.size === selection.ids.size ? selection : { ...selection, ids };
}
