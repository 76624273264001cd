import { longestMemory, type Memory } from './memory.ts';
import type { Surroundings } from './surroundings.ts';
import type { Party } from './types.ts';

/** "A met B; the two sides agreed" in one sentence; else the sides in mind. */
export function sidesOf(memory: Memory, around: Surroundings): readonly Party[] | null {
  // "Nauru, Tonga and Fiji reported cases. They will share samples."
  const isMany =
    (memory.heads?.length ?? 0) > 2 &&
    /^(?:they|mereka)$/u.test(around.folded.slice(around.start, around.end));
  if (isMany) return memory.heads;
  const before = around.named.filter((party) => party.end <= around.start && party.kind !== 'place');
  // `理查德集团 … 国药集团中国生物 … 双方`: a country of one of them is no third.
  const own = before.filter(
    ({ kind, country }) =>
      kind !== 'country' ||
      around.rules.script !== 'han' ||
      !before.some((other) => other.kind !== 'country' && other.country === country),
  );
  if (own.length === 2) return own;
  if (memory.pair && memory.sidesAge > 0) return memory.pair;
  return memory.sidesAge <= longestMemory ? memory.sides : null;
}

/** "its new partner": the other side of the act before. */
export function partnerOf(around: Surroundings, memory: Memory): readonly Party[] | null {
  if (!memory.sides || memory.sidesAge > longestMemory) return null;
  const owner = around.named.findLast((party) => party.end <= around.start) ?? memory.subject?.[0];
  const isOwner = (side: Party) =>
    side.ids[0] === owner?.ids[0] ||
    (around.rules.script === 'han' && side.country !== null && side.country === owner?.country);
  const others = memory.sides.filter((side) => !isOwner(side));
  return others.length === 1 && memory.sides.length === 2 ? others : null;
}
