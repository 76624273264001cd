import type { Entity, EventFinding, Span } from './types.ts';

export interface SummaryInput {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly events: readonly EventFinding[];
  readonly functionWords: ReadonlySet<string>;
}
export const summarise = (_input: SummaryInput): readonly Span[] => [];
