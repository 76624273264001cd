import { type EntityId, type EntityType, entityTypes, type TopicId, topicIds } from '../../analysis/types.ts';

/** One line of the drawing: a country with all its institutions, one entity, or one topic. */
export type Thread =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'entity'; readonly entity: EntityId }
  | { readonly kind: 'topic'; readonly topic: TopicId };

/** `country:ID`, `organization:bpom`, `topic:vaccines`: how an address names a thread. */
export function threadKey(thread: Thread): string {
  switch (thread.kind) {
    case 'country':
      return `country:${thread.country}`;
    case 'entity':
      return thread.entity;
    case 'topic':
      return `topic:${thread.topic}`;
  }
}

const isOneOf = <Value extends string>(values: readonly Value[], value: string): value is Value =>
  (values as readonly string[]).includes(value);

/** Reads `threadKey` back; null for anything else. */
export function threadOf(key: string): Thread | null {
  const [kind = '', ...rest] = key.split(':');
  const name = rest.join(':');
  if (kind === 'country') return /^[A-Z]{2}$/u.test(name) ? { kind, country: name } : null;
  if (kind === 'topic') return isOneOf(topicIds, name) ? { kind, topic: name } : null;
  if (!isOneOf<EntityType>(entityTypes, kind) || !/^\S{1,200}$/u.test(name)) return null;
  // A country is drawn with its institutions.
  return /^place:[a-z]{2}$/u.test(key)
    ? { kind: 'country', country: name.toUpperCase() }
    : { kind: 'entity', entity: key };
}
