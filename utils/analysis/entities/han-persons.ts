import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import type { HanRules, Proposal } from './types.ts';

const isHan = (character: string) => /\p{Script=Han}/u.test(character);
const middleDots = new Set(['·', '•', '・', '‧', '∙']);

interface HanScene {
  readonly view: TextView;
  readonly rules: HanRules;
  readonly known: KnownPlaces;
  readonly afterName: ReadonlyMap<string, readonly string[]>;
}

/** Words by their first character, longest first. */
export function byFirstCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const others = map.get(word.charAt(0));
    if (others) others.push(word);
    else map.set(word.charAt(0), [word]);
  }
  return map;
}

const wordAt = (
  text: string,
  at: number,
  words: ReadonlyMap<string, readonly string[]>,
): string | undefined => words.get(text.charAt(at))?.find((word) => text.startsWith(word, at));

/** The name may end here: no Han behind it, or a word that cannot belong to a name. */
function mayEndAt({ view, known, afterName }: HanScene, end: number): boolean {
  const { folded } = view;
  const next = folded.charAt(end);
  if (next === '' || !isHan(next)) return !middleDots.has(next);
  return wordAt(folded, end, afterName) !== undefined || known.startsAt(view.tokenAt(end)) !== undefined;
}

/** Behind a dot a surname may hold this many characters that transliteration seldom takes. */
const mostStrange = 2;

/** End of the foreign name spelled from `start`, or -1: `马克龙`, `安东尼奥·古特雷斯`, `科瓦奇-纳吉`. */
function transliteratedEnd(scene: HanScene, start: number): number {
  const { view, rules } = scene;
  const { folded } = view;
  let end = start;
  let dots = 0;
  let part = start;
  const strange: number[] = [];
  while (end - start < 24) {
    const character = folded.charAt(end);
    const isJoint = middleDots.has(character) || (character === '-' && dots > 0);
    if (isJoint && end > start && isHan(folded.charAt(end + 1))) {
      dots++;
      part = end + 1;
    } else if (!rules.transliteration.has(character)) {
      if (dots === 0 || !isHan(character) || mayEndAt(scene, end)) break;
      strange.push(end);
      // `卡米拉·索托点球扳回一城`: the name is over where its spelling is.
      const [over = end] = strange;
      if (strange.length > mostStrange) return over - part >= 2 ? over : -1;
    }
    end++;
  }
  for (let cut = end; cut - start >= 2; cut--)
    if (mayEndAt(scene, cut)) return cut - start <= 7 || dots > 0 ? cut : -1;
  return -1;
}

/** End of the Chinese name that starts here, or -1. */
function chineseEnd(scene: HanScene, start: number): number {
  const { view, rules } = scene;
  const { folded } = view;
  const compound = rules.compoundSurnames.find((surname) => folded.startsWith(surname, start));
  const surname = compound?.length ?? (rules.surnames.has(folded.charAt(start)) ? 1 : 0);
  if (surname === 0) return -1;
  const isGiven = (at: number) => isHan(folded.charAt(at));
  for (const given of [2, 1]) {
    const end = start + surname + given;
    let all = true;
    for (let at = start + surname; at < end; at++) all &&= isGiven(at);
    const name = folded.slice(start, end);
    if (!all || rules.notPersons.has(name) || rules.notPersons.has(name.slice(0, 2))) continue;
    if (given === 1 && rules.bodies.has(folded.charAt(end - 1))) continue;
    if (mayEndAt(scene, end)) return end;
  }
  return -1;
}

function nameEnd(scene: HanScene, start: number): number {
  if (!isHan(scene.view.folded.charAt(start))) return -1;
  const known = scene.known.over(scene.view.tokenAt(start));
  if (known && !known.isDemonym && (known.type === 'place' || known.type === 'organization')) return -1;
  let end = Math.max(chineseEnd(scene, start), transliteratedEnd(scene, start));
  // `马丁·泰勒博士`: the honorific is no part of the name.
  for (const honorific of scene.rules.honorifics)
    if (end - start >= honorific.length + 2 && scene.view.folded.slice(start, end).endsWith(honorific))
      end -= honorific.length;
  return end;
}

function propose(start: number, end: number, rule: string, more: Partial<Proposal> = {}): Proposal {
  return { start, end, type: 'person', rule, candidates: [], trust: 0.7, ...more };
}

/** `斐济卫生部长拉拉巴拉武`: who holds the office stands before it. */
function holderBefore({ view, known }: HanScene, start: number): Proposal | undefined {
  let at = view.tokenAt(start);
  let holder: Proposal | undefined;
  for (let rounds = 0; rounds < 6 && at > 0; rounds++) {
    const before = known.endsAt(at - 1);
    if (before) {
      holder = !holder || before.type === 'organization' ? before : holder;
      at = view.tokenAt(before.start);
      if (holder.type === 'organization') break;
    } else if (view.tokens[at - 1]?.kind === 'han' && !holder && rounds < 5) at--;
    else break;
  }
  return holder;
}

/** Where the words right before an office begin: `中疾控主任`; at most as far as an institution's name is long. */
function clauseStart(folded: string, start: number): number {
  let at = start;
  while (
    at > 0 &&
    start - at < 16 &&
    isHan(folded.charAt(at - 1)) &&
    !/[的和与在由]/u.test(folded.charAt(at - 1))
  )
    at--;
  return at;
}

function byOffice(scene: HanScene): Proposal[] {
  const { view, rules } = scene;
  const offices = byFirstCharacter(rules.offices);
  const proposals: Proposal[] = [];
  for (const { start, kind } of view.tokens) {
    if (kind !== 'han') continue;
    const office = wordAt(view.folded, start, offices);
    if (!office) continue;
    const end = start + office.length;
    const stop = nameEnd(scene, end);
    if (stop < 0) continue;
    const holder = holderBefore(scene, start);
    const from = holder && start - holder.end <= 4 ? holder.start : clauseStart(view.folded, start);
    const actsFor = holder?.candidates[0]?.id;
    proposals.push(
      propose(end, stop, 'office-before-name', {
        office: view.text.slice(from, end),
        officeAt: { start: from, end },
        ...(actsFor ? { actsFor } : {}),
      }),
    );
  }
  return proposals;
}

/** A name at the start of a clause, with a verb of speech or an honorific right behind it. */
function byContext(scene: HanScene): Proposal[] {
  const { view, rules } = scene;
  const behind = byFirstCharacter([...rules.speech, ...rules.honorifics]);
  const proposals: Proposal[] = [];
  for (const { start, kind } of view.tokens) {
    if (kind !== 'han') continue;
    if (start > 0 && isHan(view.folded.charAt(start - 1))) continue;
    const end = nameEnd(scene, start);
    if (end < 0 || !wordAt(view.folded, end, behind)) continue;
    // A foreign name of two characters is too easily a word.
    if (!rules.surnames.has(view.folded.charAt(start)) && end - start < 3) continue;
    proposals.push(propose(start, end, 'speech-verb', { trust: 0.5 }));
  }
  return proposals;
}

/** Persons in a Chinese text: behind an office, or before a verb of speech or an honorific. */
export function findHanPersons(view: TextView, known: KnownPlaces): readonly Proposal[] {
  const rules = view.language.entities.han;
  if (!rules) return [];
  const scene = { view, rules, known, afterName: byFirstCharacter(rules.afterName) };
  return [...byOffice(scene), ...byContext(scene)];
}
