import type { Corrected } from '../corrections.ts';
import type { Resolved } from './merge.ts';

/** Settled findings as the reader corrected them: joined, of another type, or silent. */
export function correctResolved(
  resolved: readonly Resolved[],
  { target, known }: Corrected,
): readonly Resolved[] {
  const corrected: Resolved[] = [];
  for (const item of resolved) {
    const id = target(item.id);
    if (id === null) continue;
    const { actsFor, ...proposal } = item.proposal;
    const principal = actsFor === undefined ? null : target(actsFor);
    const now: Resolved = {
      id,
      known: known(id) ?? item.known,
      proposal: principal === null ? proposal : { ...proposal, actsFor: principal },
    };
    // A disease may stand inside a product's name; once both are one, the longer mention says it.
    const last = corrected.at(-1);
    if (last?.id === id && last.proposal.end >= now.proposal.end) continue;
    corrected.push(now);
  }
  return corrected;
}
