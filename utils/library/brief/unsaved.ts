import type { Outcome } from '../../errors.ts';
import type { BriefRow } from '../reader-rows.ts';
import { type BriefChange, changedBrief } from './changes.ts';

/** Where changes are kept until they are stored: what survives a page that is closed in the middle of a word. */
export interface DraftStore {
  readonly read: () => readonly BriefChange[];
  readonly write: (changes: readonly BriefChange[]) => void;
}

interface Tools {
  readonly send: (changes: readonly BriefChange[]) => Promise<Outcome<null>>;
  readonly store: DraftStore;
  /** Does something after some milliseconds, unless the answer is called before. */
  readonly later: (work: () => void, wait: number) => () => void;
  /** Something about what is shown changed. */
  readonly onChange: () => void;
  readonly onOutcome: (outcome: Outcome<null>) => void;
}

/** How long the reader may pause in a word before it is stored, in milliseconds. */
const pause = 400;

/** What is typed comes letter by letter and is stored as one. */
const isTyped = ({ kind }: BriefChange) => kind === 'title' || kind === 'introduction' || kind === 'words';

const isSameField = (one: BriefChange, other: BriefChange): boolean =>
  isTyped(one) &&
  one.kind === other.kind &&
  (one.kind !== 'words' || (other.kind === 'words' && one.itemId === other.itemId));

/**
 * Changes of a brief on their way to the library, in their order. They are shown at once; what is typed is sent after a
 * pause, everything else at once. Until the library has answered they are kept in the store as well: a change may be
 * sent twice then, which does no more than once.
 */
export class Unsaved {
  #waiting: readonly BriefChange[] = [];
  #sent: readonly BriefChange[] = [];
  /** Stored, but not yet in the row that is shown. */
  #stored: readonly BriefChange[] = [];
  #cancel: (() => void) | null = null;
  #sending: Promise<void> | null = null;
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#waiting = tools.store.read();
  }

  /** Nothing is on its way. */
  get isSaved(): boolean {
    return this.#waiting.length + this.#sent.length === 0;
  }

  /** The brief as the reader left it. */
  shown(row: BriefRow): BriefRow {
    return [...this.#stored, ...this.#sent, ...this.#waiting].reduce(changedBrief, row);
  }

  /** The row that is shown is another one: what was stored before is in it. */
  rowChanged(): void {
    this.#stored = [];
  }

  add(change: BriefChange): void {
    const last = this.#waiting.at(-1);
    const kept = last && isSameField(last, change) ? this.#waiting.slice(0, -1) : this.#waiting;
    this.#waiting = [...kept, change];
    this.#keep();
    this.#tools.onChange();
    this.#cancel?.();
    this.#cancel = null;
    if (isTyped(change)) this.#cancel = this.#tools.later(() => void this.flush(), pause);
    else void this.flush();
  }

  /** Sends what waits, one batch at a time. */
  async flush(): Promise<void> {
    this.#cancel?.();
    this.#cancel = null;
    // Whoever asks while a batch is under way waits for it, and sends the rest.
    if (this.#sending) await this.#sending;
    if (this.#sending || this.#waiting.length === 0) return;
    this.#sending = this.#send();
    await this.#sending;
  }

  async #send(): Promise<void> {
    this.#sent = this.#waiting;
    this.#waiting = [];
    const outcome = await this.#tools.send(this.#sent);
    if (outcome.ok) this.#stored = [...this.#stored, ...this.#sent];
    // Nothing that was written is lost: it is sent again with the next change.
    else this.#waiting = [...this.#sent, ...this.#waiting];
    this.#sent = [];
    this.#sending = null;
    this.#keep();
    this.#tools.onOutcome(outcome);
    this.#tools.onChange();
  }

  #keep(): void {
    this.#tools.store.write([...this.#sent, ...this.#waiting]);
  }
}
