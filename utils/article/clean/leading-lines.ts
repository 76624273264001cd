import type { Block } from '../page-reading.ts';
import { datesIn } from '../publication-date/date-text.ts';
import { isProse } from './is-prose.ts';
import { type BlockContext, fold } from './lines.ts';

const standfirstNames =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?title|sub-?head(?:line|ing)?|strap-?line|article-?(?:summary|excerpt|description|intro)|excerpt|summary|kicker|teaser)(?=$|[\s_-])/u;

/** `Jakarta (ANTARA) - `, `GENEVA, March 12 (Xinhua) -- `, `JAKARTA, KOMPAS.com - `, `新华社北京3月12日电`: the report begins. */
const dateline =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\d.,'’ /-]{1,48}\s?[(（][\p{L}\d .,/&-]{2,40}[)）]\s?[-–—―]|(?:[\p{Lu}\d][\p{L}\d.]{2,20}\.(?:com|co|id|net|org),\s)\p{Lu}[\p{L} .,]{1,40}\s?[-–—]|\p{Lu}[\p{L} .]{1,40},\s[\p{L}\d]{2,20}\.(?:com|co\.id|id|net|org)\s?[-–—]|[\p{Lu}.]+(?:\s[\p{Lu}.]+){0,3}\s?,\s[\p{Lu}.]+(?:\s[\p{Lu}.]+){0,2}\s{0,2}[-–—]{1,2}\s|(?:本报|[\p{Script=Han}]{2,4}(?:社|网))[\p{Script=Han}]{0,12}\d{1,2}(?:月\d{1,2})?日[电電讯訊])/u;
const MOST_BEFORE_DATELINE = 8;

/** Lines above the dateline with which an agency's report begins: desks, programmes, a summary. */
export function beforeDateline(blocks: readonly Block[]): readonly Block[] {
  const at = blocks
    .slice(0, MOST_BEFORE_DATELINE)
    .findIndex((block) => block.words >= 15 && dateline.test(block.text.slice(0, 120)));
  const before = blocks.slice(0, Math.max(at, 0));
  const length = (some: readonly Block[]): number => some.reduce((sum, block) => sum + block.text.length, 0);
  const fits = before.every((block) => block.words <= 40) && length(before) < length(blocks) * 0.15;
  return fits ? before : [];
}

/** `Ratih Wulandari · Kamis, 12 Maret 2026 | 14:05 WIB`: a line about the report that holds its date, and no sentence. */
function isDateLine({ text, words, kind }: Block): boolean {
  if (words > 18 || kind === 'heading' || text.length > 140 || /[.!?。！？]["”’»)）]*$/u.test(text))
    return false;
  const dates = datesIn(text, 'day-first');
  const dated = dates.reduce((sum, date) => sum + date.end - date.start, 0);
  return dates.length > 0 && (text.length - dated <= 60 || /[|｜·•]/u.test(text));
}

/** Lines between the headline and the first prose: dates, desks, credits, and the standfirst that repeats the report. */
export function leadingRules(blocks: readonly Block[], context: BlockContext): ReadonlyMap<Block, string> {
  const found = new Map<Block, string>();
  const first = blocks.findIndex(
    (block) => isProse(block) && !isDateLine(block) && !isStandfirst(block, blocks, context),
  );
  if (first < 0) return found;
  const before = blocks.slice(0, first);
  for (const block of before) if (isDateLine(block)) found.set(block, 'date-line');
  if (blocks.length - first < 3) return found;
  const length = before.reduce((sum, block) => sum + block.text.length, 0);
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  // Much text in short lines is a poem, a table or a list: the report itself.
  const few = before.length <= 8 && length < Math.max(total * 0.12, 60);
  for (const block of before) {
    const words = block.words;
    // The newest entry of a live blog starts with its time and its headline.
    if (found.has(block) || context.live) continue;
    if (isStandfirst(block, blocks, context)) found.set(block, 'standfirst');
    else if (few && block.kind !== 'heading' && words <= 8 && !/[.!?。！？]["”’»]*$/u.test(block.text))
      found.set(block, 'leading-line');
    else if (block.kind === 'heading' && words >= 10) found.set(block, 'standfirst');
  }
  return found;
}

/** A summary above the report: named as one, or the page's own description standing outside the report's container. */
function isStandfirst(block: Block, blocks: readonly Block[], context: BlockContext): boolean {
  if (block.words < 5 || block.words > 70) return false;
  if (standfirstNames.test(block.names)) return true;
  const key = fold(block.text);
  const description = fold(context.description);
  if (key.length < 30 || !description.startsWith(key.slice(0, 200))) return false;
  const siblings = blocks.filter(
    (other) =>
      other !== block &&
      (other.container === block.container || other.own === block.container || other.own === block.own) &&
      isProse(other),
  ).length;
  return block.kind === 'heading' || siblings === 0;
}
