import type { Span } from '../types.ts';
import type { TextView } from './document.ts';
import { type HanWordIndex, wordAt } from './han-word-index.ts';
import { hanWords } from './han-words.ts';
import type { KnownPlaces } from './known-places.ts';
import type { HanRules } from './types.ts';

export const isHan = (character: string) => /\p{Script=Han}/u.test(character);
export const middleDots = new Set(['·', '•', '・', '‧', '∙']);

export interface HanScene {
  readonly view: TextView;
  readonly rules: HanRules;
  readonly known: KnownPlaces;
  readonly words: HanWordIndex;
}

/** The name may end here: no Han behind it, or a word that cannot belong to a name. */
function mayEndAt({ view, known, words }: HanScene, end: number): boolean {
  const { folded } = view;
  const next = folded.charAt(end);
  if (next === '' || !isHan(next)) return !middleDots.has(next);
  return (
    wordAt(folded, end, words.afterName) !== undefined || known.startsAt(view.tokenAt(end)) !== undefined
  );
}

/** Behind a dot a surname may hold this many characters that transliteration seldom takes. */
const mostStrange = 2;

const startsWord = (folded: string, at: number): boolean =>
  ([...hanWords(folded.slice(at, at + 4))][0]?.segment.length ?? 1) > 1;

/** End of the foreign name spelled from `start`, or -1: `马克龙`, `安东尼奥·古特雷斯`, `科瓦奇-纳吉`. */
export function transliteratedEnd(scene: HanScene, start: number): number {
  const { view, rules } = scene;
  const { folded } = view;
  let end = start;
  let dots = 0;
  let part = start;
  const strange: number[] = [];
  while (end - start < 24) {
    const character = folded.charAt(end);
    const isJoint =
      middleDots.has(character) ||
      (character === '-' && (dots > 0 || rules.transliteration.has(folded.charAt(end + 1))));
    if (isJoint && end > start && isHan(folded.charAt(end + 1))) {
      if (character !== '-') dots++;
      part = end + 1;
    } else if (!rules.transliteration.has(character)) {
      if (dots === 0 || !isHan(character) || mayEndAt(scene, end)) break;
      // `埃西·多格贝跑遍全城`: a word of the language begins here.
      if (end - part >= 2 && startsWord(folded, end)) return end;
      strange.push(end);
      // `卡米拉·索托点球扳回一城`: the name is over where its spelling is.
      const [over = end] = strange;
      if (strange.length > mostStrange) return over - part >= 2 ? over : -1;
    }
    end++;
  }
  for (let cut = end; cut - start >= 2; cut--)
    if (mayEndAt(scene, cut)) {
      const stop = beforeWord(scene, start, cut);
      return stop - start <= 7 || dots > 0 ? stop : -1;
    }
  return -1;
}

/** `塔纳功当天率团`: 当 may spell, but 当天 is a word that follows names. */
function beforeWord({ view, words }: HanScene, start: number, end: number): number {
  for (let at = start + 2; at < end; at++) {
    const word = wordAt(view.folded, at, words.afterName);
    if (word && word.length >= 2 && at + word.length >= end) return at;
  }
  return end;
}

const endsNoName = new Set('说称指等在与及对向于将就也还的已则并是由从到去不又再被都');

/** `区就吃`: small words of the sentence, in no name. */
const inNoGivenName = /[就也都还又被把的了是没]/u;
/** Surnames that are words as well: `董事应参加`. */
const wordlike = new Set('应于和向从同由时成全高方相都关连平安严明');

/** End of the Chinese name that starts here, or -1. */
export function chineseEnd(scene: HanScene, start: number): number {
  const { view, rules } = scene;
  const { folded } = view;
  const compound = wordAt(folded, start, scene.words.compoundSurnames);
  const surname = compound?.length ?? (rules.surnames.has(folded.charAt(start)) ? 1 : 0);
  if (surname === 0) return -1;
  const isGiven = (at: number) => isHan(folded.charAt(at));
  // `上野贤一郎`, `大坪由美子`
  const longest =
    compound && /[郎子美香奈代人介辅树江]/u.test(folded.charAt(start + surname + 2)) ? [3, 2, 1] : [2, 1];
  for (const given of longest) {
    const end = start + surname + given;
    let all = true;
    for (let at = start + surname; at < end; at++) all &&= isGiven(at);
    const name = folded.slice(start, end);
    if (!all || rules.notPersons.has(name) || rules.notPersons.has(name.slice(0, 2))) continue;
    if (inNoGivenName.test(name.slice(surname))) continue;
    if (given === 1 && rules.bodies.has(folded.charAt(end - 1))) continue;
    // `杨敬说`: a word that no name ends with stands behind a shorter one.
    if (given === 2 && endsNoName.has(folded.charAt(end - 1)) && mayEndAt(scene, end - 1)) continue;
    if (mayEndAt(scene, end)) return end;
  }
  return -1;
}

/** The same of two characters: `董事长李宏致歉`, where the words are 李, 宏 and 致歉. */
function pairEnd(folded: string, start: number, rules: HanRules): number {
  const name = folded.slice(start, start + 2);
  if (!rules.surnames.has(name.charAt(0)) || rules.bodies.has(name.charAt(1)) || rules.notPersons.has(name))
    return -1;
  const [one, other, behind] = [...hanWords(folded.slice(start, start + 8))];
  const isCut = one?.segment.length === 1 && other?.segment.length === 1 && (behind?.segment.length ?? 0) > 1;
  return isCut &&
    isHan(name.charAt(1)) &&
    isHan(behind?.segment.charAt(0) ?? '') &&
    !/[在和与及]/u.test(name) &&
    !inNoGivenName.test(name)
    ? start + 2
    : -1;
}

/**
 * End of a Chinese name of three characters right behind an office, or -1: `秘书长潘文礼共进午餐`. No list tells where it
 * ends, so the words must: no word of the language begins with its surname, and one begins behind it.
 */
export function plainEnd({ view, rules, known }: HanScene, start: number): number {
  const { folded } = view;
  const pair = pairEnd(folded, start, rules);
  if (pair > 0 && !known.over(view.tokenAt(start)) && !known.over(view.tokenAt(start + 1))) return pair;
  const end = start + 3;
  const name = folded.slice(start, end);
  if (!rules.surnames.has(name.charAt(0)) || ![...name].every(isHan) || !isHan(folded.charAt(end))) return -1;
  if (rules.notPersons.has(name) || rules.notPersons.has(name.slice(0, 2))) return -1;
  for (let at = start; at < end; at++) if (known.over(view.tokenAt(at))) return -1;
  const borders = [...hanWords(folded.slice(start, end + 8))].map(({ index }) => index);
  const isOneWord = borders[2] === 3;
  return borders[1] === 1 &&
    borders.includes(3) &&
    !(isOneWord && wordlike.has(name.charAt(0))) &&
    !inNoGivenName.test(name)
    ? end
    : -1;
}

/** `福冈资磨`: a place that is a surname as well, and no city follows. */
const isSurname = ({ view, rules }: HanScene, { start, end }: Span): boolean =>
  rules.compoundSurnames.includes(view.folded.slice(start, end)) &&
  isHan(view.folded.charAt(end)) &&
  !/^[县市省府区大州]/u.test(view.folded.slice(end, end + 1));

/** End of the name, Chinese or foreign, that starts here, or -1. */
export function nameEnd(scene: HanScene, start: number): number {
  if (!isHan(scene.view.folded.charAt(start))) return -1;
  const known = scene.known.over(scene.view.tokenAt(start));
  const named = known && !known.isDemonym && (known.type === 'place' || known.type === 'organization');
  if (named && !isSurname(scene, known)) return -1;
  let end = Math.max(chineseEnd(scene, start), transliteratedEnd(scene, start));
  // `马丁·泰勒博士`: the honorific is no part of the name.
  for (const honorific of scene.rules.honorifics)
    if (end - start >= honorific.length + 2 && scene.view.folded.slice(start, end).endsWith(honorific))
      end -= honorific.length;
  return end;
}
