import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType, EventType, LanguageCode, Stage, TopicId } from '../../../utils/analysis/types.ts';

export interface AnnotatedEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly surfaces: readonly string[];
  readonly optional?: boolean;
}

export interface AnnotatedEvent {
  /** Alternatives for one party are joined by `|`. */
  readonly actors: readonly string[];
  readonly type: EventType | readonly EventType[];
  readonly stage: Stage | readonly Stage[];
  readonly date: string | null;
  readonly evidence: string;
  readonly optional?: boolean;
}

interface AnnotatedDate {
  readonly text: string;
  readonly value: string;
  readonly altValue?: string;
}

/** One invented report and what a careful reader finds in it; README.md has the conventions. */
export interface Report {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly publishedAt: string;
  readonly title: string;
  readonly text: string;
  readonly entities: readonly AnnotatedEntity[];
  readonly dates: readonly AnnotatedDate[];
  readonly topics: readonly TopicId[];
  readonly topicsOptional?: readonly TopicId[];
  readonly keySentences: readonly string[];
  readonly events: readonly AnnotatedEvent[];
}

export function readReports(folder = import.meta.dirname): readonly Report[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): Report => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}
