import type { TopicId } from '../types.ts';

/** Subjects that every section of a newspaper knows; their words do not make a report one on health. */
const ofAllSections: ReadonlySet<TopicId> = new Set([
  'ai-digital-health',
  'technology-transfer',
  'trade-investment',
  'humanitarian-aid',
  'food-safety-nutrition',
  'health-financing',
  'global-governance',
] as const);

export const isOfHealth = (topic: TopicId): boolean => !ofAllSections.has(topic);

/**
 * Whether a report is about health at all. Trade, aid, technology and crime are subjects of every section of a
 * newspaper; they are topics of ours only in a report on health.
 */
export interface HealthSigns {
  /** Distinct health words or entities in the title. */
  readonly title: number;
  /** The same, for each sentence of the body. */
  readonly sentences: readonly number[];
}

const share = 0.3;
const fewest = 2;

export function isHealthReport({ title, sentences }: HealthSigns): boolean {
  const spoken = sentences.filter((signs) => signs > 0).length;
  const all = sentences.reduce((sum, signs) => sum + signs, 0);
  if (title > 0) return all >= fewest && spoken >= sentences.length * (share / 3);
  const enough = Math.min(fewest, sentences.length);
  return all > fewest && spoken >= enough && spoken >= sentences.length * share;
}
