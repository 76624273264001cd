import * as v from 'valibot';
import { type EventType, eventTypes, modalities, stages } from '../../analysis/types.ts';
import { dateSources, extractionPaths, qualityGrades } from '../../article/types.ts';
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
} from '../types.ts';
import { longest } from './library-rows.ts';
import {
  address,
  anchors,
  correction,
  country,
  edtf,
  entityId,
  entityType,
  hostName,
  id,
  language,
  line,
  list,
  names,
  noteColour,
  noteTags,
  passage,
  refs,
  row,
  time,
  topic,
  verdict,
  watchTarget,
} from './library-values.ts';

export { type LibraryRows, noRows } from './library-rows.ts';

export const formatName = 'simpul-library';
/**
 * 2: with corrections, watch list, sites and earlier texts, and rows of the library's version 2.
 * 3: with how the reader filed articles, collections, saved searches and briefs.
 */
export const formatVersion = 3;

const text = v.pipe(v.string(), v.maxLength(longest.text));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(longest.text));
/** SHA-256 in hexadecimal digits; empty where it was not taken. */
const hash = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/u));
const fingerprint = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{16})?$/u));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'ends before it starts'),
);
const eventType = v.picklist(eventTypes satisfies readonly EventType[]);
const stage = v.picklist(stages);
const modality = v.picklist(modalities);
const basis = v.picklist(['stated', 'inferred']);

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
  verdict,
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

export const correctionRow = v.object({
  ...row,
  correction,
  madeAt: time,
}) satisfies v.GenericSchema<unknown, CorrectionRow>;

export const watchRow = v.object({
  ...row,
  target: watchTarget,
  addedAt: time,
}) satisfies v.GenericSchema<unknown, WatchRow>;

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
