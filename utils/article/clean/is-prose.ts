import type { Block } from '../page-reading.ts';

const sentenceEnd = /[.!?。！？…:：;；]["”’»)）」\]]*$/u;
/** Whether a block reads like a sentence or more. */
export const isProse = (block: Block): boolean => {
  const words = block.words;
  return block.kind !== 'heading' && (words >= 15 || (words >= 6 && sentenceEnd.test(block.text.slice(-6))));
};
