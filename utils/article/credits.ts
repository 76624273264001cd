import { tidy } from './tidy.ts';

/** News agencies that reports are taken over from, as they sign; the name they are shown by comes first. */
const agencies: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Xinhua', /^(?:xinhua|新华社|新華社|新华网)/iu],
  ['ANTARA', /^(?:lkbn\s+)?antara/iu],
  ['AFP', /^(?:afp|agence france-presse|法新社)/iu],
  ['Reuters', /^(?:reuters|thomson reuters|路透社?)/iu],
  ['AP', /^(?:ap|associated press|the associated press|美联社|美聯社)$/iu],
  ['Bernama', /^bernama/iu],
  ['China News Service', /^(?:中新社|中新网|china news service|cns)$/iu],
  ['Kyodo', /^(?:kyodo|共同社)/iu],
  ['Yonhap', /^(?:yonhap|韩联社|韓聯社)/iu],
  ['ANI', /^ani$/iu],
  ['PTI', /^pti$/iu],
  ['TASS', /^(?:tass|塔斯社)/iu],
  ['EFE', /^efe$/iu],
  ['dpa', /^dpa$/iu],
  ['VNA', /^(?:vna|越通社)$/iu],
];

const named = (part: string): string => agencies.find(([, pattern]) => pattern.test(part))?.[0] ?? part;

/** `Jakarta (Xinhua/Indonesia Window) –`, `WASHINGTON (Reuters) -`, `GENEVA, 3 May (AFP) --` */
const bracketed = /^[\p{L}\p{M}.,'’ \d/-]{2,60}?\s?[(（](?<chain>[^()（）]{2,60})[)）]\s?[-–—:―]/u;
/** `新华社北京11月4日电`, `中新社雅加达1月18日电（记者 …）` */
const wire =
  /^[（(]?(?<agency>新华社|新華社|中新社|中新网|法新社|路透社|美联社|共同社|韩联社|塔斯社|越通社)[\p{Script=Han}]{0,12}?(?:\d{1,2}月)?\d{1,2}日(?:专)?[电電]/u;
/** `KUALA LUMPUR, Jan 5 (Bernama) --`, `JAKARTA, KOMPAS.com -`, `Suara.com - `, `Liputan6.com, Jakarta -` */
const site =
  /^(?:[\p{Lu}][\p{L} .]{1,30},\s)?(?<site>[\p{L}\d]{3,20}\.(?:com|id|co\.id|net|org))(?:,\s[\p{Lu}][\p{L} .]{1,30})?\s?[-–—]/iu;
/** `(Xinhua)`, `(ANTARA)`, `（新华社）`, `来源：新华网`, `Source: WHO`, `Sumber: ANTARA` */
const closing =
  /^[(（]with inputs? from (?<input>[^()（）]{2,60})[)）]$|^[(（](?<signed>[^()（）]{2,40})[)）]$|^(?:source|sumber|来源|來源|稿件来源)\s?[:：]\s?(?<source>[^，。;；|]{2,40})$/iu;
/** Names nobody. */
const isVague = /^(?:(?:news )?agenc(?:y|ies)|media reports?|others?|berbagai sumber)$/iu;

const split = (chain: string): readonly string[] =>
  chain
    .split(/[/／、|]|\s-\s|,\s|\s(?:and|dan)\s/u)
    .map(tidy)
    .filter((part) => /\p{L}/u.test(part) && part.length <= 40);

/**
 * The agencies that a dateline or a closing credit names, in the order in which they stand, outermost last:
 * `Jakarta (Xinhua/Indonesia Window) –` → Xinhua, Indonesia Window.
 */
export function readCredits(paragraphs: readonly string[]): readonly string[] {
  const found: string[] = [];
  const add = (name: string): void => {
    if (!found.some((known) => known.toLowerCase() === name.toLowerCase())) found.push(name);
  };
  for (const paragraph of paragraphs.slice(0, 4)) {
    const start = paragraph.slice(0, 140);
    const chain = bracketed.exec(start)?.groups?.chain;
    // A bracket that holds a sentence or a figure is not a signature.
    if (chain !== undefined && chain.split(/\s+/u).length <= 6 && !/\d{3}/u.test(chain))
      for (const part of split(chain)) add(named(part));
    const agency = wire.exec(start)?.groups?.agency;
    if (agency !== undefined) add(named(agency));
    const home = site.exec(start)?.groups?.site;
    if (home !== undefined) add(home);
    if (found.length > 0) break;
  }
  for (const paragraph of paragraphs.slice(-3)) {
    const groups = closing.exec(tidy(paragraph))?.groups;
    const signature = groups?.input ?? groups?.signed ?? groups?.source;
    if (signature === undefined || signature.includes('://')) continue;
    for (const part of split(signature)) {
      const known = named(part);
      const introduced = groups?.source !== undefined || groups?.input !== undefined;
      if (known !== part || (introduced && !isVague.test(part)) || agencies.some(([name]) => name === part))
        add(known);
    }
  }
  return found;
}

/** Whether a line is nothing but an agency's signature in brackets: `(Xinhua)`, `（新华社）`, `(With input from AFP)`. */
export function isClosingCredit(text: string): boolean {
  const groups = closing.exec(tidy(text))?.groups;
  if (groups?.signed === undefined) return groups?.input !== undefined;
  return split(groups.signed).some((part) => agencies.some(([, pattern]) => pattern.test(part)));
}
