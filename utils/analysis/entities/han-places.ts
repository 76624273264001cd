import type { TextView } from './document.ts';
import { hanWords } from './han-words.ts';
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

/** `位于吉赞的`, `飞抵卡宾达`: what one can only be in or go to, spelled as foreign names are. */
const governed =
  /(?:位于|飞抵|抵达|飞往|前往|运抵|运往|移师|途经|取道|驶抵|运达|赶到|返回|首府|港口城市|边境城市|[省州邦府郡])(?<name>\p{Script=Han}{2,6}?)(?=[,。、;)的]|举行|出席|访问|开展|$)/gu;
/** `在胡占德召开`, `科特迪瓦布瓦凯发生`: where something is held or happens; behind a country, or behind `在`. */
const scene =
  /(?:在|(?<=\p{Script=Han}))(?<name>\p{Script=Han}{2,6}?)(?=举行|召开|开幕|揭牌|落成|与|会见|会晤|签署|发表|投产|开工|发生疫情|发生|暴发|爆发|境内|街头|机场|港口|等地)/gu;
/** Characters that stand in front of a place as words of the sentence. */
const isSpelledWith = (character: string): boolean => !/[于当日古向在对达至来]/u.test(character);

/** Whether a word of the language goes over this offset. */
const cutsWord = (folded: string, at: number): boolean => {
  const from = Math.max(0, at - 3);
  return ![...hanWords(folded.slice(from, at + 3))].some(({ index }) => from + index === at);
};

/** No word of the language: the dictionary of the segmenter cuts it into characters, or has it whole as a long name. */
const isNoWord = (name: string): boolean => {
  const lengths = [...hanWords(name)].map(({ segment }) => segment.length);
  return lengths.every((length) => length === 1) || (lengths.length === 1 && name.length > 2);
};

/** `勐海县打洛镇`: a town or village right behind the county that it is in. */
const below =
  /(?<=\p{Script=Han})[县市州区旗道府都](?<name>\p{Script=Han}{2,4}(?:镇|乡|街道|村|口岸|町|市(?!场|民|委|级|区|值|面)))(?!长|委|民|级|医|卫生|企)/gu;
const notBelow = /[的和与及在各有个多两几到该新全]|乡镇|城镇|城市|都市|门市|上市|超市|农村|乡村/u;

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
      // `赞比西亚省`: a short name of the tables inside a longer one that is spelled on both sides.
      const inner = known.over(first - 1);
      if (inner) {
        const start = view.tokenAt(inner.start);
        const before = folded.charAt(inner.start - 1);
        const isInside =
          first < at + 1 &&
          inner.end - inner.start === 2 &&
          rules.transliteration.has(before) &&
          !known.over(start - 1);
        if (!isInside || start < 1 || !isSpelledWith(before)) break;
        first = start;
        continue;
      }
      if (!rules.transliteration.has(character)) break;
      first--;
    }
    // `出席马莱塔省`: the first character belongs to the word before it.
    const from = tokens[first]?.start ?? 0;
    if (first < at && cutsWord(folded, from)) first++;
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
  for (const match of folded.matchAll(governed)) {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].length - name.length;
    const isSpelled = [...name].every((character) => rules.transliteration.has(character));
    if (!isSpelled || known.over(view.tokenAt(start)) || !isNoWord(name)) continue;
    proposals.push({
      start,
      end: start + name.length,
      type: 'place',
      rule: 'governed-place',
      candidates: [],
      trust: 0.4,
    });
  }
  for (const match of folded.matchAll(scene)) {
    const name = match.groups?.name ?? '';
    const end = match.index + match[0].length;
    const isHeld = match[0].startsWith('在');
    for (let start = end - name.length; start <= end - 2; start++) {
      const own = folded.slice(start, end);
      const country = known.endsAt(view.tokenAt(start) - 1);
      const isInCountry = country?.end === start && country.type === 'place' && !country.isDemonym;
      if (!(isInCountry || (isHeld && start === end - name.length))) continue;
      const isSpelled = [...own].every((character) => rules.transliteration.has(character));
      if (!isSpelled || known.over(view.tokenAt(start)) || !isNoWord(own)) continue;
      proposals.push({ start, end, type: 'place', rule: 'governed-place', candidates: [], trust: 0.4 });
      break;
    }
  }
  for (const match of folded.matchAll(below)) {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].length - name.length;
    if (!notBelow.test(name) && !known.over(view.tokenAt(start)))
      proposals.push({
        start,
        end: start + name.length,
        type: 'place',
        rule: 'below-county',
        candidates: [],
        trust: 0.45,
      });
  }
  return proposals;
}
