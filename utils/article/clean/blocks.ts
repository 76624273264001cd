import { sameOwner } from '../canonical-url.ts';
import type { Block } from '../page-reading.ts';
import type { Removal } from '../types.ts';
import { type BlockContext, fold, linkShare, ruleAgainst } from './lines.ts';

export interface Cleaned {
  readonly kept: readonly Block[];
  readonly removals: readonly Removal[];
}

const sentenceEnd = /[.!?。！？…:：;；]["”’»)）」\]]*$/u;
const isProse = (block: Block): boolean => {
  const words = block.words;
  return block.kind !== 'heading' && (words >= 15 || (words >= 6 && sentenceEnd.test(block.text.slice(-6))));
};

const standfirstNames =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?title|sub-?head(?:line|ing)?|strap-?line|article-?(?:summary|excerpt|description|intro)|excerpt|summary|kicker|teaser)(?=$|[\s_-])/u;

/** Lines between the headline and the first prose: dates, desks, credits, and the standfirst that repeats the report. */
function leadingRules(blocks: readonly Block[], context: BlockContext): ReadonlyMap<Block, string> {
  const found = new Map<Block, string>();
  const first = blocks.findIndex((block) => isProse(block) && !isStandfirst(block, blocks, context));
  if (first < 0 || blocks.length - first < 3) return found;
  const before = blocks.slice(0, first);
  const length = before.reduce((sum, block) => sum + block.text.length, 0);
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  // Much text in short lines is a poem, a table or a list: the report itself.
  const few = before.length <= 8 && length < Math.max(total * 0.12, 60);
  for (const block of before) {
    const words = block.words;
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

/** What stands above a list of other reports. */
export const closingHeading =
  /^(?:related|more (?:from|on|stories|news|about|great|great \p{L}+)|read (?:more|next|also)|recommended|you (?:may|might) also|comments?|leave a (?:comment|reply)|share this|popular|trending|latest (?:news|stories)|most (?:read|popular)|about the authors?|further reading|next (?:article|story)|something to consider|before you go|editors['’] picks|what to read next|in case you missed|berita (?:terkait|terbaru|lainnya|populer)|artikel (?:terkait|lainnya)|baca juga|terpopuler|komentar|rekomendasi|mehr zum thema|das könnte sie auch|sur le même sujet|à lire aussi|te puede interesar|相关|相關|推荐|推薦|热门|评论|评论区|延伸)(?!\p{Ll})/iu;

/** Where a closing box starts: a heading such as "Related stories" with little prose of its own behind it. */
function closingAt(blocks: readonly Block[]): number {
  const prose = blocks.map((block) => (isProse(block) ? block.text.length - block.linkLength : 0));
  const total = prose.reduce((sum, length) => sum + length, 0);
  let after = 0;
  let start = blocks.length;
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (after > total * 0.15) break;
    if (block.words <= 8 && closingHeading.test(block.text) && !/[.。]$/u.test(block.text)) start = at;
    after += prose[at] ?? 0;
  }
  return start;
}

/** Whether the first link of a block stays on the page's own site: one to elsewhere may be a source that the report names. */
function leadsInside(block: Block, url: string): boolean {
  const { href } = block;
  if (!URL.canParse(url) || !URL.canParse(href, url)) return true;
  return sameOwner(new URL(href, url).hostname, new URL(url).hostname);
}

/** A line that is one link to another page; where links carry much of the text they are the text. */
function linkLines(blocks: readonly Block[], url: string): ReadonlySet<Block> {
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const lines = blocks.filter(
    (block) =>
      block.kind !== 'heading' &&
      linkShare(block) >= 0.75 &&
      block.words >= 3 &&
      !/^(?:https?:|www\.)/u.test(block.text) &&
      leadsInside(block, url) &&
      !/[.。]["”’»]*$/u.test(block.text),
  );
  const linked = lines.reduce((sum, block) => sum + block.text.length, 0);
  return new Set(linked > total * 0.3 ? [] : lines);
}

/** Takes out of a text what is no part of the report; every removal names its rule. */
export function removeBlocks(blocks: readonly Block[], context: BlockContext): Cleaned {
  const removed = new Map<Block, string>();
  for (const [block, rule] of leadingRules(blocks, context)) removed.set(block, rule);
  for (const block of blocks.slice(closingAt(blocks))) removed.set(block, 'closing-box');
  const links = linkLines(blocks, context.url);
  const seen = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (removed.has(block)) continue;
    const rule =
      ruleAgainst(block, { ...context, fromEnd: blocks.length - 1 - at }) ??
      (links.has(block) ? 'link-line' : null);
    if (rule !== null) removed.set(block, rule);
    else if (block.words >= 6 && seen.has(block.text)) removed.set(block, 'repeated');
    seen.add(block.text);
  }
  // A label such as "Don't miss" has lost its meaning with the links that it announced.
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    const label = block.strongLength >= block.text.length * 0.9 || block.kind === 'heading';
    if (
      !removed.has(block) &&
      label &&
      block.words <= 6 &&
      !/[.。]$/u.test(block.text) &&
      next !== undefined &&
      /^(?:link-line|read-also)$/u.test(removed.get(next) ?? '')
    ) {
      removed.set(block, 'link-label');
    }
  }
  return {
    kept: blocks.filter((block) => !removed.has(block)),
    removals: blocks.flatMap((block) => {
      const rule = removed.get(block);
      return rule === undefined ? [] : [{ rule, text: block.text }];
    }),
  };
}
