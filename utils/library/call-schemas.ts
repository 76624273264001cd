import * as v from 'valibot';
import { reasons } from '../errors.ts';
import type { LibrarianCalls } from '../messages/librarian.ts';
import type { CallSchemas } from '../messaging/checked-calls.ts';
import {
  address,
  id,
  language,
  line,
  list,
  noteTags,
  passage,
  row,
  time,
  verdict,
} from './export/library-values.ts';
import { briefItem } from './export/reader-rows-file.ts';
import { readingStates } from './reader-rows.ts';

const ids = list(id);
/** Words that are cut and tidied where they are kept. */
const words = v.string();
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[^\s/*]*$/u));
const tags = v.pipe(v.array(words), v.maxLength(1_000));
const isBoolean = v.boolean();
const state = v.picklist(readingStates);
const count = time;

const filing = { tags: v.exactOptional(tags), remark: v.exactOptional(words), state: v.exactOptional(state) };
const judgement = v.object({
  id,
  sameAs: id,
  joinedBy: v.nullable(v.picklist(['rule', 'reader'])),
  verdict,
  movedTo: v.nullable(id),
});
const picked = v.object({ kind: v.picklist(['event', 'note', 'article']), id });
const before = v.nullable(id);
const briefChange = v.variant('kind', [
  v.object({ kind: v.picklist(['title', 'introduction']), text: words }),
  v.object({ kind: v.literal('language'), language }),
  v.object({ kind: v.literal('words'), itemId: id, text: words }),
  v.object({ kind: v.literal('form'), itemId: id, form: v.picklist(['heading', 'paragraph']) }),
  v.object({ kind: v.literal('insert'), item: briefItem, before }),
  v.object({ kind: v.literal('move'), itemId: id, before }),
  v.object({ kind: v.literal('remove'), itemId: id }),
]);
const wantedPage = v.object({
  url: v.pipe(words, v.regex(/^https?:/iu)),
  host,
  title: words,
  tags,
  collections: tags,
  granted: isBoolean,
});
const tagged = list(v.object({ id, tags: noteTags }));
const queueRow = v.object({
  ...row,
  url: v.pipe(address, v.regex(/^https?:/iu)),
  host,
  title: line,
  tags: noteTags,
  collectionIds: ids,
  state: v.picklist(['waiting', 'held', 'running', 'saved', 'failed']),
  reason: v.nullable(v.picklist(reasons)),
  articleId: v.nullable(id),
  created: isBoolean,
  attempts: count,
  granted: isBoolean,
});
const importId = v.pipe(words, v.regex(/^[\w-]{1,60}$/u));

/** What the library page may ask the librarian for. */
export const librarianSchemas: CallSchemas<LibrarianCalls> = {
  mergeEvents: v.tuple([ids]),
  splitEvent: v.tuple([id]),
  judgeAct: v.tuple([id, verdict]),
  moveAct: v.tuple([id, v.nullable(id)]),
  restoreJudgements: v.tuple([list(judgement)]),
  // Checked row by row where it is taken in.
  importBatch: v.tuple([v.unknown()]),
  changesSince: v.tuple([id, words, words]),
  filingDesk: v.tuple([id]),
  fileArticles: v.tuple([
    ids,
    v.object({
      state: filing.state,
      from: filing.state,
      addTags: filing.tags,
      removeTags: filing.tags,
      putIn: v.exactOptional(ids),
      takeOut: v.exactOptional(ids),
      remark: filing.remark,
    }),
  ]),
  renameTag: v.tuple([words, words]),
  restoreTag: v.tuple([v.object({ from: words, to: words, filings: tagged, notes: tagged })]),
  restoreFilings: v.tuple([
    list(
      v.object({
        id,
        state: filing.state,
        tags: v.exactOptional(noteTags),
        collectionIds: v.exactOptional(ids),
        remark: v.exactOptional(passage),
      }),
    ),
  ]),
  removeArticles: v.tuple([ids]),
  restoreArticles: v.tuple([ids]),
  addCollection: v.tuple([words]),
  editCollection: v.tuple([id, v.object({ name: v.exactOptional(words), remark: v.exactOptional(words) })]),
  orderCollections: v.tuple([ids]),
  removeCollection: v.tuple([id]),
  restoreCollection: v.tuple([id]),
  packOutlines: v.tuple([]),
  checkLibrary: v.tuple([isBoolean]),
  startBrief: v.tuple([words, list(picked)]),
  addToBrief: v.tuple([id, list(picked)]),
  changeBrief: v.tuple([id, list(briefChange)]),
  removeBrief: v.tuple([id]),
  restoreBrief: v.tuple([id]),
  takePackPart: v.tuple([
    v.object({ id, madeAt: time, sender: line, note: passage, hasTexts: isBoolean }),
    v.unknown(),
  ]),
  undoPack: v.tuple([id]),
  addToRegistry: v.tuple([importId, count, list(words)]),
  finishRegistry: v.tuple([
    v.object({
      importId,
      version: line,
      countries: list(line),
      types: list(line),
      organizations: count,
      names: count,
    }),
  ]),
  dropRegistryImport: v.tuple([importId]),
  removeRegistry: v.tuple([]),
  restoreRegistry: v.tuple([]),
  queuePages: v.tuple([list(wantedPage)]),
  holdQueue: v.tuple([]),
  continueQueue: v.tuple([]),
  wakeQueue: v.tuple([]),
  retryQueued: v.tuple([v.nullable(ids), list(host)]),
  removeQueued: v.tuple([ids]),
  restoreQueued: v.tuple([list(queueRow)]),
  catchUpIndex: v.tuple([]),
  rebuildIndex: v.tuple([]),
  saveSearch: v.tuple([words, words]),
  renameSearch: v.tuple([id, words]),
  removeSearch: v.tuple([id]),
  restoreSearch: v.tuple([id]),
  moveSearch: v.tuple([id, count]),
  openSearch: v.tuple([id]),
};
