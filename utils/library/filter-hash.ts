import { entityTypes, eventTypes, type LanguageCode, stages, topicIds } from '../analysis/types.ts';
import type { LibraryFilter } from './types.ts';

const languages: readonly LanguageCode[] = ['id', 'en', 'zh'];
const entityId = new RegExp(`^(?:${entityTypes.join('|')}):\\S{1,200}$`, 'u');
const rowId = /^[\w-]{1,100}$/u;
const country = /^[A-Z]{2}$/u;
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

const oneOf =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);
const like = (pattern: RegExp) => (value: string) => pattern.test(value);
const worded = (value: string) => value.trim() !== '';

/** Every field of a filter, in the order in which the address names them, and which values it can have. */
const fields: { readonly [Field in keyof Required<LibraryFilter>]: (value: string) => boolean } = {
  text: worded,
  entity: like(entityId),
  country: like(country),
  topic: oneOf(topicIds),
  type: oneOf(eventTypes),
  stage: oneOf(stages),
  lang: oneOf(languages),
  site: worded,
  state: oneOf(['unread', 'read', 'archived', 'any']),
  tag: worded,
  collection: like(rowId),
  from: like(day),
  to: like(day),
};

/** `entity=organization%3Abpom&from=2025-01-01`; empty for a filter that restricts nothing. */
export function filterToHash(filter: LibraryFilter): string {
  const parameters = new URLSearchParams();
  for (const [field, allowed] of Object.entries(fields)) {
    const value = filter[field as keyof LibraryFilter];
    if (value && allowed(value)) parameters.set(field, value);
  }
  return parameters.toString();
}

/**
 * Reads a filter back from a hash such as `#/timeline?entity=…` or `entity=…`. Whatever is no filter, or a value that
 * cannot occur, is ignored.
 */
export function hashToFilter(hash: string): LibraryFilter {
  const parameters = new URLSearchParams(hash.replace(/^[^?=]*\?/u, '').replace(/^#/u, ''));
  const entries = Object.entries(fields).flatMap(([field, allowed]) => {
    const value = parameters.get(field);
    return value !== null && allowed(value) ? [[field, value]] : [];
  });
  return Object.fromEntries(entries) as LibraryFilter;
}
