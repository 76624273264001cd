import type { Corrected } from '../corrections.ts';
import type { Resolved } from './merge.ts';
import type { Proposal } from './types.ts';

/** Settled findings as the reader corrected them: joined, of another type, or silent. */
export function correctResolved(
  resolved: readonly Resolved[],
  { target, known }: Corrected,
): readonly Resolved[] {
  const corrected: Resolved[] = [];
  for (const item of resolved) {
    const id = target(item.id);
    if (id === null) continue;
    const now: Resolved = {
      id,
      known: known(id) ?? item.known,
      proposal: withPrincipal(item.proposal, target),
    };
    // A disease may stand inside a product's name; once both are one, the longer mention says it.
    const last = corrected.at(-1);
    if (last?.id === id && last.proposal.end >= now.proposal.end) continue;
    corrected.push(now);
  }
  return corrected;
}

/** A proposal with the one that its person acts for as the reader corrected it. */
function withPrincipal(proposal: Proposal, target: Corrected['target']): Proposal {
  const { actsFor } = proposal;
  const principal = actsFor === undefined ? null : target(actsFor);
  if (actsFor === undefined || principal === actsFor) return proposal;
  const { actsFor: _, ...others } = proposal;
  return principal === null ? others : { ...others, actsFor: principal };
}
