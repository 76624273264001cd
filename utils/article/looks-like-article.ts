/** Fewer characters are a caption, a teaser or a menu; Han says as much in a third. */
const longEnough = 90;
const longEnoughHan = 30;
/** No page is looked through further than this. */
const mostParagraphs = 300;
/** Prose that a page needs which says of itself that it is an article, and one that says nothing. */
const enough = { declared: 2, undeclared: 4 } as const;
/** More of these beside each other are a list of reports, not one. */
const mostArticles = 3;

const furniture = 'nav, header, footer, aside, form, dialog, [role="navigation"], [role="complementary"]';
const articleType = /"@type"\s*:\s*(?:\[\s*)?"(?:\w*NewsArticle|Article|Report|BlogPosting|PressRelease)"/u;

function saysSo(page: Document): boolean {
  const meta = page.querySelector(
    'meta[property="og:type"][content="article" i], meta[property="article:published_time"], [itemtype*="schema.org/NewsArticle"]',
  );
  if (meta) return true;
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].some(({ textContent }) => articleType.test(textContent ?? ''));
}

const isProse = (text: string): boolean =>
  text.length >= longEnough || (text.length >= longEnoughHan && /\p{Script=Han}{12}/u.test(text));

/** The first paragraphs of running text, as many as tell one article from the next. */
export function openingProse(page: Document, atMost = 5): readonly string[] {
  const prose: string[] = [];
  let seen = 0;
  for (const paragraph of page.getElementsByTagName('p')) {
    if (++seen > mostParagraphs || prose.length >= atMost) break;
    const text = (paragraph.textContent ?? '').trim();
    if (isProse(text) && !paragraph.closest(furniture)) prose.push(text);
  }
  return prose;
}

/**
 * A cheap look at whether a page is one article: what it says of itself, and whether it has running text. It may say
 * yes too often; the whole reading decides. It reads no more than a few hundred paragraphs and changes nothing.
 */
export function looksLikeArticle(page: Document, address: string): boolean {
  if (/^\/(?:index\.\w+)?$/u.test(new URL(address).pathname)) return false;
  const declared = saysSo(page);
  if (!declared && page.getElementsByTagName('article').length > mostArticles) return false;
  const prose = openingProse(page).length;
  return prose >= (declared ? enough.declared : enough.undeclared);
}
