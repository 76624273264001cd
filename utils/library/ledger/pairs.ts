import type { EntityId } from '../../analysis/types.ts';

/** A side of a ledger: a country by its ISO code, for all that act for it, or an entity without a country. */
type Side = string;

/** Two sides, in alphabetical order, parted by a space: `CN ID`, `ID organization:who`. */
export type Pair = string;

/** An act of more sides than this is a gathering; who of them dealt with whom it does not say. */
export const mostSides = 6;

/** The side that an entity stands on; null for what no side is. */
function sideOf(id: EntityId, countryOf: (id: EntityId) => string | null): Side | null {
  if (id.startsWith('person:')) return null;
  const code = /^place:(?<code>[a-z]{2})$/u.exec(id)?.groups?.code;
  return countryOf(id) ?? code?.toUpperCase() ?? id;
}

const pairOf = (one: Side, other: Side): Pair => [one, other].sort().join(' ');

/**
 * The pairs whose ledger an act belongs to. Where all parties stand on one side (`Bio Farma` and its ministry), the
 * parties themselves are the sides.
 */
export function pairsOf(
  parties: readonly EntityId[],
  countryOf: (id: EntityId) => string | null,
): readonly Pair[] {
  const lifted = parties.map((id) => sideOf(id, countryOf)).filter((side) => side !== null);
  const abroad = [...new Set(lifted)];
  const own = [...new Set(parties.filter((id) => !id.startsWith('person:')))];
  const sides = abroad.length > 1 ? abroad : own;
  if (sides.length > mostSides) return [];
  return sides.flatMap((one, index) => sides.slice(index + 1).map((other) => pairOf(one, other)));
}
