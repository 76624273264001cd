import * as v from 'valibot';
import type { Correction } from '../../analysis/corrections/types.ts';
import { type EntityType, entityTypes, topicIds } from '../../analysis/types.ts';
import type { Anchors } from '../../anchors/selectors.ts';
import { noteColours } from '../note-colours.ts';
import { longestTag, mostTags } from '../tags.ts';
import type { WatchTarget } from '../types.ts';
import { longest } from './library-rows.ts';

/*
 * Values that rows are made of, as files and calls may hold them. Apart from the rows: what only checks a call brings
 * none of those along.
 */

/**
 * Keys that would reach a prototype are refused by name; every other object is rebuilt field by field, so unknown
 * fields never get in.
 */
const safeKey = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check((key) => !['__proto__', 'constructor', 'prototype'].includes(key), 'key not allowed'),
);
export const line = v.pipe(v.string(), v.maxLength(longest.line));
export const address = v.pipe(v.string(), v.maxLength(longest.address));
export const passage = v.pipe(v.string(), v.maxLength(longest.passage));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
export const entityId = v.pipe(v.string(), v.minLength(1), v.maxLength(longest.line));
export const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const edtf = v.pipe(v.string(), v.maxLength(100));
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u));
export const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(200_000));

export const language = v.picklist(['id', 'en', 'zh']);
export const names = v.object({
  id: v.exactOptional(line),
  en: v.exactOptional(line),
  zh: v.exactOptional(line),
});
export const refs = v.record(safeKey, line);
export const entityType = v.picklist(entityTypes satisfies readonly EntityType[]);
export const topic = v.picklist(topicIds);
export const verdict = v.nullable(v.picklist(['confirmed', 'rejected']));
export const row = { id, updatedAt: time, deletedAt: v.nullable(time) };

const placeInNode = v.object({
  type: v.literal('XPathSelector'),
  value: address,
  refinedBy: v.object({ type: v.literal('TextPositionSelector'), start: time, end: time }),
});
export const anchors = v.object({
  quote: v.object({ type: v.literal('TextQuoteSelector'), exact: passage, prefix: line, suffix: line }),
  position: v.nullable(v.object({ type: v.literal('TextPositionSelector'), start: time, end: time })),
  range: v.nullable(
    v.object({ type: v.literal('RangeSelector'), startSelector: placeInNode, endSelector: placeInNode }),
  ),
}) satisfies v.GenericSchema<unknown, Anchors>;
export const noteColour = v.picklist(noteColours);
export const noteTags = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(longestTag * 2))),
  v.maxLength(mostTags),
);

const sketch = v.object({
  id: entityId,
  type: entityType,
  name: line,
  names: v.exactOptional(names),
  country: v.exactOptional(country),
});
/** A name that a text can hold. */
const word = v.pipe(line, v.trim(), v.minLength(1));

export const correction = v.variant('kind', [
  v.object({ kind: v.literal('alias'), name: word, entity: sketch }),
  v.object({ kind: v.literal('type'), entity: sketch, type: entityType }),
  v.object({ kind: v.literal('not-name'), surface: word, entity: v.exactOptional(sketch) }),
  v.object({ kind: v.literal('not-entity'), entity: sketch }),
  v.object({ kind: v.literal('same'), entity: sketch, as: sketch }),
  v.object({ kind: v.literal('own'), entity: sketch, aliases: list(word) }),
]) satisfies v.GenericSchema<unknown, Correction>;

export const watchTarget = v.variant('kind', [
  v.object({ kind: v.literal('entity'), entity: sketch }),
  v.object({ kind: v.literal('topic'), topic }),
  v.object({ kind: v.literal('term'), term: word }),
]) satisfies v.GenericSchema<unknown, WatchTarget>;

/** A host name as `URL` writes it; never a pattern. */
export const hostName = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/u));
