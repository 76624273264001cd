import * as v from 'valibot';
import type { Correction } from '../../analysis/corrections/types.ts';
import {
  type EntityType,
  type EventType,
  entityTypes,
  eventTypes,
  modalities,
  stages,
  topicIds,
} from '../../analysis/types.ts';
import type { Anchors } from '../../anchors/selectors.ts';
import { dateSources, extractionPaths, qualityGrades } from '../../article/types.ts';
import { noteColours } from '../note-colours.ts';
import { longestTag, mostTags } from '../tags.ts';
import type {
  ArticleRow,
  ContentRow,
  CorrectionRow,
  EntityRow,
  EventRow,
  NoteRow,
  RevisionRow,
  SiteRow,
  WatchRow,
  WatchTarget,
} from '../types.ts';
import { longest } from './library-rows.ts';

export { type LibraryRows, noRows } from './library-rows.ts';

export const formatName = 'simpul-library';
/**
 * 2: with corrections, watch list, sites and earlier texts, and rows of the library's version 2.
 * 3: with how the reader filed articles, collections, saved searches and briefs.
 */
export const formatVersion = 3;

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
const text = v.pipe(v.string(), v.maxLength(longest.text));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const entityId = v.pipe(v.string(), v.minLength(1), v.maxLength(longest.line));
export const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(longest.text));
export const edtf = v.pipe(v.string(), v.maxLength(100));
/** SHA-256 in hexadecimal digits; empty where it was not taken. */
const hash = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/u));
const fingerprint = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{16})?$/u));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u));
export const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(200_000));

const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'ends before it starts'),
);
export const language = v.picklist(['id', 'en', 'zh']);
const names = v.object({ id: v.exactOptional(line), en: v.exactOptional(line), zh: v.exactOptional(line) });
const refs = v.record(safeKey, line);
const entityType = v.picklist(entityTypes satisfies readonly EntityType[]);
const topic = v.picklist(topicIds);
const eventType = v.picklist(eventTypes satisfies readonly EventType[]);
const stage = v.picklist(stages);
const modality = v.picklist(modalities);
const basis = v.picklist(['stated', 'inferred']);
export const row = { id, updatedAt: time, deletedAt: v.nullable(time) };

const publicationDate = v.object({
  value: edtf,
  precision: v.picklist(['year', 'month', 'day', 'minute']),
  source: v.picklist(dateSources),
});

export const articleRow = v.object({
  ...row,
  url: v.pipe(address, v.minLength(1)),
  addresses: list(address),
  title: line,
  siteName: line,
  byline: v.nullable(line),
  lang: language,
  publishedAt: v.nullable(publicationDate),
  savedAt: time,
  wordCount: time,
  quality: v.object({
    grade: v.picklist(qualityGrades),
    path: v.picklist(extractionPaths),
    signs: list(line),
  }),
  summary: passage,
  entityIds: list(entityId),
  countries: list(country),
  topicIds: list(topic),
  textHash: hash,
  extractor: line,
  copyKeys: list(fingerprint),
}) satisfies v.GenericSchema<unknown, ArticleRow>;

const entity = v.object({
  id: entityId,
  type: entityType,
  name: line,
  names: v.exactOptional(names),
  country: v.exactOptional(country),
  refs: v.exactOptional(refs),
  office: v.exactOptional(line),
  actsFor: v.exactOptional(entityId),
  mentions: list(v.object({ start: offset, end: offset, rule: line })),
});

export const contentRow = v.object({
  id,
  text,
  captions: list(passage),
  sentences: list(span),
  fingerprints: list(fingerprint),
  summary: list(span),
  entities: list(entity),
  dates: list(
    v.object({
      start: offset,
      end: offset,
      value: edtf,
      basis,
      doubt: v.exactOptional(v.picklist(['weekday-mismatch'])),
      rule: line,
    }),
  ),
  topics: list(v.object({ id: topic, score: v.pipe(v.number(), v.finite()), evidence: list(span) })),
  sources: list(v.object({ name: line, entity: v.exactOptional(entityId) })),
}) satisfies v.GenericSchema<unknown, ContentRow>;

export const eventRow = v.object({
  ...row,
  articleId: id,
  finding: v.object({
    type: eventType,
    mode: v.exactOptional(v.picklist(['visit', 'third-party', 'multilateral', 'phone'])),
    stage,
    modality,
    actors: list(entityId),
    recipients: list(entityId),
    place: v.exactOptional(entityId),
    date: v.nullable(edtf),
    dateBasis: v.exactOptional(basis),
    topics: list(topic),
    about: list(entityId),
    evidence: span,
    alsoAt: list(span),
    rule: line,
  }),
  quote: passage,
  parties: list(entityId),
  topicIds: list(topic),
  countries: list(country),
  type: eventType,
  stage,
  modality,
  sortDay: day,
  sameAs: id,
  joinedBy: v.nullable(v.picklist(['rule', 'reader'])),
  actKeys: list(entityId),
  pairs: list(entityId),
  verdict: v.nullable(v.picklist(['confirmed', 'rejected'])),
  movedTo: v.nullable(id),
}) satisfies v.GenericSchema<unknown, EventRow>;

export const entityRow = v.object({
  ...row,
  id: entityId,
  type: entityType,
  name: line,
  names,
  country: v.nullable(country),
  refs,
}) satisfies v.GenericSchema<unknown, EntityRow>;

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

export const noteRow = v.object({
  ...row,
  articleId: v.nullable(id),
  url: address,
  pageTitle: line,
  quote: passage,
  anchors: v.nullable(anchors),
  remark: passage,
  colour: noteColour,
  tags: noteTags,
  savedAt: time,
  lostAt: v.nullable(time),
}) satisfies v.GenericSchema<unknown, NoteRow>;

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

export const correctionRow = v.object({
  ...row,
  correction,
  madeAt: time,
}) satisfies v.GenericSchema<unknown, CorrectionRow>;

export const watchTarget = v.variant('kind', [
  v.object({ kind: v.literal('entity'), entity: sketch }),
  v.object({ kind: v.literal('topic'), topic }),
  v.object({ kind: v.literal('term'), term: word }),
]) satisfies v.GenericSchema<unknown, WatchTarget>;

export const watchRow = v.object({
  ...row,
  target: watchTarget,
  addedAt: time,
}) satisfies v.GenericSchema<unknown, WatchRow>;

/** A host name as `URL` writes it; never a pattern. */
const hostName = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/u));

export const siteRow = v.object({
  ...row,
  id: hostName,
  addedAt: time,
}) satisfies v.GenericSchema<unknown, SiteRow>;
export const revisionRow = v.object({
  ...row,
  articleId: id,
  title: line,
  text,
  textHash: hash,
  extractor: line,
  readAt: time,
}) satisfies v.GenericSchema<unknown, RevisionRow>;
