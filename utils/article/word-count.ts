/** Words of a text; a Han character counts as half a word, which is about what a reader of both scripts feels. */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)?.length ?? 0;
  return words + Math.ceil(han / 2);
}
