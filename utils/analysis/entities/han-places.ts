import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import type { Proposal } from './types.ts';

/** Shorter spellings are too easily words: 本州, 加州. */
const shortest = 3;
/** `吉萨省`: no word of two such characters and 省. */
const shortestProvince = 2;
const longest = 8;
/** Not 区 and 山, which end everyday words. */
const tails: ReadonlySet<string> = new Set('州省邦市县岛港湖');
/** What may stand behind a place's name; `市长`, `岛屿` and `港口` go on. */
const goesOn = /^[长民级区府属委政务屿国口币城民们议]/u;

/** Foreign places that no table lists, spelled and with their kind behind: `阿姆哈拉州`, `马拉瓦县`. */
export function findHanPlaces(view: TextView, known: KnownPlaces): readonly Proposal[] {
  const rules = view.language.entities.han;
  if (!rules) return [];
  const { folded, tokens } = view;
  const proposals: Proposal[] = [];
  for (let at = shortestProvince; at < tokens.length; at++) {
    const tail = tokens[at];
    if (!tail || !tails.has(folded.charAt(tail.start)) || goesOn.test(folded.charAt(tail.end))) continue;
    let first = at;
    while (first > 0 && at - first <= longest) {
      const character = folded.charAt(tokens[first - 1]?.start ?? 0);
      if (!rules.transliteration.has(character) || known.over(first - 1)) break;
      first--;
    }
    const length = at - first;
    // A name that runs on to the left past its limit, or into a dotted one, is no spelled place.
    const least = folded.charAt(tail.start) === '省' ? shortestProvince : shortest;
    if (length < least || length > longest || /[·-]/u.test(folded.charAt((tokens[first]?.start ?? 0) - 1)))
      continue;
    if (known.over(at)) continue;
    const start = tokens[first]?.start ?? 0;
    proposals.push({
      start,
      end: tail.end,
      type: 'place',
      rule: 'spelled-place',
      candidates: [],
      trust: 0.5,
    });
  }
  return proposals;
}
