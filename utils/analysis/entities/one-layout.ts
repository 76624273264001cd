import type { KnownEntity } from '../knowledge.ts';
import type { EntityId, EntityType, Span } from '../types.ts';
import type { Proposal } from './types.ts';

/**
 * A proposal with all its fields, always in the same order. Rules fill what they know and leave the rest out, which
 * makes two dozen layouts; whoever then looks at many proposals is slowed down at each look.
 */
class LaidOut implements Proposal {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly rule: string;
  readonly candidates: readonly KnownEntity[];
  readonly trust: number;
  readonly id: EntityId | undefined;
  readonly name: string | undefined;
  readonly isDemonym: boolean | undefined;
  readonly office: string | undefined;
  readonly officeAt: Span | undefined;
  readonly actsFor: EntityId | undefined;
  readonly country: string | undefined;

  constructor(proposal: Proposal) {
    this.start = proposal.start;
    this.end = proposal.end;
    this.type = proposal.type;
    this.rule = proposal.rule;
    this.candidates = proposal.candidates;
    this.trust = proposal.trust;
    this.id = proposal.id;
    this.name = proposal.name;
    this.isDemonym = proposal.isDemonym;
    this.office = proposal.office;
    this.officeAt = proposal.officeAt;
    this.actsFor = proposal.actsFor;
    this.country = proposal.country;
  }
}

/** The same proposals in one layout; those that have it already are the same objects. */
export function inOneLayout(proposals: readonly Proposal[]): readonly Proposal[] {
  const laidOut: Proposal[] = [];
  for (const proposal of proposals)
    laidOut.push(proposal instanceof LaidOut ? proposal : new LaidOut(proposal));
  return laidOut;
}
