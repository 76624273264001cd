import type { EntityId, TopicId } from '../utils/analysis/types.ts';
import type { Pair } from '../utils/library/ledger/pairs.ts';

/** The dossier of an entity; of a country with all that act for it. */
export const dossierOf = (entity: EntityId): string => `#/dossier/${encodeURIComponent(entity)}`;

export const pairOf = (pair: Pair): string => `#/pair/${encodeURIComponent(pair)}`;

export const topicOf = (topic: TopicId): string => `#/topic/${topic}`;
