import type { Block } from './page-reading.ts';
import { datesIn } from './publication-date/date-text.ts';
import { countWords } from './word-count.ts';

const fewestWords = 12;
const archive =
  /(?<!\p{L})(?:file photo|photo|image|picture|file|archive)(?!\p{L})|foto arsip|arsip foto|资料图|資料圖/iu;
const fullSentence = /[.!?。！？]["”’»)）」]*(?:\s*[(（[][^()（）]*[)）\]])?\s*$/u;

/**
 * A caption that reports a dated fact in a full sentence is a report in itself and stays in the text; one that only
 * names what the picture shows, or says when an old picture was taken, does not.
 */
export function reportsDatedFact(caption: string): boolean {
  return (
    countWords(caption) >= fewestWords &&
    fullSentence.test(caption) &&
    !archive.test(caption) &&
    datesIn(caption).length > 0
  );
}

const LARGEST_SHARE = 0.6;
const longestCredited = 70;
/** `(Photo by …)`, `(AP Photo/…)`, `(Image: …)`, `(Foto: …)`, `(Xinhua/Wang …)`, `（图源：…）` at the end of a paragraph. */
const photoCredit =
  /[(（[](?:[^()（）]{0,60}(?:photos?|image|picture|foto|dok\.|screenshot|getty|shutterstock|图源|图片|摄影?)[^()（）]{0,100}|credit:[^()（）]{1,80}|(?:xinhua|reuters|afp|antara|ap)\/[\p{Lu}][^()（）/]{2,60}|[\p{Lu}][^()（）/]{2,60}\/(?:xinhua|reuters|afp|antara|ap))[)）\]]$/iu;

/** `… 时讯网记者 王芳 摄`, `（新华社记者 王芳 摄）` */
const chineseCredit = /[\p{Script=Han}]{2,12}\s?摄[）)]?$/u;

/** A paragraph that ends like a caption is one, unless it ends the report, where an agency signs the same way. */
const isCaption = (block: Block, fromEnd: number): boolean =>
  block.kind === 'caption' ||
  (fromEnd > 1 &&
    /[)）\]摄]$/u.test(block.text.slice(-1)) &&
    block.words <= longestCredited &&
    (photoCredit.test(block.text) || chineseCredit.test(block.text)));

/** Captions of a text apart from its paragraphs. */
export function takeCaptions(blocks: readonly Block[]): {
  readonly text: readonly Block[];
  readonly captions: readonly string[];
} {
  const lengthOf = (some: Iterable<Block>): number =>
    [...some].reduce((sum, block) => sum + block.text.length, 0);
  let captions = new Set(blocks.filter((block, at) => isCaption(block, blocks.length - 1 - at)));
  // A picture story is told in its captions.
  if (lengthOf(captions) > lengthOf(blocks) * LARGEST_SHARE) captions = new Set();
  return {
    // Behind the text, because it is no part of what the reporter tells in order: neither its lead nor its dates.
    text: [
      ...blocks.filter((block) => !captions.has(block)),
      ...blocks.filter((block) => captions.has(block) && reportsDatedFact(block.text)),
    ],
    captions: [...new Set([...captions].map((block) => block.text))],
  };
}
