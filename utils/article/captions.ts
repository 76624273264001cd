import { type Block, countWords } from './paragraphs.ts';
import { datesIn } from './publication-date/date-text.ts';

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

/** Captions of a text apart from its paragraphs. */
export function takeCaptions(blocks: readonly Block[]): {
  readonly text: readonly Block[];
  readonly captions: readonly string[];
} {
  const captions = blocks.filter((block) => block.kind === 'caption');
  return {
    text: blocks.filter((block) => block.kind !== 'caption' || reportsDatedFact(block.text)),
    captions: [...new Set(captions.map((block) => block.text))],
  };
}
