import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hidesInHanWords } from './han-borders.ts';
import { isHan, middleDots } from './han-name-ends.ts';
import { hanWords } from './han-words.ts';
import {
  breaksBefore,
  gapBefore,
  isAcronym,
  isCapitalised,
  isPlainWord,
  isTitleCase,
  startsSentence,
} from './name-run.ts';
import { isOpen } from './open-names.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Town } from './towns.ts';
import type { Proposal } from './types.ts';

function propose(start: number, end: number, rule: string, { country }: Town, trust: number): Proposal {
  return { start, end, type: 'place', rule, candidates: [], trust, ...(country ? { country } : {}) };
}

/** Behind these an unknown town is a person's name, a company's or a product's. */
const namedAfter = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'vaksin', 'kapal', 'the']);

/** Kinds of places that govern themselves: their name is the town's. */
const seats = new Set(
  'kota kabupaten kab provinsi propinsi kecamatan kec desa kelurahan kel distrik negara prefektur'.split(' '),
);

const shortestAlone = 5;
const governs = new Set('in at near from of to di ke dari asal'.split(' '));
const reaches = new Set(['in', 'of', 'from', 'across', 'throughout']);

/** Towns in Latin letters: a capitalised word of the table with no other open name around it. */
export function findTowns(
  view: TextView,
  gazetteer: Gazetteer,
  isTaken: (at: number) => boolean,
): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  const { titles, placeHeads } = view.language.entities;
  const heads = phraseIndex(placeHeads);
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!isCapitalised(view, at) || isTaken(at)) continue;
    const word = view.words[at] ?? '';
    const towns = gazetteer.towns.latin(word, view.language.code);
    if (towns.length === 0) continue;
    const start = view.tokens[at]?.start ?? 0;
    const town = towns.find(
      ({ name }) => view.folded.startsWith(name, start) && endsToken(view, start + name.length),
    );
    if (!town) continue;
    const behind = view.tokenFrom(start + town.name.length);
    const isShout = isAcronym(view, at);
    if (isShout ? !isDateline(view, at, behind) : view.smallWords.has(word) || isTitleCase(view, at))
      continue;
    if (!isShout && behind === at + 1 && !isOpen(view, at, isTaken)) continue;
    const before = view.words[at - 1] ?? '';
    const heading = heads.lengthBefore(view, at);
    const touchesLeft =
      !breaksBefore(view, at) &&
      !startsSentence(view, at) &&
      gapBefore(view, at) === ' ' &&
      isCapitalised(view, at - 1) &&
      !isTaken(at - 1) &&
      !(isPlainWord(view, at - 1) && startsSentence(view, at - 1)) &&
      heads.lengthBefore(view, at) === 0;
    const touchesRight =
      !breaksBefore(view, behind) &&
      gapBefore(view, behind) === ' ' &&
      isCapitalised(view, behind) &&
      !isTaken(behind) &&
      !isPlainWord(view, behind);
    const isJoined = ['-', '&', "'"].includes(view.words[at - 1] ?? '') && gapBefore(view, at) === '';
    const goesOn = view.words[behind] === '-' && gapBefore(view, behind + 1) === '';
    if (touchesLeft || touchesRight || isJoined || goesOn || view.words[behind] === '&') continue;
    // Short names are too easily anything else: a place must be governed as one.
    if (town.name.length < shortestAlone && !governs.has(before) && heading === 0) continue;
    // `danau Tondano` is the lake's name; `kota Ende` is the town's.
    if (heading > 0 && view.language.code === 'id' && !seats.has(view.words[at - heading] ?? '')) continue;
    // `in the Artibonite`, but no `the Moselle Prize`
    const isRegion = before === 'the' && reaches.has(view.words[at - 2] ?? '');
    if ((namedAfter.has(before) && !isRegion) || titles.has(before)) continue;
    proposals.push(propose(start, start + town.name.length, 'town', town, 0.48));
    at = behind - 1;
  }
  return proposals;
}

const endsToken = (view: TextView, offset: number): boolean => {
  const last = view.tokens[view.tokenFrom(offset) - 1];
  return last?.end === offset;
};

/** `TAMALE, Ghana –`, `TAMALE (Reuters)`: a town in capitals opens a paragraph. */
function isDateline(view: TextView, at: number, behind: number): boolean {
  return (at === 0 || breaksBefore(view, at)) && /^[,(–—-]$/u.test(view.words[behind] ?? '');
}

/** `LIMA (Andina)`, `ENDE –`: known places in capitals at a paragraph's start, where capitals say nothing of a word. */
export function findDatelines(view: TextView, gazetteer: Gazetteer): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!isAcronym(view, at) || !(at === 0 || breaksBefore(view, at))) continue;
    let last = at;
    while (last < at + 3 && isAcronym(view, last + 1) && gapBefore(view, last + 1) === ' ') last++;
    if (!isDateline(view, at, last + 1)) continue;
    const start = view.tokens[at]?.start ?? 0;
    const end = view.tokens[last]?.end ?? start;
    const candidates = gazetteer.named(view.text.slice(start, end)).filter(({ type }) => type === 'place');
    if (candidates.length > 0 && end - start > 2)
      proposals.push({ start, end, type: 'place', rule: 'dateline', candidates, trust: 0.6 });
  }
  return proposals;
}

/** What may stand in front of a short foreign name, or behind it, so that it is a place and no piece of a word. */
const behindHan =
  /^(?:$|[^\p{Script=Han}]|[市省州县区郡港]|[的和与及、等]|地区|当地|方面|中心|机场|口岸|举行|医院|总医院|街头)/u;
const beforeHan =
  /(?:^|[^\p{Script=Han}·]|[在于至从赴往和与及驻到向、]|位于|首府|城市|省会|港口|抵达|前往|飞往|运往|运抵)$/u;
/** `市长`, `县委`, `市场`: the kind goes on. */
const kindGoesOn = /^[长民级委务场]/u;
const kind = /^(?:大区|地区|行政区|省|州|县|区|市|郡|邦)/u;

/** A name of China that says what it is. */
const atHome = /(?:地区|[县市区旗州盟])$/u;
const provinces =
  /(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)省?$/u;

/** A character of transliteration touches the name, and no word of the language begins or ends there. */
function runsOn({ folded, language }: TextView, start: number, end: number): boolean {
  const spells = language.entities.han?.transliteration ?? new Set<string>();
  const after = folded.slice(end, end + 4);
  if (spells.has(after.charAt(0)) && !behindHan.test(after))
    if (([...hanWords(after)][0]?.segment.length ?? 1) < 2) return true;
  const before = folded.slice(Math.max(0, start - 3), start);
  if (!spells.has(before.slice(-1)) || beforeHan.test(before)) return false;
  return ([...hanWords(before)].at(-1)?.segment.length ?? 1) < 2;
}

/** Towns in Chinese: at home with their kind (`勐海县`), abroad as they are spelled; two characters need a border on both sides. */
export function findHanTowns(view: TextView, gazetteer: Gazetteer): readonly Proposal[] {
  if (view.language.script !== 'han') return [];
  const { folded } = view;
  const proposals: Proposal[] = [];
  /** Short forms of the counties that the text writes in full: `勐海` of `勐海县`. */
  const short = new Map<string, Town>();
  const put = (start: number, end: number, rule: string, town: Town) =>
    proposals.push(propose(start, end, rule, town, 0.46));
  for (const { start, kind: tokenKind } of view.tokens) {
    if (tokenKind !== 'han') continue;
    for (const town of gazetteer.towns.han(folded.slice(start, start + 2))) {
      const { name, country } = town;
      if (!folded.startsWith(name, start)) continue;
      const end = start + name.length;
      const before = folded.charAt(start - 1);
      const behind = folded.slice(end, end + 3);
      if (middleDots.has(before) || middleDots.has(behind.charAt(0)) || before === '-') continue;
      if (country === 'CN' && !atHome.test(name)) {
        // `山西晋中`, `在晋中召开`: a city without its kind.
        const isInside = provinces.test(folded.slice(Math.max(0, start - 4), start));
        const isClear = !isHan(before) || beforeHan.test(folded.slice(Math.max(0, start - 2), start));
        if (!(isInside || (isClear && behindHan.test(behind))) || hidesInHanWords(view.text, start, end))
          continue;
        put(start, end, 'town', town);
        break;
      }
      if (country === 'CN') {
        if (kindGoesOn.test(behind) || hidesInHanWords(view.text, start, end)) continue;
        put(start, end, 'county', town);
        const bare = name.replace(atHome, '');
        if (bare.length >= 2 && !name.endsWith('区')) short.set(bare, town);
        break;
      }
      const tail = kind.exec(behind)?.[0] ?? '';
      const isKind = tail !== '' && !kindGoesOn.test(folded.slice(end + tail.length, end + tail.length + 1));
      const isBordered =
        (!isHan(before) || beforeHan.test(folded.slice(Math.max(0, start - 2), start))) &&
        (isKind || behindHan.test(behind));
      if (name.length < 3 ? !isBordered : hidesInHanWords(view.text, start, end)) continue;
      // `与卡巴莱斯会谈`: a longer foreign name.
      if (!isBordered && runsOn(view, start, end)) continue;
      put(start, isKind ? end + tail.length : end, 'town', town);
      break;
    }
  }
  for (const [bare, town] of short)
    for (let start = folded.indexOf(bare); start >= 0; start = folded.indexOf(bare, start + bare.length)) {
      const end = start + bare.length;
      if (folded.startsWith(town.name, start) || middleDots.has(folded.charAt(start - 1))) continue;
      if (!hidesInHanWords(view.text, start, end)) put(start, end, 'county-short', town);
    }
  return proposals;
}
