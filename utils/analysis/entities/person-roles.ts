import type { TextView } from './document.ts';
import { breaksBefore, isCapitalised, written } from './name-run.ts';
import { looksLikePerson, namedThings } from './name-shapes.ts';
import { behindComma, readOffice, type Scene, wordsOfName } from './office-phrases.ts';
import { person } from './person-proposal.ts';
import { mayBeIn, phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

/**
 * `Midfielder Kenji Morita`, `pemain Tiongkok, Zhao Yining`, `Maria Pereira, 34, a midwife`: what somebody is, beside a
 * full name.
 */
function byRole(scene: Scene): Proposal[] {
  const { view, names } = scene;
  const { roles, looseRoles } = view.language.entities;
  const direct = phraseIndex(roles);
  const loose = phraseIndex(looseRoles);
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const length = Math.max(direct.lengthAt(view, at), loose.lengthAt(view, at));
    if (length === 0 || namedThings.has(view.words[at - 1] ?? '')) continue;
    const isDirect = direct.lengthAt(view, at) > 0;
    const phrase = behindComma(scene, readOffice(scene, at + length));
    const last = phrase ? names.endOfName(phrase.name) : -1;
    if (phrase && last > phrase.name) {
      const isSure =
        (isDirect && (!phrase.afterComma || phrase.words <= 3)) ||
        (phrase.afterComma && /[,(./]/u.test(view.words[last + 1] ?? '.')) ||
        looksLikePerson(wordsOfName(view, phrase.name, last), view.personNames);
      if (isSure) {
        proposals.push(person(view, phrase.name, last, 'role-before-name', { trust: 0.5 }));
        continue;
      }
    }
    let before = at - 1;
    if (['a', 'an', 'the', 'former', 'seorang', 'his', 'her', 'their'].includes(view.words[before] ?? ''))
      before--;
    if (view.words[before] !== ',' || breaksBefore(view, at)) continue;
    if (view.tokens[before - 1]?.kind === 'number' && view.words[before - 2] === ',') before -= 2;
    const first = names.startOfName(before - 1);
    if (first >= 0 && first < before - 1)
      proposals.push(person(view, first, before - 1, 'role-after-name', { trust: 0.5 }));
  }
  return proposals;
}

const isSmallWord = (view: TextView, at: number): boolean =>
  view.tokens[at]?.kind === 'word' && !isCapitalised(view, at) && !breaksBefore(view, at);

/** `Maria Pereira, 34,` and `Yosefina Keraf (42)`: who has an age is a person. */
function byAge({ view, names }: Scene): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 2; at < view.tokens.length; at++) {
    if (view.tokens[at]?.kind !== 'number' || !/^[1-9]\d$/u.test(view.words[at] ?? '')) continue;
    const [before, after] = [view.words[at - 1], view.words[at + 1]];
    if (!((before === ',' && after === ',') || (before === '(' && after === ')'))) continue;
    const first = names.startOfName(at - 2);
    // `Tumiyem (61) kehilangan cucunya`: many Indonesians have one name.
    const isSingle =
      view.language.code === 'id' &&
      before === '(' &&
      first === at - 2 &&
      isSmallWord(view, at + 2) &&
      written(view, first).length > 3;
    if (first >= 0 && (first < at - 2 || isSingle) && !breaksBefore(view, at))
      proposals.push(person(view, first, at - 2, 'age', { trust: 0.5 }));
  }
  return proposals;
}

/** `Lindiwe Dlamini, who heads the trust`: only persons are who. */
function byRelative({ view, names }: Scene): Proposal[] {
  if (view.language.code !== 'en') return [];
  const proposals: Proposal[] = [];
  for (let at = 3; at < view.tokens.length; at++) {
    if ((view.words[at] !== 'who' && view.words[at] !== 'whose') || view.words[at - 1] !== ',') continue;
    const first = isCapitalised(view, at) ? -1 : names.startOfName(at - 2);
    if (first >= 0 && first < at - 2) proposals.push(person(view, first, at - 2, 'relative', { trust: 0.5 }));
  }
  return proposals;
}

/** `Luca Ferrante equalised`: acts that only persons do. */
function byAct({ view, names }: Scene): Proposal[] {
  const { personVerbs } = view.language.entities;
  const proposals: Proposal[] = [];
  for (let at = 2; at < view.tokens.length; at++) {
    if (!mayBeIn(view, at, personVerbs)) continue;
    if (!personVerbs.has(view.words[at] ?? '') || isCapitalised(view, at) || breaksBefore(view, at)) continue;
    const first = names.startOfName(at - 1);
    if (first >= 0 && first < at - 1) proposals.push(person(view, first, at - 1, 'act', { trust: 0.5 }));
  }
  return proposals;
}

/** Persons by what they are, what they do and how old they are; none of these is an office. */
export const findPersonsByRole = (scene: Scene): readonly Proposal[] => [
  ...byRole(scene),
  ...byAge(scene),
  ...byAct(scene),
  ...byRelative(scene),
];
