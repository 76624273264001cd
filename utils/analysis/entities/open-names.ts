import type { TextView } from './document.ts';
import {
  breaksBefore,
  gapBefore,
  isAcronym,
  isCapitalised,
  isPlainWord,
  isTitleCase,
  runRight,
  startsSentence,
} from './name-run.ts';
import { looksLikePerson } from './name-shapes.ts';
import { wordsOfName } from './office-phrases.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

const none: ReadonlySet<string> = new Set();

/** What a company or a state of mind is in, no place: `invested in Velmora`, `shares in Velmora`. */
const notIn: ReadonlySet<string> = new Set(
  `invest invested invests investing investment investments stake stakes share shares interest interested confidence trust trusted faith belief believe
  believed bertahan berkarier kontrak hijrah published appeared appears written printed reported saham investasi kepercayaan percaya dimuat terbit`
    .trim()
    .split(/\s+/u),
);

/** Prepositions behind which a capitalised word that nobody knows is a place. */
const nearness: Readonly<Record<string, readonly string[]>> = {
  en: ['near', 'in', 'from', 'outside', 'across'],
  id: ['di', 'ke', 'asal'],
};

/** The same where a place that is known follows behind a comma. */
const within: ReadonlySet<string> = new Set([
  'at',
  'to',
  'via',
  'of',
  'around',
  'reached',
  'left',
  'visited',
  'pada',
]);

/** Places in a list that a preposition reaches over. */
const longestList = 8;

export function propose(
  view: TextView,
  first: number,
  last: number,
  type: Proposal['type'],
  rule: string,
): Proposal {
  const start = view.tokens[first]?.start ?? 0;
  const end = view.tokens[last]?.end ?? 0;
  return { start, end, type, rule, candidates: [], trust: 0.5 };
}

/** Whether nothing is known of a word but its capital. */
export function isOpen(view: TextView, at: number, isTaken: (at: number) => boolean): boolean {
  if (!isCapitalised(view, at) || isTaken(at)) return false;
  const known = view.openWords[at] ?? 0;
  if (known !== 0) return known === 2;
  const result = readsOpen(view, at);
  view.openWords[at] = result ? 2 : 1;
  return result;
}

function readsOpen(view: TextView, at: number): boolean {
  const { officeFields, titles, namedOffices, offices, organizationHeads, organizationTails } =
    view.language.entities;
  const word = view.words[at] ?? '';
  return (
    !isAcronym(view, at) &&
    !isPlainWord(view, at) &&
    !view.smallWords.has(word) &&
    !officeFields.has(word) &&
    !titles.has(word) &&
    namedOffices[word] === undefined &&
    phraseIndex(offices).lengthAt(view, at) === 0 &&
    phraseIndex(organizationHeads).lengthAt(view, at) === 0 &&
    phraseIndex(organizationTails).lengthAt(view, at) === 0
  );
}

/**
 * `di Temanggung`, `near Rosario`: one capitalised word behind a preposition of place, with no other name around it;
 * in English only where the sentence goes on in small letters or with a place that the tables know.
 */
export function findOpenPlaces(
  view: TextView,
  settled: readonly Proposal[],
  isTaken: (at: number) => boolean,
): readonly Proposal[] {
  const prepositions = nearness[view.language.code];
  if (!prepositions) return [];
  const { notPlaces, conjunctions, productHeads, roles, looseRoles } = view.language.entities;
  const placeAt = new Set(
    settled.filter(({ type, isDemonym }) => type === 'place' && !isDemonym).map(({ start }) => start),
  );
  const cues = phraseIndex(view.language.entities.placeCues);
  const tails = phraseIndex(view.language.entities.placeTails);
  /** Where the place begins that stands right before a token. */
  const settledBefore = new Map(
    settled
      .filter(({ type, isDemonym }) => type === 'place' && !isDemonym)
      .map(({ start, end }) => [view.tokens[view.tokenFrom(end)]?.start ?? -1, start]),
  );
  /** `in Lusaka, Ndola and Solwezi`: whether a place has the preposition in front of it, or that of its list. */
  const isGoverned = (start: number): boolean => {
    let first = view.tokenAt(start);
    for (let rounds = 0; rounds < longestList; rounds++) {
      if (prepositions.includes(view.words[first - 1] ?? '') || cues.lengthBefore(view, first) > 0)
        return true;
      const earlier =
        view.words[first - 1] === ',' ? settledBefore.get(view.tokens[first - 1]?.start ?? -1) : undefined;
      if (earlier === undefined) return false;
      first = view.tokenAt(earlier);
    }
    return false;
  };
  const proposals: Proposal[] = [];
  for (let at = 1; at < view.tokens.length; at++) {
    if (!isCapitalised(view, at) || isTaken(at)) continue;
    const before = view.words[at - 1] ?? '';
    // `Di Salmiya kami …`: a preposition has its capital from the sentence.
    if (isCapitalised(view, at - 1) && !(prepositions.includes(before) && startsSentence(view, at - 1)))
      continue;
    // `di Wamena dan Dekai`
    const beside = settledBefore.get(view.tokens[at - 1]?.start ?? -1);
    const isBeside: boolean = conjunctions.has(before) && beside !== undefined && isGoverned(beside);
    // `at Hikari, Yamaguchi Prefecture`: the wider place stands behind a comma.
    const isWithin =
      within.has(before) && view.words[at + 1] === ',' && placeAt.has(view.tokens[at + 2]?.start ?? -1);
    // `the port of Poti`, `pos lintas batas Skouw`; `the Limpopo valley`
    const isCalled =
      cues.lengthBefore(view, at) > 0 ||
      (view.language.code === 'en' &&
        tails.lengthAt(view, at + 1) > 0 &&
        !isCapitalised(view, at + 1) &&
        view.words[at + 1] !== 'state');
    if (!(prepositions.includes(before) || isBeside || isCalled || isWithin) || breaksBefore(view, at))
      continue;
    const word = view.words[at] ?? '';
    const isPair: boolean =
      (isBeside || cues.lengthBefore(view, at) > 0) &&
      gapBefore(view, at + 1) === ' ' &&
      isOpen(view, at + 1, isTaken);
    const isDoubled = view.words[at + 1] === '-' && view.words[at + 2] === word;
    if ((word.length < 4 && !isDoubled && !isPair) || notPlaces.has(word) || !isOpen(view, at, isTaken))
      continue;
    if (isTitleCase(view, at)) continue;
    if (notIn.has(view.words[at - 2] ?? '') || phraseIndex(productHeads).lengthAt(view, at) > 0) continue;
    // `Xai-Xai`
    const isHyphened =
      view.words[at + 1] === '-' && gapBefore(view, at + 2) === '' && isOpen(view, at + 2, isTaken);
    const behind = isHyphened ? at + 3 : isPair ? at + 2 : at + 1;
    const next = view.words[behind] ?? '.';
    const touches =
      !breaksBefore(view, behind) && (isCapitalised(view, behind) || view.tokens[behind]?.kind === 'number');
    // `Game of Thrones`
    const goesOn = ['of', 'de', 'du', 'da'].includes(next) && isCapitalised(view, behind + 1);
    if (touches || goesOn || next === '-' || next === "'" || next === '(' || next === '&') continue;
    // `from Okafor and his team` is a person; a place follows `from` only beside places.
    const joinsPlace =
      (next === ',' || conjunctions.has(next)) && placeAt.has(view.tokens[behind + 1]?.start ?? -1);
    const isHome = [roles, looseRoles].some((list) => phraseIndex(list).lengthBefore(view, at - 1) > 0);
    if ((before === 'from' || before === 'ke') && !joinsPlace && !isHome) continue;
    const place = propose(view, at, behind - 1, 'place', 'preposition');
    proposals.push(place);
    // `in Recife and Olinda`
    settledBefore.set(view.tokens[behind]?.start ?? -1, place.start);
  }
  return proposals;
}

/** `produsen alat pencitraan medis asal Shanghai, X,`: a few small words say what the company makes. */
function behindDescription(view: TextView, from: number): number {
  let at = from;
  while (
    at < from + 5 &&
    view.tokens[at]?.kind === 'word' &&
    !isCapitalised(view, at) &&
    !breaksBefore(view, at) &&
    !/^(?:me|ber|di|yang|akan|telah|dan|itu|tersebut)/u.test(view.words[at] ?? '')
  )
    at++;
  return at;
}

/** `maskapai Awan Biru`, `drugmaker Velmora`, `the Tashkent-based Orzu Pharm`: what makes a company of the name behind it. */
export function findOpenCompanies(
  view: TextView,
  settled: readonly Proposal[],
  isTaken: (at: number) => boolean,
): readonly Proposal[] {
  const cues = phraseIndex(view.language.entities.companyCues);
  const kinds = phraseIndex(view.language.entities.companyKinds);
  const placesByStart = new Map(
    settled.filter(({ type }) => type === 'place').map(({ start, end }) => [start, end]),
  );
  const placeEnds = new Set(settled.filter(({ type }) => type === 'place').map(({ end }) => end));
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const isBased =
      view.words[at] === 'based' &&
      view.words[at - 1] === '-' &&
      placeEnds.has(view.tokens[at - 1]?.start ?? -1);
    const direct = cues.lengthAt(view, at);
    const kind = kinds.lengthAt(view, at);
    const length = isBased ? 1 : Math.max(direct, kind);
    if (length === 0) continue;
    // `the Finnish firm Terveys Cloud`
    const isNational = kind > 0 && placeEnds.has(view.tokens[at - 1]?.end ?? -1);
    // `the importer, Kilwa Chem,` and `perusahaan farmasi India, Narmada Organics,`
    const isKind = kinds.lengthAt(view, at) === length && !isBased;
    const described = isKind ? behindDescription(view, at + length) : at + length;
    const place = placesByStart.get(view.tokens[described]?.start ?? -1);
    const comma = place === undefined ? described : view.tokenFrom(place);
    const isApposed = view.words[comma] === ',';
    // `perusahaan makanan Ajinomoto`
    const isDescribed = described > at + length && place === undefined && isCapitalised(view, described);
    const first = isApposed ? comma + 1 : isDescribed ? described : at + length;
    if (
      !(isApposed || isBased || isNational || direct > 0 || isDescribed) ||
      breaksBefore(view, first) ||
      !isOpen(view, first, isTaken) ||
      isTitleCase(view, first)
    )
      continue;
    const run = runRight(view, first, {
      connectors: none,
      stopsAt: (token) => !isOpen(view, token, isTaken),
      longest: 4,
    });
    // `Green Table Korea`
    const country = placesByStart.get(view.tokens[run + 1]?.start ?? -1);
    const isJoined = country !== undefined && gapBefore(view, run + 1) === ' ';
    const last = isJoined ? view.tokenFrom(country) - 1 : run;
    if (isApposed && (view.words[last + 1] !== ',' || (last === first && !isAcronym(view, first)))) continue;
    if (isTaken(last + 1) && view.words[last + 1] !== ',' && isCapitalised(view, last + 1)) continue;
    if (looksLikePerson(wordsOfName(view, first, last), view.personNames)) continue;
    proposals.push(propose(view, first, last, 'organization', isBased ? 'based' : 'company-cue'));
  }
  return proposals;
}
