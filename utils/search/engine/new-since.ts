import type { Universe } from './universe.ts';

/** How many units are of articles or notes that were saved after a moment, epoch ms. */
export function newSince(universe: Universe, units: Int32Array, moment: number): number {
  let fresh = 0;
  for (const unit of units) {
    const note = universe.notes[unit - universe.firstNote];
    const savedAt = note?.savedAt ?? universe.columns.articleSavedAt[universe.articleOf(unit)] ?? 0;
    if (savedAt > moment) fresh++;
  }
  return fresh;
}
