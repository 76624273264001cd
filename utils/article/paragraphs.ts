import type { Block, BlockKind } from './page-reading.ts';
import { tidy } from './tidy.ts';
import { isElement, isText, namesOf, tagOf, walk } from './walk.ts';
import { countWords } from './word-count.ts';

/** Set by the page cleaner on text that shares a box with a picture and nothing else. */
export const captionMark = 'data-caption-found';

const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RUBY S SAMP ' +
    'SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'
  ).split(' '),
);
const silent = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS FORM BUTTON INPUT SELECT TEXTAREA ' +
    'RT RP HEAD TITLE NAV DIALOG MENU PROGRESS METER'
  ).split(' '),
);
const cells = new Set(['TD', 'TH']);

const kinds: Readonly<Record<string, BlockKind>> = {
  LI: 'item',
  DT: 'item',
  DD: 'item',
  BLOCKQUOTE: 'quote',
  TR: 'row',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  CAPTION: 'caption',
};

const captionNames =
  /(?:^|[\s_-])(?:captions?|wp-caption-text|figcaption|cutline|(?:photo|image|img|picture|media)-?(?:credits?|captions?|description|source|copyright)|credits?|legende?|bildunterschrift|pie-?de-?foto)(?=$|[\s_-])/u;

function kindOf(element: Element): BlockKind | undefined {
  const tag = tagOf(element);
  if (/^H[1-6]$/u.test(tag)) return 'heading';
  const known = kinds[tag];
  if (known !== undefined) return known;
  return element.hasAttribute(captionMark) || captionNames.test(namesOf(element)) ? 'caption' : undefined;
}

/** Looks at the last character only: an open-ended search would read every paragraph to its end. */
const endsSentence = /[.!?:;…。！？：；"”’»)）」』\]]$/u;

/** A line break inside a block ends the paragraph unless the sentence plainly runs on. */
function joinLines(text: string): readonly string[] {
  if (!text.includes('\n')) {
    const line = tidy(text);
    return line === '' ? [] : [line];
  }
  const out: string[] = [];
  for (const raw of text.split('\n')) {
    const line = tidy(raw);
    if (line === '') continue;
    const before = out.at(-1);
    if (before !== undefined && !endsSentence.test(before.slice(-1)) && /^\p{Ll}/u.test(line))
      out[out.length - 1] = `${before} ${line}`;
    else out.push(line);
  }
  return out;
}

/** Cells are parted by bars; the last has nothing behind it. */
function withoutLastBar(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '|' || text[end - 1] === ' ')) end--;
  return end === text.length ? text : text.slice(0, end);
}

const numbers = new WeakMap<Element, number>();
let lastNumber = 0;

/** A number for each element, so that blocks can be compared where there are no elements any more. */
function numberOf(element: Element | null): number {
  if (element === null) return 0;
  const known = numbers.get(element);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(element, lastNumber);
  return lastNumber;
}

/** Reads everything below `root` into blocks: one for each paragraph, heading, list item and table row. */
export function readBlocks(root: Element): readonly Block[] {
  const blocks: Block[] = [];
  const open: Element[] = [root];
  let buffer: string[] = [];
  let link = 0;
  let strong = 0;
  let inLink = 0;
  let inStrong = 0;
  let inPre = 0;
  let href = '';

  const flush = (): void => {
    if (buffer.length > 0) {
      const element = open.at(-1) ?? root;
      let kind: BlockKind = 'paragraph';
      for (let depth = open.length - 1; depth >= 0 && depth > open.length - 6; depth--) {
        const named = kindOf(open[depth] ?? root);
        if (named !== undefined) {
          kind = named;
          break;
        }
      }
      const lines = joinLines(withoutLastBar(buffer.join('')));
      const total = lines.reduce((sum, line) => sum + line.length, 0);
      for (const text of lines) {
        const share = total === 0 ? 0 : text.length / total;
        blocks.push({
          text,
          words: countWords(text),
          kind,
          names: `${namesOf(element)} ${element.parentElement === null ? '' : namesOf(element.parentElement)}`,
          own: numberOf(element),
          container: numberOf(element.parentElement),
          href,
          linkLength: Math.min(text.length, link * share),
          strongLength: Math.min(text.length, strong * share),
        });
      }
    }
    buffer = [];
    link = 0;
    strong = 0;
    href = '';
  };

  walk(
    root,
    (node) => {
      if (isText(node)) {
        const raw = node.data;
        if (raw === '') return;
        buffer.push(inPre === 0 && raw.includes('\n') ? raw.replace(/\s+/gu, ' ') : raw);
        const length = raw.trim().length;
        if (inLink > 0) link += length;
        if (inStrong > 0) strong += length;
        return;
      }
      if (!isElement(node)) return false;
      const tag = tagOf(node);
      if (silent.has(tag)) return false;
      if (tag === 'BR') {
        buffer.push('\n');
        return;
      }
      if (tag === 'A') {
        inLink++;
        if (href === '') href = node.getAttribute('href') ?? '';
      }
      if (tag === 'B' || tag === 'STRONG' || tag === 'EM' || tag === 'I') inStrong++;
      if (tag === 'PRE') inPre++;
      if (inline.has(tag) || tag.includes('-')) return;
      if (!cells.has(tag)) flush();
      open.push(node);
      return;
    },
    (node) => {
      if (!isElement(node)) return;
      const tag = tagOf(node);
      if (silent.has(tag) || tag === 'BR') return;
      if (tag === 'A') inLink--;
      if (tag === 'B' || tag === 'STRONG' || tag === 'EM' || tag === 'I') inStrong--;
      if (tag === 'PRE') inPre--;
      if (inline.has(tag) || tag.includes('-')) return;
      if (cells.has(tag)) buffer.push(' | ');
      else flush();
      open.pop();
    },
  );
  flush();
  return blocks.filter((block) => block.words > 0);
}
