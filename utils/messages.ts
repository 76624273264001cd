import type { Correction, EntitySketch } from './analysis/corrections/types.ts';
import type { Analysis, Edtf, Entity, EntityId, EntityType, EventFinding, Span } from './analysis/types.ts';
import type { Anchors } from './anchors/selectors.ts';
import type { PageReading } from './article/page-reading.ts';
import type { Article, Extraction } from './article/types.ts';
import type { Outcome, Reason } from './errors.ts';
import type { NoteColour } from './library/note-colours.ts';
import type { NoteSighting } from './library/notes.ts';
import type { EntityRow, NoteChanges, NoteRow, TimelineEntry, WatchTarget } from './library/types.ts';
import type { Watched } from './library/watched.ts';

/** What the popup shows of one page. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Id of the stored article with this address, if there is one. */
  readonly savedId: string | null;
  /** Whether its stored text or title is another than the page's; `changesSince` tells how. */
  readonly changed: boolean;
  /** What the library already knows about the same parties, newest first. */
  readonly related: readonly TimelineEntry[];
  /** What the library calls the parties of `related`, which this page may not name. */
  readonly relatedEntities: readonly EntityRow[];
  /** What of it the reader watches for. */
  readonly watched: Watched;
  /** The site of the page, and whether it is read by itself; null for what is on no site. */
  readonly site: { readonly host: string; readonly trusted: boolean } | null;
}

export interface Saved {
  readonly articleId: string;
  /** False where a stored article was brought up to date. */
  readonly created: boolean;
}

/** A correction that is remembered. */
export interface Corrected {
  readonly correctionId: string;
  /** How many stored articles `rereadLibrary` would look through for it; 0 where they are put right already. */
  readonly earlier: number;
}

/** Calls from pages (popup, library) to the background worker. Arguments and answers survive JSON. */
export interface BackgroundCalls {
  /** Reads the page in a tab and analyses it; does not store anything. */
  readTab(tabId: number): Promise<Outcome<Reading>>;
  /**
   * Reads the page again and stores it: new, or in place of what is stored under the same address. `readUrl` is the
   * address of the reading that the reader saw; where the page is another by now, the answer is `page-changed`.
   */
  saveTab(tabId: number, readUrl?: string | null): Promise<Outcome<Saved>>;
  /** Marks an article and all that hangs on it as deleted. */
  removeArticle(articleId: string): Promise<Outcome<null>>;
  /** Takes a removal back. */
  restoreArticle(articleId: string): Promise<Outcome<null>>;
  removeNote(noteId: string): Promise<Outcome<null>>;
  restoreNote(noteId: string): Promise<Outcome<null>>;
  /** Makes a note of a passage of a stored article. */
  addNote(passage: StoredPassage): Promise<Outcome<null>>;
  /** Keeps what the reader changed about a note: words, colour, tags. */
  editNote(noteId: string, changes: NoteChanges): Promise<Outcome<null>>;
  /**
   * Remembers a correction; every later reading follows it. What is stored under a corrected id is put right at once;
   * `rereadLibrary` reads the stored texts anew. An own entity gets its id here.
   */
  correct(correction: Correction): Promise<Outcome<Corrected>>;
  /** Takes a correction back, with what it changed in stored articles. */
  undoCorrection(correctionId: string): Promise<Outcome<null>>;
  /** Makes a correction again that was taken back. */
  redoCorrection(correctionId: string): Promise<Outcome<null>>;
  /** Puts another rule in the place of one. */
  reviseCorrection(correctionId: string, correction: Correction): Promise<Outcome<null>>;
  /** Entities that some words may name: of the library, of the tables, and the reader's own. */
  findEntities(words: string): Promise<Outcome<readonly EntitySketch[]>>;
  /** Reads the texts of the library anew for all corrections, one article at a time; the row of the rereading tells how far. */
  rereadLibrary(): Promise<Outcome<{ readonly rereadingId: string }>>;
  holdRereading(rereadingId: string): Promise<Outcome<null>>;
  continueRereading(rereadingId: string): Promise<Outcome<null>>;
  /** Puts back what a rereading changed, article by article. */
  undoRereading(rereadingId: string): Promise<Outcome<null>>;
  /** Marks an entity, a topic or words to be pointed out wherever they turn up. */
  watch(target: WatchTarget): Promise<Outcome<{ readonly watchId: string }>>;
  unwatch(watchId: string): Promise<Outcome<null>>;
  /** Takes `unwatch` back. */
  rewatch(watchId: string): Promise<Outcome<null>>;
  /** Scrolls the page in a tab to a passage and flashes it; `page-changed` where the page does not have it. */
  revealInTab(tabId: number, passage: QuotedSpan): Promise<Outcome<null>>;
  /** Shows or hides the marks, here and on later pages; the tab's page is read for it if it was not. */
  showMarks(tabId: number, shown: boolean): Promise<Outcome<null>>;
  /** What is marked on the page of a tab; it is read for this if it was not. */
  findingsOf(tabId: number): Promise<Outcome<MarkedReading>>;
  /** Goes to the mention that begins at an offset of the text that was read last in a tab. */
  goToMention(tabId: number, start: number): Promise<Outcome<null>>;
  /** Says for which site the reader is about to be asked: the browser's question may outlive the page that asks it. */
  askedForSite(host: string): Promise<Outcome<null>>;
  /** Reads the articles of a site by themselves from now on; `access-refused` where the browser does not let us in. */
  trustSite(host: string): Promise<Outcome<null>>;
  /** Stops reading a site by itself and gives the access to it back. */
  distrustSite(host: string): Promise<Outcome<null>>;
}

/** A note as its page's script knows it. */
export type PageNote = Pick<
  NoteRow,
  'id' | 'articleId' | 'quote' | 'anchors' | 'remark' | 'colour' | 'tags' | 'savedAt'
>;

interface PageNotes {
  readonly notes: readonly PageNote[];
  /** Tags in use anywhere, those of most notes first: what a field offers. */
  readonly tags: readonly string[];
}

/** A passage that the reader marked in a stored text. */
export interface StoredPassage {
  readonly articleId: string;
  readonly quote: string;
  readonly anchors: Anchors;
  readonly colour: NoteColour;
}

/** A passage that the reader marked on a page. */
export interface NewNote {
  readonly quote: string;
  readonly anchors: Anchors | null;
  readonly colour: NoteColour;
  readonly pageTitle: string;
}

/**
 * Calls from the script in a page about the notes there, and about no others. `address` is what the page shows; the
 * worker answers only where it is of the site that calls.
 */
export interface NoteCalls {
  list(address: string): Promise<Outcome<PageNotes>>;
  add(address: string, note: NewNote): Promise<Outcome<PageNote>>;
  edit(address: string, noteId: string, changes: NoteChanges): Promise<Outcome<null>>;
  remove(address: string, noteId: string): Promise<Outcome<null>>;
  restore(address: string, noteId: string): Promise<Outcome<null>>;
  /** Which passages the page has, and which it no longer has. */
  sight(address: string, sightings: readonly NoteSighting[]): Promise<Outcome<null>>;
}

/** Calls from the background worker to the script in a page that keeps its notes. */
export interface PageNoteCalls {
  /** Shows the notes on the page as the library has them now. */
  show(): Promise<Outcome<null>>;
  /** Makes a note of what is selected on the page, or gives the focus to the choice of its colour. */
  noteSelection(how: 'at-once' | 'choose'): Promise<Outcome<null>>;
}

/** Calls from the script that runs on trusted sites to the worker. */
export interface QuietCalls {
  /** The page shows an article: it may be read. */
  pageStands(): Promise<Outcome<null>>;
}

/** Calls from the background worker to the script that runs on trusted sites. */
export interface QuietPageCalls {
  /** The address changed without a new page: the text will follow. */
  moved(): Promise<Outcome<null>>;
}

/** Calls from the background worker to the content script of one tab. */
export interface PageCalls {
  /** Takes off the page as it is now what an article is made of; `composeArticle` makes it. */
  read(): Promise<Outcome<PageReading>>;
  /** Says what became of a save that the reader started outside the popup. */
  announce(notice: Notice): Promise<Outcome<null>>;
}

/** An entity as a page marks it: what its card says without the library, and where it is named. */
export interface MarkedEntity
  extends Pick<Entity, 'id' | 'type' | 'name' | 'names' | 'country' | 'refs' | 'office'> {
  readonly mentions: readonly Span[];
}

/** What one reading of a page found in it, for the script that marks it. */
export interface MarkedReading {
  /** The text that all offsets point into. */
  readonly text: string;
  readonly entities: readonly MarkedEntity[];
  /** Where the reader watches for something: names and words, in no order. */
  readonly watched: readonly Span[];
}

/** A passage of the article's text: the same words are looked for where the page was read anew since. */
export interface QuotedSpan extends Span {
  readonly quote: string;
}

/** Calls from the background worker to the script that marks a page. */
export interface MarkCalls {
  /** Marks the findings of a reading in place of those before. */
  mark(reading: MarkedReading): Promise<Outcome<null>>;
  /** The reading that is marked; `page-changed` where the page no longer shows its text. */
  findings(): Promise<Outcome<MarkedReading>>;
  /** How many mentions are marked now. */
  count(): Promise<Outcome<number>>;
  /** Scrolls to a passage and flashes it. */
  reveal(passage: QuotedSpan): Promise<Outcome<null>>;
  /** Goes to the next (1) or previous (-1) finding and opens its card; `not-found` where nothing is marked. */
  step(by: 1 | -1): Promise<Outcome<null>>;
  /** Goes to the mention that begins at an offset and opens its card. */
  goTo(start: number): Promise<Outcome<null>>;
}

/** One event of the library, as a card tells it. */
export interface KnownEvent {
  readonly date: Edtf | null;
  readonly type: EventFinding['type'];
  readonly stage: EventFinding['stage'];
  /** Who acts and who is acted on, by name in the reader's language. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Title of the article that tells it. */
  readonly title: string;
}

/** What the library knows of one entity, as far as its card shows it. */
export interface EntityKnowledge {
  readonly articles: number;
  /** First and last day under which an article that names it stands; null without one. */
  readonly firstSeen: Edtf | null;
  readonly lastSeen: Edtf | null;
  /** Newest first. */
  readonly events: readonly KnownEvent[];
  readonly watched: boolean;
}

/** What a reader may put right on a card; the settings know more. */
export type CardCorrection =
  | { readonly kind: 'not-name'; readonly surface: string }
  | { readonly kind: 'type'; readonly type: EntityType }
  | { readonly kind: 'same'; readonly as: EntityId };

/**
 * Calls from the script that marks a page to the worker: what its card shows and does, and nothing else. Of an entity
 * that the last reading of the page did not name, the answer is `not-found`.
 */
export interface CardCalls {
  knowledgeOf(entity: EntityId): Promise<Outcome<EntityKnowledge>>;
  /** Opens the dossier of the entity in the library. */
  openDossier(entity: EntityId): Promise<Outcome<null>>;
  setWatched(entity: EntityId, watched: boolean): Promise<Outcome<null>>;
  /** The reader chose other inks: the page's marks are to be drawn in them. */
  dress(): Promise<Outcome<null>>;
  /** Remembers a correction, then reads and marks the page anew. */
  correctEntity(entity: EntityId, correction: CardCorrection): Promise<Outcome<null>>;
}

/** Calls from the script that marks a page to the panel, where one is open. */
export interface PanelCalls {
  /** The reader went to the mention that begins at an offset, or away from all. */
  current(start: number | null): Promise<Outcome<null>>;
  /** The page was marked anew. */
  marked(): Promise<Outcome<null>>;
}

/** A quiet word on the page about a save: locale key `notice_<kind>`, or the `reason_…` and `nextStep_…` of a failure. */
export type Notice =
  | { readonly kind: SaveNotice; readonly title: string }
  | { readonly kind: 'failure'; readonly reason: Reason };
export type SaveNotice =
  | 'corrected'
  | 'articleSaved'
  | 'articleUpdated'
  | 'linkSaved'
  | 'linkUpdated'
  | 'noteSaved';

/** Calls from the background worker to the offscreen document (Chrome only). */
export interface OffscreenCalls {
  /** Parses a fetched page and extracts its article. */
  extractHtml(html: string, url: string): Promise<Outcome<Extraction>>;
}
