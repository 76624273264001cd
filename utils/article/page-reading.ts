import type { ExtractionPath, Removal } from './types.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'caption';

/** One block of the page's text, with what the cleaning rules need to know about it. */
export interface Block {
  readonly text: string;
  readonly words: number;
  readonly kind: BlockKind;
  /** Characters of `text` that stand in links, and in bold or italics. */
  readonly linkLength: number;
  readonly strongLength: number;
  /** Class and id of the block's element and of its parent. */
  readonly names: string;
  /** Numbers of the block's element and of its parent: equal numbers, same element. */
  readonly own: number;
  readonly container: number;
  /** Where the block's first link leads; empty without one. */
  readonly href: string;
}

export interface Reading {
  readonly path: ExtractionPath;
  readonly blocks: readonly Block[];
}

/** A place on the page that shows a date, as it stands: what it is the date of is judged later. */
export interface DateSpot {
  /** The line, or what a `datetime` or a like attribute holds. */
  readonly text: string;
  readonly machine: boolean;
  /** Text just before it. */
  readonly label: string;
  /** Names of its element with what `itemprop` says, and of the elements around it. */
  readonly own: string;
  readonly around: string;
  /** `TAG names` of the elements above it that do not hold the headline too. */
  readonly above: readonly string[];
  /** Short titles that stand before it in those: "Related stories". */
  readonly titles: readonly string[];
  /** Number of its element in document order. */
  readonly position: number;
}

/**
 * What was taken off a page, by code that needs its document; everything that follows needs none. Survives JSON, so
 * that a page's script can stay small and hand it on.
 */
export interface PageReading {
  readonly url: string;
  /** The page was still coming: what there is may be half a report. */
  readonly unfinished: boolean;
  readonly meta: readonly (readonly [name: string, content: string])[];
  readonly jsonLd: readonly string[];
  readonly pageTitle: string;
  /** The heading that shows the headline; `confirmed` where a declared title holds its words. */
  readonly headline: { readonly text: string; readonly position: number; readonly confirmed: boolean } | null;
  readonly declaredLangs: readonly string[];
  readonly canonicalHref: string | null;
  /** Where links lead that read like page numbers or "next page". */
  readonly pageLinks: readonly string[];
  readonly shownByline: string | null;
  readonly firstImage: string | null;
  readonly dateSpots: readonly DateSpot[];
  readonly body: Reading;
  /** Other ways to the text, best first, where the body has few words. */
  readonly others: readonly Reading[];
  /** Boxes left out of the body. */
  readonly removals: readonly Removal[];
}
