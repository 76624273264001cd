import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import { breaksBefore, gapBefore, isAcronym, isCapitalised } from './name-run.ts';
import { looksLikePerson } from './name-shapes.ts';
import type { PersonNames } from './person-names.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

/** How far an office's phrase may run before the name must come. */
const longestOffice = 16;

/** Fields that lead on to the right of an office, never to its left. */
const leftStops: ReadonlySet<string> = new Set(['s', 'and', 'of', 'for', 'at', 'in', 'to']);

const prepositions: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'to',
  'untuk',
  'di',
  'pada',
  'dari',
]);

export interface OfficePhrase {
  readonly name: number;
  readonly actsFor: Proposal | undefined;
  readonly afterComma: boolean;
  readonly words: number;
}

export interface Scene {
  readonly view: TextView;
  readonly known: KnownPlaces;
  readonly institutions: KnownPlaces;
  readonly names: PersonNames;
  /** Words that place heads mark elsewhere in the text: `Jayawijaya` of `Kabupaten Jayawijaya`. */
  readonly placeNames: ReadonlySet<string>;
}

/** Reads on from an office to the name behind it: fields, institution, country, bracket, comma, titles. */
export function readOffice(scene: Scene, from: number): OfficePhrase | null {
  const { view, known, institutions, names } = scene;
  const { titles, nameConnectors, organizationHeads } = view.language.entities;
  const heads = phraseIndex(organizationHeads);
  let at = from;
  let actsFor: Proposal | undefined;
  let plain = 0;
  let afterComma = false;
  while (at - from < longestOffice) {
    if (!view.tokens[at] || breaksBefore(view, at)) return null;
    const word = view.words[at] ?? '';
    const institution = institutions.startsAt(at) ?? known.startsAt(at);
    if (institution && institution.type !== 'person') {
      if (afterComma) return null;
      if (!actsFor || (actsFor.type === 'place' && institution.type === 'organization'))
        actsFor = institution;
      at = (institutions.startsAt(at) ? institutions : known).after(institution);
    } else if (names.isField(at) && nameConnectors.has(view.words[at + 1] ?? '') && !afterComma) {
      // `Menteri Haji dan Umrah`: a title that is also a field.
      at++;
    } else if (titles.has(word) || names.behindTitles(at) > at) {
      const name = names.behindTitles(at);
      return name > at ? { name, actsFor, afterComma: true, words: at - from } : null;
    } else if (
      (names.isField(at) && !(afterComma && leftStops.has(word))) ||
      (word === '-' && !breaksBefore(view, at))
    )
      at++;
    else if (!afterComma && isCapitalised(view, at) && heads.lengthAt(view, at) > 0)
      // `Ketua Koalisi, X`: an institution that goes by its kind.
      at += heads.lengthAt(view, at);
    else if (word === '(') {
      const close = [at + 2, at + 3, at + 4].find((index) => view.words[index] === ')');
      if (close === undefined) return null;
      at = close + 1;
    } else if (word === ',') {
      if (afterComma) return null;
      afterComma = true;
      at++;
    } else if (word === "'" && view.words[at + 1] === 's') at += 2;
    else if (names.canBeName(at) && prepositions.has(view.words[at - 1] ?? '') && !afterComma)
      // `head of Strategy`: what a preposition brings is an institution.
      at = names.endOfName(at) >= at ? names.endOfName(at) + 1 : at + 1;
    else if (names.canBeName(at) && !(isAcronym(view, at) && !afterComma && isCapitalised(view, at + 1)))
      return { name: at, actsFor, afterComma, words: at - from };
    else if (isAcronym(view, at) || (scene.placeNames.has(word) && !afterComma)) at++;
    else if (
      !afterComma &&
      (nameConnectors.has(word) ||
        ['untuk', 'bidang', 'di', 'pada', 'at', 'for', 'of', 'and', 'the', 'to'].includes(word))
    )
      at++;
    else if (!isCapitalised(view, at) && view.tokens[at]?.kind === 'word' && plain < 4 && !afterComma) {
      plain++;
      at++;
    } else return null;
    if (plain > 0 && names.canBeName(at) && view.words[at - 1] !== ',') return null;
  }
  return null;
}

export function officeLeft(
  view: TextView,
  first: number,
  known: KnownPlaces,
): { readonly first: number; readonly actsFor: Proposal | undefined } {
  const { officeFields } = view.language.entities;
  let at = first;
  let actsFor: Proposal | undefined;
  if (view.language.code !== 'en') return { first, actsFor };
  for (let rounds = 0; rounds < 8; rounds++) {
    const previous = at - 1;
    const word = view.words[previous] ?? '';
    if (breaksBefore(view, at) || !view.tokens[previous]) break;
    const holder = known.endsAt(previous);
    if (holder) {
      if (!actsFor || holder.type === 'organization') actsFor = holder;
      at = view.tokenAt(holder.start);
    } else if ((officeFields.has(word) && !leftStops.has(word)) || word === '-') at = previous;
    else if (word === 's' && view.words[previous - 1] === "'") at = previous - 1;
    else if (['a', 'an', 'the', 'former', 'his', 'her', 'their', 'its'].includes(word)) at = previous;
    // `the region's health director`
    else if (
      view.words[at] === "'" &&
      !isCapitalised(view, previous) &&
      view.tokens[previous]?.kind === 'word'
    )
      at = previous;
    else break;
  }
  return { first: at, actsFor };
}

const territorial: ReadonlySet<string> = new Set([
  'lurah',
  'camat',
  'bupati',
  'gubernur',
  'dukuh',
  'desa',
  'kota',
  'walikota',
  'kapolres',
  'kapolsek',
]);

/** The institution or country an office's phrase names behind it, up to a comma. */
export function holderBehind({ view, known }: Scene, from: number): Proposal | undefined {
  let place: Proposal | undefined;
  for (
    let at = from;
    at < from + 8 && view.tokens[at] && ![',', '.', '('].includes(view.words[at] ?? '');
    at++
  ) {
    const holder = known.startsAt(at);
    if (holder?.type === 'organization') return holder;
    if (holder?.type === 'place') place ??= holder;
  }
  return place;
}

/** Folded words of a name, hyphens joined in. */
export function wordsOfName(view: TextView, first: number, last: number): readonly string[] {
  const from = view.tokens[first]?.start ?? 0;
  const text = view.folded.slice(from, view.tokens[last]?.end ?? from);
  return text.split(/\s+/u).filter((word) => word.length > 0);
}

/**
 * `Juru bicara Lumbung Sehat, Marselinus Tambunan, menolak`: what follows an office up to a comma is an institution that
 * no table lists, if a full name stands alone between that comma and the next sign or verb.
 */
export function behindComma({ view, names }: Scene, phrase: OfficePhrase | null): OfficePhrase | null {
  if (!phrase || phrase.afterComma) return phrase;
  let end = names.endOfName(phrase.name);
  if (end < 0) return phrase;
  // `Kepala Protokol Negara`: a field behind the word makes it the name of an office.
  const isField = (at: number) => names.isField(at) && isCapitalised(view, at) && gapBefore(view, at) === ' ';
  const isOffice = end === phrase.name && isField(end + 1);
  if (isOffice) {
    while (isField(end + 1)) end++;
    if (view.words[end + 1] !== ',') return null;
  }
  if (view.words[end + 1] !== ',' || breaksBefore(view, end + 2)) return phrase;
  if (looksLikePerson(wordsOfName(view, phrase.name, end), view.personNames)) return phrase;
  const name = names.behindTitles(end + 2);
  const last = names.endOfName(name);
  // `Lurah Bleberan, Supraptono,`: what such an office rules is a place.
  const isRuled = end === phrase.name && territorial.has(view.words[phrase.name - 1] ?? '');
  if (last >= name && isRuled && /^[,.]$/u.test(view.words[last + 1] ?? '.'))
    return { ...phrase, name, afterComma: true };
  if (last <= name) return phrase;
  const { conjunctions } = view.language.entities;
  const next = view.words[last + 1] ?? '.';
  const isList = conjunctions.has(next) || (next === ',' && conjunctions.has(view.words[last + 2] ?? ''));
  if ((isList && !isOffice) || isCapitalised(view, last + 1)) return phrase;
  return { ...phrase, name, afterComma: true };
}

/** `CEO GoToX Bruno Hall`: a first word that the text used before, alone, is the institution; short names come after full ones. */
export function behindInstitution({ view, names }: Scene, phrase: OfficePhrase | null): OfficePhrase | null {
  if (!phrase || phrase.afterComma) return phrase;
  const last = names.endOfName(phrase.name);
  const next = phrase.name + 1;
  if (last <= phrase.name + 1 || !names.canBeName(next)) return phrase;
  const word = view.words[phrase.name];
  const before = view.firstCapital.get(word ?? '') ?? phrase.name;
  // Alone: `Wahyu Setiyono` before says nothing of another Wahyu.
  const isKnownBefore =
    before < phrase.name &&
    view.words[before + 1] !== view.words[next] &&
    !(isCapitalised(view, before + 1) && gapBefore(view, before + 1) === ' ');
  return isKnownBefore ? { ...phrase, name: next } : phrase;
}
