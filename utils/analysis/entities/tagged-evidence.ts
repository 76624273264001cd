import type { EntityType } from '../types.ts';
import type { TextView } from './document.ts';
import { isAcronym, isCapitalised, isPlainWord, startsSentence } from './name-run.ts';
import { namedThings, thingWords } from './name-shapes.ts';
import type { SettledBy } from './overlaps.ts';
import { affixedNoun } from './person-names.ts';
import { phraseIndex } from './phrase-index.ts';

/** `Menlu RI`, `Direktur RSCM`: an office is held, it is no body. */
export function isOffice(view: TextView, at: number): boolean {
  const { namedOffices, offices } = view.language.entities;
  return namedOffices[view.words[at] ?? ''] !== undefined || phraseIndex(offices).lengthAt(view, at) > 0;
}

/**
 * What a report must show beside the tagger's word, which is right in two cases of three only: a person has two names,
 * an organisation two words or an acronym, a place stands behind a preposition of place.
 */
export function isEvident(view: TextView, first: number, last: number, type: EntityType): boolean {
  if (startsSentence(view, first) && view.smallWords.has(view.words[first] ?? '')) return false;
  const { locatives, officeFields } = view.language.entities;
  const isLocated = locatives.has(view.words[first - 1] ?? '');
  if (type === 'place') return isLocated;
  if (isOffice(view, first)) return false;
  // `Delegasi RI`: people of a body, no body.
  if (/^(?:delegasi|rombongan|kontingen|tim)$/u.test(view.words[first] ?? '')) return false;
  // `pembagian manfaat (PABS)`: short for the small words in front, which name no body.
  const isShortForm = view.words[first - 1] === '(' && !isCapitalised(view, first - 2);
  if (type === 'organization')
    return (
      !isLocated &&
      !isShortForm &&
      (last > first || (isAcronym(view, first) && (view.words[first]?.length ?? 0) >= 3))
    );
  const isNoName = (at: number) => {
    const word = view.words[at] ?? '';
    return (
      view.smallWords.has(word) || officeFields.has(word) || thingWords.has(word) || affixedNoun.test(word)
    );
  };
  for (let at = first; at <= last; at++) if (isNoName(at)) return false;
  if (namedThings.has(view.words[first] ?? '') || namedThings.has(view.words[first - 1] ?? '')) return false;
  // `Soekarno-Hatta` is one word.
  const isFull = /\s/u.test(view.text.slice(view.tokens[first]?.start ?? 0, view.tokens[last]?.end ?? 0));
  return isFull && !isLocated && !startsSentence(view, first);
}

/** Most sentences of a report hold no name that the rules have not settled: they cost nothing. */
export function hasOpenName(view: TextView, from: number, behind: number, settledBy: SettledBy): boolean {
  for (let at = from; at < behind; at++)
    if (
      isCapitalised(view, at) &&
      !isPlainWord(view, at) &&
      !settledBy(at, at) &&
      !(startsSentence(view, at) && view.smallWords.has(view.words[at] ?? ''))
    )
      return true;
  return false;
}

/** `PT`, `Dusun`, `Utara Selatan`: heads and fields without a name. */
function isBareWord(view: TextView, first: number, last: number): boolean {
  const { organizationHeads, placeHeads, officeFields } = view.language.entities;
  const heads = [phraseIndex(organizationHeads), phraseIndex(placeHeads)];
  for (let at = first; at <= last; at++)
    if (!officeFields.has(view.words[at] ?? '') && !heads.some((index) => index.lengthAt(view, at) > 0))
      return false;
  return true;
}

/** A name begins with a capital or a head word, does not cross a line, and is not one small word at a sentence's start. */
export function isPlausible(view: TextView, first: number, last: number): boolean {
  const text = view.text.slice(view.tokens[first]?.start ?? 0, view.tokens[last]?.end ?? 0);
  if (text.includes('\n') || !/\p{Lu}/u.test(text) || /^[^\p{L}\p{N}"']|[^\p{L}\p{N}.)"']$/u.test(text))
    return false;
  const { notNames, namedOffices } = view.language.entities;
  const { functionWords } = view.language.lexicon;
  const word = view.words[first] ?? '';
  if (isBareWord(view, first, last)) return false;
  if (first === last && (notNames.has(word) || functionWords.has(word) || namedOffices[word] !== undefined))
    return false;
  return !(startsSentence(view, first) && functionWords.has(word));
}
