import type { Block } from './page-reading.ts';

const alone = /^\p{Lu}[\p{L} .,/()]{1,50}\s?[-–—]{1,2}$/u;

/** `Jakarta -` in an element of its own belongs to the paragraph that follows. */
export function joinDatelines(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.slice(0, 12).findIndex((block) => block.words <= 6 && alone.test(block.text));
  const dateline = blocks[at];
  const next = blocks[at + 1];
  if (dateline === undefined || next === undefined || next.kind !== 'paragraph' || next.words < 8)
    return blocks;
  const joined: Block = {
    ...next,
    text: `${dateline.text} ${next.text}`,
    words: dateline.words + next.words,
    linkLength: dateline.linkLength + next.linkLength,
    strongLength: dateline.strongLength + next.strongLength,
  };
  return [...blocks.slice(0, at), joined, ...blocks.slice(at + 2)];
}
