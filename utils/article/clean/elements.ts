import type { Removal } from '../types.ts';
import { isCode, isElement, isText, namesOf, tagOf, textBelow, walk } from '../walk.ts';

interface ElementRule {
  readonly name: string;
  /** Matched against class and id, lower case, camelCase taken apart. */
  readonly names: RegExp;
}

const word = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_-])`, 'u');

/** Boxes that are not the report although they stand inside it; a box that holds much of the page's text is kept. */
const rules: readonly ElementRule[] = [
  {
    name: 'related-box',
    names: word(
      'related\\w*|recommended|recommendations?|recirc\\w*|readmore|read-(?:more|also|next)|also-read|more-(?:stories|news|from|on)|further-reading|see-also|you-may-like|most-(?:read|popular|viewed)|top-stories|trending|popular|baca-?juga|bacajuga|terkait|artikel-terkait|berita-terkait|terpopuler|xiangguan|onward\\w*|up-?next|next-article|jp-relatedposts|yarpp\\w*|crp_related|outbrain\\w*|taboola\\w*|zergnet\\w*|revcontent\\w*',
    ),
  },
  {
    name: 'share-bar',
    names: word(
      'share|sharing|shares?-?(?:bar|buttons?|tools?|links?)|share-\\w+|sharedaddy|social|social-?(?:media|share|sharing|links?|icons?|bar|buttons?|tools?|follow)|addthis\\w*|a2a_kit|addtoany\\w*|follow-?us|bagikan',
    ),
  },
  {
    name: 'gallery',
    names: word(
      'gallery|galleries|slideshow|slide-show|photo-?gallery|media-gallery|carousel|slick-\\w+|swiper-\\w+',
    ),
  },
  { name: 'highlights', names: word('highlights|field-highlights|key-?points|keypoints|tl-?dr') },
  {
    name: 'newsletter-box',
    names: word(
      'newsletter\\w*|subscribe\\w*|subscription-?\\w*|sign-?up\\w*|mailing-list|mc_embed\\w*|email-?(?:signup|capture|subscribe)|push-?notification\\w*|cta|call-to-action',
    ),
  },
  {
    name: 'comments',
    names: word(
      'comments?|commentlist|comment-?(?:list|form|section|box|area|wrap\\w*)|disqus\\w*|respond|fb-comments|komentar|livefyre|coral-?\\w*',
    ),
  },
  {
    name: 'advertisement',
    names: word(
      'ads?|advert\\w*|ad-\\w+|adsbygoogle|dfp\\w*|sponsor\\w*|promos?|promotions?|promo-?box|banner\\w*|iklan|affiliate-?\\w*|inline-?promo|teads\\w*|commercial',
    ),
  },
  {
    name: 'tag-list',
    names: word(
      'tags?|tag-?(?:list|links?|cloud)|post-?tags?|article-?tags?|keywords|topics-?list|tagcloud\\w*|categories|cat-links',
    ),
  },
  {
    name: 'author-box',
    names: word(
      'author-?(?:box|bio|info|card|profile|description|about)|about-?(?:the-)?author|bio|biography|contributor-?\\w*|post-author|article-author',
    ),
  },
  {
    name: 'page-furniture',
    names: word(
      'breadcrumbs?|pagination|pager|page-links|post-?navigation|nav-links|toolbar|skip-?link\\w*|print-?(?:link|button|only)|cookie\\w*|gdpr\\w*|consent\\w*|modal|popup|tooltip|back-?to-?top|site-footer|copyright|disclaimer|widget_\\w+|visually-hidden|sr-only|screen-reader-\\w+|video-?player|audio-?player|toc|table-of-contents|rating|ratings|star-rating|voting',
    ),
  },
];

const furnitureTags: Readonly<Record<string, string>> = {
  NAV: 'navigation',
  FOOTER: 'footer',
  ASIDE: 'aside',
  DIALOG: 'page-furniture',
  BUTTON: 'form',
};

/** What an AMP page builds of elements of its own. */
const ampFurniture = /^AMP-(?:SIDEBAR|CONSENT|LIGHTBOX|USER-NOTIFICATION|STICKY-AD|SOCIAL)/u;

/** Words of a sentence and the roots of a page carry such names too, and are no boxes. */
const kept = new Set(
  'SCRIPT STYLE HTML BODY ARTICLE MAIN A ABBR B CITE CODE EM FONT I MARK P Q S SMALL STRONG SUB SUP TIME U TABLE TBODY TR TD TH LI'.split(
    ' ',
  ),
);

/** A named box is removed only while it holds less than this share of the page's prose. */
const LARGEST_SHARE = 0.3;

const han = /\p{Script=Han}/u;

/** Text in paragraphs below every element, gathered in one pass. */
function proseBelow(root: Element): Map<Node, number> {
  const prose = new Map<Node, number>();
  const sums: number[] = [0];
  let paragraphs = 0;
  let links = 0;
  walk(
    root,
    (node) => {
      if (isText(node)) {
        if (links === 0 && (paragraphs > 0 || node.data.length > (han.test(node.data) ? 20 : 50)))
          sums[sums.length - 1] = (sums.at(-1) ?? 0) + node.data.trim().length;
        return;
      }
      if (!isElement(node)) return;
      const tag = tagOf(node);
      if (isCode(node)) return false;
      if (tag === 'P') paragraphs++;
      if (tag === 'A') links++;
      sums.push(0);
      return;
    },
    (node) => {
      if (!isElement(node)) return;
      const tag = tagOf(node);
      if (isCode(node)) return;
      if (tag === 'P') paragraphs--;
      if (tag === 'A') links--;
      const sum = sums.pop() ?? 0;
      prose.set(node, sum);
      sums[sums.length - 1] = (sums.at(-1) ?? 0) + sum;
    },
  );
  prose.set(root, sums[0] ?? 0);
  return prose;
}

/** `met`: what became of the names that were met before; the cards of a page share theirs. */
function ruleFor(element: Element, met: Map<string, string | null>): string | null {
  const tag = tagOf(element);
  const names = namesOf(element);
  let named = names === '' ? null : met.get(names);
  if (named === undefined) {
    named = rules.find((rule) => rule.names.test(names))?.name ?? null;
    met.set(names, named);
  }
  if (named !== null) return named;
  return furnitureTags[tag] ?? (ampFurniture.test(tag) ? 'page-furniture' : null);
}

export interface Boxes {
  readonly elements: ReadonlySet<Element>;
  /** What is lost with them, and by which rule. */
  readonly removals: readonly Removal[];
  /** Characters of prose that the page has without them. */
  readonly prose: number;
}

/** The boxes below `root` that are no part of the report; changes nothing. */
export function findBoxes(root: Element): Boxes {
  const prose = proseBelow(root);
  const total = prose.get(root) ?? 0;
  const doomed: [Element, string][] = [];
  const met = new Map<string, string | null>();
  walk(root, (node) => {
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (kept.has(tag)) return;
    const rule = ruleFor(node, met);
    if (rule === null || (prose.get(node) ?? 0) > total * LARGEST_SHARE) return;
    doomed.push([node, rule]);
    return false;
  });
  const removals: Removal[] = [];
  let left = total;
  for (const [element, rule] of doomed) {
    const text = textBelow(element, 200);
    if (text !== '') removals.push({ rule, text });
    left -= prose.get(element) ?? 0;
  }
  return { elements: new Set(doomed.map(([element]) => element)), removals, prose: left };
}
