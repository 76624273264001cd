/**
 * Does a Chinese name end where words end? Chinese has no spaces, so names of two or three characters also
 * appear by chance: 海地 (Haiti) in 沿海地区, 加纳 (Ghana) in 增加纳米药物, 日本 (Japan) in 今日本报.
 */

import { hanWords } from './han-words.ts';

/** Longer names hardly appear by chance. */
const longestByChance = 3;

/** Characters on each side that tell how the words are cut. */
const neighbourhood = 8;

/**
 * Words in which a name hides though only one of its borders is inside them.
 * 发展中国家 is a developing country, 中东部 the middle and the east, 卫生部门 any health authority.
 */
const hiding: readonly { readonly name: RegExp; readonly before?: RegExp; readonly after?: RegExp }[] = [
  { name: /^中国$/u, before: /(?:发展|其|家|当)$/u, after: /^家/u },
  { name: /^中东$/u, after: /^[部北南西]/u },
  { name: /^加沙$/u, before: /添$/u },
  { name: /^海口$/u, before: /[入出]$/u },
  { name: /^大连$/u, before: /[最巨]$/u, after: /^[续接]/u },
  { name: /^苏丹$/u, before: /(?:文莱|柔佛|日惹)$/u },
  { name: /^苏丹$/u, after: /^(?:哈桑|阿卜|易卜)/u },
  { name: /^西[亚亞]$/u, before: /[露卢盧来來尼罗羅]$/u },
  { name: /^香港$/u, after: /^脚/u },
  { name: /部$/u, after: /^门/u },
  { name: /^(?:卫健委|食药署|卫生福利部)$/u, before: /[省市县区州地]$/u },
  { name: /^普洱$/u, after: /^茶/u },
  // `中国—东盟卫生部长会议` is another meeting than the one of ASEAN alone.
  { name: /^东盟卫生部长会议$/u, before: /[—–-]$/u },
];

const isHan = (character: string | undefined) => character !== undefined && /\p{Script=Han}/u.test(character);

/** Whether a border of words lies at each end; only asked where both neighbours are Chinese characters. */
function cutsTwoWords(text: string, start: number, end: number): boolean {
  if (end - start > longestByChance || !isHan(text[start - 1]) || !isHan(text[end])) return false;
  const from = Math.max(0, start - neighbourhood);
  const borders = new Set<number>();
  for (const { index } of hanWords(text.slice(from, end + neighbourhood))) borders.add(from + index);
  return !borders.has(start) && !borders.has(end);
}

/**
 * Tells names that only seem to be there.
 * @returns true where the name begins inside one word and ends inside another, or is part of a listed word.
 */
export function hidesInHanWords(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!isHan(name[0])) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const listed = hiding.some(
    (word) =>
      word.name.test(name) && (word.before?.test(before) ?? true) && (word.after?.test(after) ?? true),
  );
  return listed || cutsTwoWords(text, start, end);
}
