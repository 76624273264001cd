const han = /\p{Script=Han}/u;

/** Words of a text: letters and digits in a row; a Han character counts as half a word, as a reader of both scripts feels. */
export function countWords(text: string): number {
  if (!han.test(text)) return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others =
    text.replace(/\p{Script=Han}+/gu, ' ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return others + Math.ceil(characters / 2);
}
