import type { Block } from '../page-reading.ts';
import { sameOwner } from '../site-owner.ts';
import type { Removal } from '../types.ts';
import { isProse } from './is-prose.ts';
import { beforeDateline, leadingRules } from './leading-lines.ts';
import { type BlockContext, linkShare, ruleAgainst } from './lines.ts';

export interface Cleaned {
  readonly kept: readonly Block[];
  readonly removals: readonly Removal[];
}

/** What stands above a list of other reports. */
export const closingHeading =
  /^(?:related|more (?:from|on|stories|news|about|great|great \p{L}+)|read (?:more|next|also)|recommended|you (?:may|might) also|comments?|leave a (?:comment|reply)|share this|popular|trending|latest (?:news|stories)|most (?:read|popular)|about (?:the authors?|us)|(?:media|press) contacts?|contact (?:the )?media|kontak media|tentang penulis|über (?:den|die) autor\p{L}*|zur person|zum autor|zu den autor\p{L}*|à propos de l['’]auteur|sobre (?:el|la) autora?|作者简介|关于作者|媒体联系|further reading|next (?:article|story)|something to consider|before you go|editors['’] picks|what to read next|in case you missed|berita (?:terkait|terbaru|lainnya|populer)|artikel (?:terkait|lainnya)|baca juga|terpopuler|komentar|rekomendasi|topik terkait|video terkait|pilihan (?:editor|redaksi)|mehr zum thema|das könnte sie auch|sur le même sujet|à lire aussi|te puede interesar|相关|相關|推荐|推薦|热门|评论|评论区|延伸)(?!\p{Ll})/iu;

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

/** A heading, or a label with its colon, below which nothing is left; more than two are a list that the report is made of. */
function nothingBelow(kept: readonly Block[]): ReadonlyMap<Block, string> {
  const last = kept.findLastIndex(
    (block) => block.kind !== 'heading' && (block.words > 5 || !/[:：]$/u.test(block.text)),
  );
  const after = kept.slice(last + 1);
  return new Map(last < 0 || after.length > 2 ? [] : after.map((block) => [block, 'nothing-below'] as const));
}

/** Takes out of a text what is no part of the report; every removal names its rule. */
export function removeBlocks(blocks: readonly Block[], context: BlockContext): Cleaned {
  const removed = new Map<Block, string>();
  const leading = leadingRules(blocks, context);
  for (const block of blocks.slice(closingAt(blocks))) removed.set(block, 'closing-box');
  const before = new Set(beforeDateline(blocks));
  const links = linkLines(blocks, context.url);
  const seen = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (removed.has(block)) continue;
    const rule =
      ruleAgainst(block, { ...context, fromEnd: blocks.length - 1 - at }) ??
      leading.get(block) ??
      (before.has(block) ? 'before-dateline' : links.has(block) ? 'link-line' : null);
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
  for (const [block, rule] of nothingBelow(blocks.filter((block) => !removed.has(block))))
    removed.set(block, rule);
  return {
    kept: blocks.filter((block) => !removed.has(block)),
    removals: blocks.flatMap((block) => {
      const rule = removed.get(block);
      return rule === undefined ? [] : [{ rule, text: block.text }];
    }),
  };
}
