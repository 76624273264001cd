import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import {
  breaksBefore,
  gapBefore,
  isAcronym,
  isCapitalised,
  isInnerSyllable,
  isPlainWord,
  runRight,
  startsSentence,
  written,
} from './name-run.ts';
import { mayBeIn, phraseIndex } from './phrase-index.ts';
import { wordsOfTable } from './word-lists.ts';

/** Second words of titles: `Datuk Seri`, `Tan Sri`; alone they are names. */
const titlePairs: Readonly<Record<string, readonly string[]>> = {
  datuk: ['seri', 'sri', 'wira', 'paduka'],
  dato: ['seri', 'sri', 'paduka'],
  datin: ['seri', 'sri', 'paduka'],
  tan: ['sri'],
  puan: ['sri', 'seri'],
  toh: ['puan'],
};

const officesAsNames: ReadonlySet<string> = new Set(['hakim', 'raja', 'judge', 'dean', 'justice', 'major']);

/** Indonesian nouns made with affixes are fields of an office, not names: `Pengawasan`, `Pelayanan`, `Kesehatan`. */
export const affixedNoun = /^(?:pe[mnrl]?|per|ke)\p{L}{4,}an$|isasi$|logi$/u;

export interface PersonNames {
  /** Whether a token may belong to a person's name. */
  canBeName(at: number): boolean;
  /** Last token of the name that starts at `at`, or -1. */
  endOfName(at: number): number;
  /** First token of the name that ends with `last`, or -1. */
  startOfName(last: number): number;
  isField(at: number): boolean;
  /** Skips `dr.`, `Prof.`, `Bapak`; returns the token behind them. */
  behindTitles(at: number): number;
}

const ranks: ReadonlySet<string> = new Set(['laksamana', 'marsekal', 'jenderal', 'brigadir', 'kolonel']);
const rankTails: ReadonlySet<string> = new Set(['pertama', 'muda', 'madya', 'tni', 'polri']);

const longestName = 6;

/** `H.E. Haruto Kanemaru`: the token behind the letters of the title, or the same. */
const behindExcellency = (view: TextView, at: number): number =>
  view.words[at] === 'h' &&
  view.words[at + 1] === '.' &&
  view.words[at + 2] === 'e' &&
  isCapitalised(view, at + 2)
    ? at + (view.words[at + 3] === '.' ? 4 : 3)
    : at;

export function personNames(
  view: TextView,
  known: KnownPlaces,
  isInstitution: (at: number) => boolean,
): PersonNames {
  const { entities } = view.language;
  const { titles, degrees, nameParticles, officeFields } = entities;
  const heads = phraseIndex(entities.organizationHeads);
  const tails = phraseIndex(entities.organizationTails);
  const placeHeads = phraseIndex(entities.placeHeads);
  const offices = phraseIndex(entities.offices);
  const officeWords = wordsOfTable(entities.namedOffices);
  const roles = phraseIndex(entities.roles);

  const isField = (at: number) => {
    const word = view.words[at] ?? '';
    return officeFields.has(word) || (view.language.code === 'id' && affixedNoun.test(word));
  };
  /** `Michael Jordan`: in English a place right behind a name is a surname; Indonesian puts a person's place there. */
  const isSurname = (at: number) =>
    view.language.code === 'en' &&
    known.over(at)?.type === 'place' &&
    known.startsAt(at) === known.endsAt(at) &&
    !known.over(at)?.isDemonym &&
    gapBefore(view, at) === ' ' &&
    isCapitalised(view, at - 1) &&
    !isAcronym(view, at) &&
    known.over(at - 1) === undefined &&
    !startsSentence(view, at - 1);
  /** `Paul Wamena-Kaupa`: a place joined by a hyphen to a word that nobody knows is half a surname. */
  const isHalfSurname = (at: number) => {
    const place = known.over(at);
    if (place?.type !== 'place' || known.startsAt(at) !== known.endsAt(at)) return false;
    const isJoined = (hyphen: number, other: number) =>
      view.words[hyphen] === '-' &&
      gapBefore(view, Math.max(hyphen, other)) === '' &&
      gapBefore(view, Math.max(hyphen, at)) === '' &&
      isCapitalised(view, other) &&
      known.over(other) === undefined &&
      !view.smallWords.has(view.words[other] ?? '');
    if (isJoined(at - 1, at - 2)) return true;
    return (
      isJoined(at + 1, at + 2) &&
      isCapitalised(view, at - 1) &&
      known.over(at - 1) === undefined &&
      !isPlainWord(view, at - 1)
    );
  };
  /** `Tjandra Yoga Aditama`, `Yoga Pranowo`: beside a name a practice is one, too. */
  const isPractised = (at: number) =>
    known.over(at)?.type === 'practice' &&
    known.startsAt(at) === known.endsAt(at) &&
    isCapitalised(view, at + 1) &&
    !isAcronym(view, at + 1) &&
    gapBefore(view, at + 1) === ' ' &&
    (view.personNames.isFamily(view.words[at + 1] ?? '') ||
      (isCapitalised(view, at - 1) && !isAcronym(view, at - 1) && gapBefore(view, at) === ' '));
  /** `Lukman Hakim`: behind another name these offices are names. */
  const isOfficeAsName = (at: number) =>
    officesAsNames.has(view.words[at] ?? '') &&
    gapBefore(view, at) === ' ' &&
    isCapitalised(view, at) &&
    isCapitalised(view, at - 1) &&
    !isPlainWord(view, at - 1) &&
    !isField(at - 1);
  /** May stand inside a name; its first word must not be a plain one. */
  const canGoOn = (at: number) =>
    behindExcellency(view, at) === at &&
    (isCapitalised(view, at) ||
      (view.words[at - 1] === '-' && isCapitalised(view, at - 2)) ||
      isInnerSyllable(view, at)) &&
    !isInstitution(at) &&
    (!isField(at) || isOfficeAsName(at)) &&
    (known.over(at) === undefined || isPractised(at) || isSurname(at) || isHalfSurname(at)) &&
    !(view.words[at] === 'tan' && view.words[at + 1] === 'sri') &&
    (view.words[at - 1] === '-' ||
      isInnerSyllable(view, at) ||
      !view.smallWords.has(view.words[at] ?? '') ||
      // `Said Ali`
      (view.words[at] === 'said' && isCapitalised(view, at + 1)) ||
      nameParticles.has(view.words[at] ?? '')) &&
    (offices.lengthAt(view, at) === 0 || isOfficeAsName(at)) &&
    !(mayBeIn(view, at, officeWords) && entities.namedOffices[view.words[at] ?? ''] !== undefined) &&
    (heads.lengthAt(view, at) === 0 || /^\p{Lu}$/u.test(written(view, at))) &&
    tails.lengthAt(view, at) === 0 &&
    placeHeads.lengthAt(view, at) === 0 &&
    !(roles.lengthAt(view, at) > 0 && startsSentence(view, at)) &&
    !(mayBeIn(view, at, titles) && titles.has(view.words[at] ?? ''));
  // `Seo-jun`: behind a hyphen a month is a syllable.
  const canBeName = (at: number) => canGoOn(at) && (!isPlainWord(view, at) || view.words[at - 1] === '-');

  const endOfName = (at: number) => {
    if (!canBeName(at)) return -1;
    let last = runRight(view, at, {
      connectors: nameParticles,
      stopsAt: (token) => !canGoOn(token) || degrees.has(view.words[token] ?? ''),
      longest: longestName,
    });
    // An acronym behind a name is its institution or its initials' district, never its end: `Budi Santoso RSCM`.
    while (last > at && isAcronym(view, last) && written(view, last).length > 2) last--;
    // `Ketua Umum PAN`: an acronym alone is an institution.
    return last === at && isAcronym(view, at) ? -1 : last;
  };

  return {
    canBeName,
    endOfName,
    isField,
    startOfName(last) {
      let first = last;
      if (!canBeName(last)) return -1;
      for (let count = 1; count < longestName; count++) {
        if (breaksBefore(view, first)) break;
        let previous = first - 1;
        if (view.words[previous] === '.' && /^\p{Lu}$/u.test(written(view, previous - 1))) previous--;
        else if (view.words[previous] === '-') previous--;
        else if (nameParticles.has(view.words[previous] ?? '') && canBeName(previous - 1)) previous--;
        // `juru bicara MPI Vincent Arbuckle`: an acronym is whose office it is.
        if (!canBeName(previous) || (isAcronym(view, previous) && written(view, previous).length > 2)) break;
        first = previous;
      }
      return endOfName(first) >= last ? first : -1;
    },
    behindTitles(at) {
      let here = behindExcellency(view, at);
      for (let rounds = 0; rounds < 5; rounds++) {
        const word = view.words[here] ?? '';
        if (here > at && view.words[here - 1] === "'" && (word === 'seri' || word === 'sri')) {
          here++;
          continue;
        }
        const isPair = titlePairs[word]?.includes(view.words[here + 1] ?? '') ?? false;
        if (!(titles.has(word) || (isPair && isCapitalised(view, here))) || breaksBefore(view, here + 1))
          break;
        here += isPair ? 2 : 1;
        // `Dato' Seri`: the sign belongs to the title.
        if (view.words[here] === "'" && gapBefore(view, here) === '' && gapBefore(view, here + 1) === ' ')
          here++;
        if (view.words[here] === '.' && gapBefore(view, here) === '') here++;
        if (view.words[here] === ',') here++;
        // `Laksamana Pertama TNI X`: the grade and the service belong to the rank.
        while (
          ranks.has(word) &&
          isCapitalised(view, here) &&
          rankTails.has(view.words[here] ?? '') &&
          !breaksBefore(view, here + 1)
        )
          here++;
      }
      return here;
    },
  };
}
