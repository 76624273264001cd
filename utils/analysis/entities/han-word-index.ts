import type { HanRules } from './types.ts';

/** Words by a character of theirs. */
export type WordsByCharacter = ReadonlyMap<string, readonly string[]>;

function group(words: readonly string[], keyOf: (word: string) => string): WordsByCharacter {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const others = map.get(key);
    if (others) others.push(word);
    else map.set(key, [word]);
  }
  return map;
}

/** By their first character, longest first. */
const byFirst = (words: readonly string[]) =>
  group(
    [...words].sort((one, other) => other.length - one.length),
    (word) => word.charAt(0),
  );
/** By their last: what stands left of a name. */
const byLast = (words: readonly string[]) => group(words, (word) => word.charAt(word.length - 1));

/** The lists of the Chinese rules as the steps ask for them. */
export interface HanWordIndex {
  readonly offices: WordsByCharacter;
  readonly compoundSurnames: WordsByCharacter;
  readonly afterName: WordsByCharacter;
  /** What a name at the start of a clause has behind it. */
  readonly behindSpeaker: WordsByCharacter;
  readonly institutionTails: WordsByCharacter;
  /** What stands in front of an institution and is no part of its name; the second holds characters that may be. */
  readonly stops: WordsByCharacter;
  readonly allStops: WordsByCharacter;
}

const indices = new WeakMap<HanRules, HanWordIndex>();

/** Laid out once for all texts. */
export function hanWordIndex(rules: HanRules): HanWordIndex {
  const known = indices.get(rules);
  if (known) return known;
  const strong = [...rules.beforeInstitution, ...rules.offices];
  const made: HanWordIndex = {
    offices: byFirst(rules.offices),
    compoundSurnames: byFirst(rules.compoundSurnames),
    afterName: byFirst([...rules.afterName, ...rules.honorifics]),
    behindSpeaker: byFirst([...rules.speech, ...rules.honorifics]),
    institutionTails: byFirst(rules.institutionTails),
    stops: byLast(strong),
    allStops: byLast([...strong, ...rules.mayBeforeInstitution]),
  };
  indices.set(rules, made);
  return made;
}

/** The longest of the words that stands at an offset. */
export const wordAt = (text: string, at: number, words: WordsByCharacter): string | undefined =>
  words.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
