/** From here on a set is worth its making. */
const many = 16;

/** Each item once, in the order of the first ones: what a set does, for the short lists of which the analysis makes hundreds. */
export function distinct<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length < 2) return items;
  if (items.length >= many) return [...new Set(items)];
  const found: Item[] = [];
  for (const item of items) if (!found.includes(item)) found.push(item);
  return found;
}
