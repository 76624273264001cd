import type { Reason } from '../errors.ts';
import type { Row } from './types.ts';

/** `held` waits for the reader; `running` was begun, and is waiting again where the worker was ended over it. */
export type QueueState = 'waiting' | 'held' | 'running' | 'saved' | 'failed';

/** An address that the reader asked to read and save. The row is the state: whoever wakes goes on from here. */
export interface QueueRow extends Row {
  /** Normalised. Ids ascend, so rows are in the order in which they were put on the list. */
  readonly url: string;
  readonly host: string;
  /** As the list called it; the article's own once it is saved; empty where nobody said. */
  readonly title: string;
  /** What the saved article is filed under. */
  readonly tags: readonly string[];
  readonly collectionIds: readonly string[];
  readonly state: QueueState;
  /** Why it failed. */
  readonly reason: Reason | null;
  readonly articleId: string | null;
  /** False where the library had the article already. */
  readonly created: boolean;
  /** How often it was begun. */
  readonly attempts: number;
  /** The browser let us into the site for this list: what it granted is given back when the list has no more of it. */
  readonly granted: boolean;
}
