import * as v from 'valibot';
import {
  anchors,
  correction,
  hostName,
  id,
  noteColour,
  passage,
  time,
  watchTarget,
} from '../../utils/library/export/library-values.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import type { CallSchemas } from '../../utils/messaging/checked-calls.ts';
import { noteChanges } from './note-schemas.ts';

const one = v.tuple([id]);
/** −1 is the tab of what has none. */
const tabId = v.pipe(v.number(), v.safeInteger());
const host = v.tuple([hostName]);

/** What our own pages may ask the worker for. */
export const backgroundSchemas: CallSchemas<BackgroundCalls> = {
  readTab: v.tuple([tabId]),
  saveTab: v.tuple([tabId, v.nullish(v.string())]),
  removeArticle: one,
  restoreArticle: one,
  removeNote: one,
  restoreNote: one,
  addNote: v.tuple([v.object({ articleId: id, quote: passage, anchors, colour: noteColour })]),
  editNote: v.tuple([id, noteChanges]),
  correct: v.tuple([correction]),
  undoCorrection: one,
  redoCorrection: one,
  reviseCorrection: v.tuple([id, correction]),
  rereadLibrary: v.tuple([]),
  holdRereading: one,
  continueRereading: one,
  undoRereading: one,
  watch: v.tuple([watchTarget]),
  unwatch: one,
  rewatch: one,
  revealInTab: v.tuple([tabId, v.object({ start: time, end: time, quote: v.string() })]),
  showMarks: v.tuple([tabId, v.boolean()]),
  findingsOf: v.tuple([tabId]),
  goToMention: v.tuple([tabId, time]),
  findEntities: v.tuple([v.string()]),
  askedForSite: host,
  trustSite: host,
  distrustSite: host,
};
