import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import { gapBefore, isAcronym, isBreak, isCapitalised, startsSentence, written } from './name-run.ts';
import { type PersonNames, personNames } from './person-names.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

/** How far an office's phrase may run before the name must come. */
const longestOffice = 16;

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

interface OfficePhrase {
  readonly name: number;
  readonly actsFor: Proposal | undefined;
  readonly afterComma: boolean;
  readonly words: number;
}

interface Scene {
  readonly view: TextView;
  readonly known: KnownPlaces;
  readonly institutions: KnownPlaces;
  readonly names: PersonNames;
  /** Words that place heads mark elsewhere in the text: `Jayawijaya` of `Kabupaten Jayawijaya`. */
  readonly placeNames: ReadonlySet<string>;
}

/** Reads on from an office to the name behind it: fields, institution, country, bracket, comma, titles. */
function readOffice(scene: Scene, from: number): OfficePhrase | null {
  const { view, known, institutions, names } = scene;
  const { titles, nameConnectors } = view.language.entities;
  let at = from;
  let actsFor: Proposal | undefined;
  let plain = 0;
  let afterComma = false;
  while (at - from < longestOffice) {
    if (!view.tokens[at] || isBreak(gapBefore(view, at))) return null;
    const word = view.words[at] ?? '';
    const institution = institutions.startsAt(at) ?? known.startsAt(at);
    if (institution && institution.type !== 'person') {
      if (afterComma) return null;
      if (!actsFor || (actsFor.type === 'place' && institution.type === 'organization'))
        actsFor = institution;
      at = (institutions.startsAt(at) ? institutions : known).after(institution);
    } else if (titles.has(word)) {
      const name = names.behindTitles(at);
      return name > at ? { name, actsFor, afterComma: true, words: at - from } : null;
    } else if (names.isField(at) || (word === '-' && !isBreak(gapBefore(view, at)))) at++;
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
      nameConnectors.has(word) ||
      ['untuk', 'bidang', 'di', 'pada', 'at', 'for', 'of', 'and', 'the', 'to'].includes(word)
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

function officeLeft(
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
    if (isBreak(gapBefore(view, at)) || !view.tokens[previous]) break;
    const holder = known.endsAt(previous);
    if (holder) {
      if (!actsFor || holder.type === 'organization') actsFor = holder;
      at = view.tokenAt(holder.start);
    } else if ((officeFields.has(word) && word !== 's') || word === '-') at = previous;
    else if (word === 's' && view.words[previous - 1] === "'") at = previous - 1;
    else if (['a', 'an', 'the', 'former'].includes(word)) at = previous;
    else break;
  }
  return { first: at, actsFor };
}

function person(
  view: TextView,
  first: number,
  last: number,
  rule: string,
  more: Partial<Proposal> = {},
): Proposal {
  const start = view.tokens[first]?.start ?? 0;
  const end = view.tokens[last]?.end ?? 0;
  return { start, end, type: 'person', rule, candidates: [], trust: 0.7, ...more };
}

const spanOf = (view: TextView, first: number, last: number) => ({
  start: view.tokens[first]?.start ?? 0,
  end: view.tokens[Math.min(last, view.tokens.length - 1)]?.end ?? 0,
});

const textBetween = (view: TextView, first: number, last: number) =>
  view.text.slice(view.tokens[first]?.start ?? 0, view.tokens[last]?.end ?? 0);

/** `CEO GoToX Bruno Hall`: a first word that the text used before, alone, is the institution; short names come after full ones. */
function behindInstitution({ view, names }: Scene, phrase: OfficePhrase | null): OfficePhrase | null {
  if (!phrase || phrase.afterComma) return phrase;
  const last = names.endOfName(phrase.name);
  const next = phrase.name + 1;
  if (last <= phrase.name + 1 || !names.canBeName(next)) return phrase;
  const word = view.words[phrase.name];
  const before = view.words.findIndex((other, at) => other === word && isCapitalised(view, at));
  const isKnownBefore = before < phrase.name && view.words[before + 1] !== view.words[next];
  return isKnownBefore ? { ...phrase, name: next } : phrase;
}

/** `Kepala BPOM Taruna Ikrar`, `Health Minister X`; `X, a vice-minister at …`. */
function byOffice(scene: Scene): Proposal[] {
  const { view, known, names } = scene;
  const offices = phraseIndex(view.language.entities.offices);
  const { namedOffices } = view.language.entities;
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const named = namedOffices[view.words[at] ?? ''];
    let length = named === undefined ? offices.lengthAt(view.words, at) : 1;
    // `Kepala | Badan Pengawas Obat`: the institution takes its own words back.
    for (let inner = at + 1; inner < at + length; inner++)
      if (known.startsAt(inner)?.type === 'organization' || scene.institutions.startsAt(inner))
        length = inner - at;
    if (length === 0) continue;
    const left = officeLeft(view, at, known);
    const phrase = behindInstitution(scene, readOffice(scene, at + length));
    const last = phrase ? names.endOfName(phrase.name) : -1;
    if (phrase && last >= 0) {
      const single = last === phrase.name;
      // A lone word behind a small office and a comma is more often anything else.
      const isSure = isCapitalised(view, at) || named !== undefined || !single || !phrase.afterComma;
      if (isSure) {
        const holder = phrase.actsFor ?? left.actsFor;
        const office = textBetween(view, left.first, phrase.name - 1)
          .replace(/[\s,]+$/u, '')
          .replace(/^(?:the|an?)\s/iu, '');
        const actsFor = holder?.candidates[0]?.id ?? named;
        const officeAt = spanOf(view, left.first, phrase.name - 1);
        proposals.push(
          person(view, phrase.name, last, 'office-before-name', {
            office,
            officeAt,
            ...(actsFor ? { actsFor } : {}),
          }),
        );
        continue;
      }
    }
    // `Liu Jinfeng, a vice-minister at China's …`; `Taruna Ikrar, Kepala BPOM, …`
    const comma = left.first - 1;
    const isApposition =
      view.words[comma] === ',' || ['selaku', 'sebagai', 'as'].includes(view.words[comma] ?? '');
    if (!isApposition || isBreak(gapBefore(view, left.first))) continue;
    const first = names.startOfName(comma - 1);
    if (first < 0 || first === comma - 1) continue;
    const holder = left.actsFor ?? holderBehind(scene, at + length);
    const office = textBetween(view, left.first, holder ? known.after(holder) - 1 : at + length - 1).replace(
      /^(?:the|an?)\s/iu,
      '',
    );
    const actsFor = holder?.candidates[0]?.id ?? named;
    let end = at + length;
    while (end < at + length + 9 && view.tokens[end] && ![',', '.', '('].includes(view.words[end] ?? ''))
      end++;
    const officeAt = spanOf(view, left.first, end - 1);
    proposals.push(
      person(view, first, comma - 1, 'office-after-name', {
        office,
        officeAt,
        ...(actsFor ? { actsFor } : {}),
      }),
    );
  }
  return proposals;
}

/** The institution or country an office's phrase names behind it, up to a comma. */
function holderBehind({ view, known }: Scene, from: number): Proposal | undefined {
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

function byTitle({ view, names }: Scene): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const word = view.words[at] ?? '';
    if (!view.language.entities.titles.has(word)) continue;
    // `pak` and `ibu` are everyday words: their capital, or a name right behind, must tell.
    const name = names.behindTitles(at);
    if (name === at || isBreak(gapBefore(view, name))) continue;
    if (view.words[name - 1] === ',') continue;
    if (!isCapitalised(view, at) && !['dr', 'drg', 'prof', 'pak', 'bu'].includes(word)) continue;
    if (isAcronym(view, at) && word.length > 2) continue;
    const last = names.endOfName(name);
    if (last >= 0) proposals.push(person(view, name, last, 'title-before-name'));
  }
  return proposals;
}

/** `kata Budi Santoso`, `Budi Santoso mengatakan`, `John Smith said`. */
function bySpeech({ view, names }: Scene): Proposal[] {
  const { speechVerbs } = view.language.entities;
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!speechVerbs.has(view.words[at] ?? '') || isCapitalised(view, at)) continue;
    const right = names.behindTitles(at + 1);
    const last = isBreak(gapBefore(view, at + 1)) ? -1 : names.endOfName(right);
    if (last > right && written(view, right).length > 1)
      proposals.push(person(view, right, last, 'speech-verb', { trust: 0.5 }));
    let before = at - 1;
    if (view.language.code === 'id' && ['juga', 'pun', 'telah', 'akan'].includes(view.words[before] ?? ''))
      before--;
    const first = isBreak(gapBefore(view, at)) ? -1 : names.startOfName(before);
    if (
      first >= 0 &&
      first < before &&
      !(before - first === 1 && startsSentence(view, first) && view.words[first] === 'dr')
    )
      proposals.push(person(view, first, before, 'speech-verb', { trust: 0.5 }));
  }
  return proposals;
}

/** `the Trump administration`: a government that goes by its head's name. */
function byAdministration({ view, names }: Scene): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 1; at < view.tokens.length; at++) {
    if (view.words[at] !== 'administration' || isCapitalised(view, at)) continue;
    if (names.canBeName(at - 1) && !isBreak(gapBefore(view, at)) && !isAcronym(view, at - 1)) {
      const first = names.startOfName(at - 1);
      if (first >= 0 && at - 1 - first <= 1) proposals.push(person(view, first, at - 1, 'administration'));
    }
  }
  return proposals;
}

/** Persons that titles, offices and verbs of speech around them give away. */
export function findPersons(
  view: TextView,
  known: KnownPlaces,
  institutions: KnownPlaces,
  placeNames: ReadonlySet<string>,
): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  const names = personNames(
    view,
    known,
    (at) => institutions.over(at) !== undefined || placeNames.has(view.words[at] ?? ''),
  );
  const scene = { view, known, institutions, names, placeNames };
  return [...byOffice(scene), ...byTitle(scene), ...bySpeech(scene), ...byAdministration(scene)];
}
