import type { Outcome } from '../errors.ts';
import type { QueueRow } from '../library/queue-rows.ts';

/** An address of a list, with the names of the collections that its article goes into. */
export interface WantedPage {
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  /** Access to its site was granted for this list. */
  readonly granted: boolean;
}

/** Lists of addresses that are read and saved one at a time. */
export interface QueueCalls {
  /** Puts addresses at the end of the list and goes on with it. */
  queuePages(pages: readonly WantedPage[]): Promise<Outcome<{ readonly added: number }>>;
  /** Holds the list after the page that is being read. */
  holdQueue(): Promise<Outcome<null>>;
  /** Lets the list go on: also after the worker was ended, when a page of the library stands open. */
  continueQueue(): Promise<Outcome<null>>;
  /** Wakes the list without letting go on what the reader holds. */
  wakeQueue(): Promise<Outcome<null>>;
  /** Reads again what failed; null for all of it. `hosts` were granted for it just now. */
  retryQueued(ids: readonly string[] | null, hosts: readonly string[]): Promise<Outcome<null>>;
  /** Takes addresses off the list. The answer puts them back, by `restoreQueued`. */
  removeQueued(ids: readonly string[]): Promise<Outcome<readonly QueueRow[]>>;
  restoreQueued(rows: readonly QueueRow[]): Promise<Outcome<null>>;
}
