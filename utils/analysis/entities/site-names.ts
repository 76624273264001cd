import type { TextView } from './document.ts';
import type { Blocked } from './types.ts';

/** `Suara.com - `, `TEMPO.CO, Jakarta - `, `JAKARTA, KOMPAS.com - `: a site signs its own report; it is no party to it. */
const signature =
  /^\s*(?:\p{Lu}[\p{L} ]{2,24},\s)?(?<site>[\p{L}\p{N}]+(?:\.[\p{L}]{2,4}){1,2})(?:,\s?[\p{L} ]{2,30})?\s*[-–—]{1,2}/u;

export function findSiteNames(view: TextView): readonly Blocked[] {
  const head = view.text.slice(0, 120);
  // The period inside an address and the dash behind it: few reports have them, and the pattern is dear to compile.
  if (!/\S\.\S.*[-–—]/s.test(head)) return [];
  const match = signature.exec(head);
  const site = match?.groups?.site;
  if (!match || !site) return [];
  const start = match.index + match[0].indexOf(site);
  return [{ start, end: start + site.length, rule: 'site-signature' }];
}
