import { captionMark } from '../paragraphs.ts';
import { isElement, isText, namesOf, tagOf, walk } from '../walk.ts';

/** A Han character says as much as two or three letters. */
const weigh = (text: string): number => text.length + 1.5 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Characters of text below a node, counted no further than `limit`. */
function textUpTo(node: Node, limit: number): number {
  let length = 0;
  let steps = 0;
  walk(node, (inner) => {
    steps++;
    if (length > limit || steps > 2000) return false;
    if (isText(inner)) length += weigh(inner.data.trim());
    return !(isElement(inner) && /^(?:SCRIPT|STYLE|NOSCRIPT)$/u.test(tagOf(inner)));
  });
  return steps > 2000 ? limit + 1 : length;
}

const quotedPost = 'blockquote[class*="tweet"], blockquote[class*="twitter"]';

export const hasQuotedPosts = (root: Element): boolean => root.querySelector(quotedPost) !== null;

/**
 * A quoted post stands in wrappers named after the social network, which every scorer throws away. Puts the quotation
 * itself in their place: it belongs to the report.
 */
export function unwrapQuotedPosts(root: Element): void {
  for (const quote of [...root.querySelectorAll(quotedPost)].slice(0, 100)) {
    const own = textUpTo(quote, 4000);
    let outer: Element = quote;
    for (let level = 0; level < 5; level++) {
      const parent = outer.parentElement;
      if (
        parent === null ||
        parent === root ||
        !/^(?:DIV|SECTION|FIGURE|SPAN|P|CENTER)$/u.test(tagOf(parent))
      )
        break;
      if (textUpTo(parent, own + 20) > own + 20) break;
      outer = parent;
    }
    quote.removeAttribute('class');
    if (outer !== quote) outer.replaceWith(quote);
  }
}

const CAPTION_LENGTH = 220;
/** A box named after its picture may hold a long caption. */
const NAMED_CAPTION_LENGTH = 700;
const pictureNames = /(?:^|[\s_-])(?:image|img|photo|picture|figure|foto|gambar|bild|media)(?=$|[\s_-])/u;
const MOST_PICTURES = 300;

/** Marks the text that shares a box with a picture and with nothing else: a caption in all but name. */
export function markPictureCaptions(root: Element): void {
  for (const picture of [...root.querySelectorAll('img, picture')].slice(0, MOST_PICTURES)) {
    const next = picture.nextElementSibling;
    if (
      next !== null &&
      /^(?:CENTER|EM|I|SMALL)$/u.test(tagOf(next)) &&
      textUpTo(next, CAPTION_LENGTH) <= CAPTION_LENGTH
    ) {
      next.setAttribute(captionMark, '');
    }
    let box: Element | null = picture.parentElement;
    for (let level = 0; level < 6 && box !== null && box !== root; level++, box = box.parentElement) {
      const longest = pictureNames.test(namesOf(box)) ? NAMED_CAPTION_LENGTH : CAPTION_LENGTH;
      const length = textUpTo(box, longest);
      if (length === 0) continue;
      const isBox = /^(?:DIV|TD|P|CENTER|FIGURE|SECTION|TABLE|TBODY|TR|SPAN)$/u.test(tagOf(box));
      if (!isBox || length > longest) break;
      const inBlocks =
        box.querySelector('h1, h2, h3, h4, h5, h6, li, article') !== null ||
        box.querySelectorAll('p').length > 2;
      if (!inBlocks) box.setAttribute(captionMark, '');
      break;
    }
  }
}
