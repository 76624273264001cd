import { tidy } from './tidy.ts';

export interface Headline {
  readonly element: Element;
  readonly text: string;
  readonly confirmed: boolean;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const MOST_OF_EACH = 20;
const LONGEST = 400;

/** A masthead links to the front page. */
const leadsHome = (heading: Element): boolean =>
  /^(?:https?:\/\/[^/]+)?\/?$/u.test(heading.querySelector('a[href]')?.getAttribute('href') ?? '-');

/**
 * The heading that shows the headline: one that a declared title holds, else the page's only `h1`. The masthead is
 * often an `h1` too: it is what the site's name explains.
 */
export function findHeadline(
  document: Document,
  titles: readonly string[],
  siteName: string,
): Headline | null {
  const declared = titles.map((title) => fold(title.slice(0, LONGEST))).filter((title) => title !== '');
  // `A meets B - The Long Name of a Site`: the first part and the longest may be the headline alone.
  const parts = titles.map((title) =>
    title
      .slice(0, LONGEST)
      .split(/\s[|\u2013\u2014·»«:-]\s|[|｜_]/u)
      .map(fold),
  );
  const whole = new Set(
    parts.flatMap((of) => [
      of[0] ?? '',
      of.reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
    ]),
  );
  const site = fold(siteName);
  const first = [...document.querySelectorAll('h1')].slice(0, MOST_OF_EACH);
  for (const level of ['h1', 'h2', 'h3']) {
    const headings = level === 'h1' ? first : [...document.querySelectorAll(level)].slice(0, MOST_OF_EACH);
    for (const element of headings) {
      const text = tidy((element.textContent ?? '').slice(0, LONGEST * 2));
      const key = fold(text);
      if (key.length < 8 || site.includes(key) || leadsHome(element)) continue;
      if (whole.has(key) || declared.some((title) => title.includes(key) && key.length * 2.5 >= title.length))
        return { element, text, confirmed: true };
    }
  }
  const [only] = first;
  return only === undefined || first.length > 1
    ? null
    : { element: only, text: tidy((only.textContent ?? '').slice(0, LONGEST)), confirmed: false };
}
