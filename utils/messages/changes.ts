import type { Outcome } from '../errors.ts';
import type { SentenceChange } from '../library/text-changes.ts';

/** What a page says otherwise than the stored article does. */
export interface ChangedText {
  /** When the stored text was read off the page, epoch ms. */
  readonly readAt: number;
  /** The stored title, where it was another one. */
  readonly title: string | null;
  /** False where another version of Simpul took the stored text off its page: then it may be us who changed. */
  readonly sameExtractor: boolean;
  /** The first few; empty where the texts differ in spaces alone. */
  readonly changes: readonly SentenceChange[];
  /** How many more there are. */
  readonly more: number;
}

export interface ChangeCalls {
  /** How a text that was just read differs from the stored one. */
  changesSince(articleId: string, title: string, text: string): Promise<Outcome<ChangedText>>;
}
