import { oddStems, rootsInK, rootsInM, rootsInN, rootsInR, wholeWords } from './indonesian-words.ts';

const vowels = /[aiueo]/gu;
/** A stem has two syllables or more: `makan` is no `ma` with an ending. */
const isLongEnough = (stem: string): boolean => (stem.match(vowels)?.length ?? 0) >= 2 && stem.length >= 3;
const startsWithVowel = /^[aiueo]/u;
/** Names of ministries are written so: `kemenkes` is the house, `menkes` its head. */
const ministry = /^kemen(?!teri)\p{L}{2,}$/u;

type Prefix = 'me' | 'pe' | 'di' | 'ber' | 'ter' | 'ke';

interface Opened {
  /** What may be left, the likelier first. */
  readonly stems: readonly string[];
  readonly prefix: Prefix;
}

/** The letter that me- and pe- swallow: `mengirim` from `kirim`, `menulis` from `tulis`. */
function withoutNasal(rest: string): readonly string[] {
  if (/^ny[aiueo]/u.test(rest)) return [rest, `s${rest.slice(2)}`];
  if (/^ng[aiueo]/u.test(rest)) return [`k${rest.slice(2)}`, rest.slice(2)];
  if (/^n[aiueo]/u.test(rest)) return [rest, `t${rest.slice(1)}`];
  if (/^m[aiueo]/u.test(rest)) return [rest, `p${rest.slice(1)}`];
  if (/^nge[a-z]{3,}$/u.test(rest)) return [rest.slice(3)];
  if (/^ng[^aiueo]/u.test(rest)) return [rest.slice(2)];
  if (/^n[cdjzst]/u.test(rest)) return [rest.slice(1)];
  if (/^m[bfvp]/u.test(rest)) return [rest.slice(1)];
  return /^[lrwyn]/u.test(rest) ? [rest] : [];
}

function openPrefix(word: string): Opened | null {
  const rest = (length: number) => word.slice(length);
  if (word.startsWith('me')) return { prefix: 'me', stems: withoutNasal(rest(2)) };
  if (word.startsWith('pe')) {
    const swallowed = withoutNasal(rest(2));
    if (word.startsWith('per')) return { prefix: 'pe', stems: [rest(2), rest(3)] };
    if (word.startsWith('pelajar')) return { prefix: 'pe', stems: [rest(3)] };
    return { prefix: 'pe', stems: swallowed.length > 0 ? swallowed : [rest(2)] };
  }
  if (word.startsWith('di')) return { prefix: 'di', stems: [rest(2)] };
  if (word.startsWith('belajar')) return { prefix: 'ber', stems: [rest(3)] };
  if (word.startsWith('ber')) return { prefix: 'ber', stems: [rest(2), rest(3)] };
  if (/^be[^aiueor]er/u.test(word)) return { prefix: 'ber', stems: [rest(2)] };
  if (word.startsWith('ter')) return { prefix: 'ter', stems: [rest(3)] };
  if (word.startsWith('ke')) return { prefix: 'ke', stems: [rest(2)] };
  return null;
}

/** Of the letters that may have been swallowed, the one that a known root has; else what the language does mostly. */
function likeliest({ stems, prefix }: Opened): string | null {
  const [first = '', second] = stems;
  if (second === undefined) return first === '' ? null : first;
  const letter = first.charAt(0);
  const known = { k: rootsInK, n: rootsInN, m: rootsInM, r: rootsInR }[letter];
  const root = [first, ...suffixesOff(first)].some((stem) => known?.has(stem));
  if (root) return first;
  return letter === 'r' && prefix === 'ber' && !startsWithVowel.test(second) && !isLongEnough(second)
    ? first
    : second;
}

/** A word with each of the endings off that it may have, the longest word first. */
function suffixesOff(word: string): readonly string[] {
  return ['i', 'an', 'kan'].flatMap((ending) =>
    word.endsWith(ending) && isLongEnough(word.slice(0, -ending.length))
      ? [word.slice(0, -ending.length)]
      : [],
  );
}

const particles = ['lah', 'kah', 'pun', 'nya'] as const;

function withoutParticle(word: string): string {
  for (const particle of particles) {
    const bare = word.slice(0, -particle.length);
    if (word.endsWith(particle) && isLongEnough(bare)) return bare;
  }
  return word;
}

/** Which ending goes with which prefix; `-i` alone is the end of too many words that are whole. */
function withoutEnding(word: string, prefix: Prefix | null): string {
  const off = (ending: string) => word.slice(0, -ending.length);
  const known = (stem: string) =>
    wholeWords.has(stem) || [rootsInK, rootsInM, rootsInN, rootsInR].some((roots) => roots.has(stem));
  if (known(word)) return word;
  if (word.endsWith('kan') && prefix !== 'ke' && prefix !== 'pe' && isLongEnough(off('kan')))
    return off('kan');
  if (
    word.endsWith('an') &&
    prefix !== 'me' &&
    prefix !== 'di' &&
    prefix !== 'ter' &&
    isLongEnough(off('an'))
  )
    return off('an');
  if (
    word.endsWith('i') &&
    (prefix === 'me' || prefix === 'di') &&
    !/[aes]i$/u.test(word) &&
    isLongEnough(off('i'))
  )
    return off('i');
  return word;
}

/**
 * The root of a folded Indonesian word, by stripping what encloses it (Nazief and Adriani's confix stripping, with the
 * order of affixes of Tala's study). Both look roots up in a dictionary; here a word that only looks affixed is in a
 * short list, and the letter that me- and pe- swallow comes back by one.
 */
export function stemIndonesian(word: string): string {
  if (!/^[a-z]{4,}$/u.test(word) || ministry.test(word)) return word;
  let stem = whole(word) ?? withoutParticle(word);
  let prefix: Prefix | null = null;
  // At most two layers: di-per-, me-per-, ke-ber-.
  for (let layer = 0; layer < 2 && whole(stem) === null; layer++) {
    const opened = openPrefix(stem);
    const bare = opened && likeliest(opened);
    if (!opened || !bare || !isLongEnough(bare) || prefix === opened.prefix) break;
    prefix ??= opened.prefix;
    stem = bare;
    // Only these are put before a word that has a prefix already.
    if (!/^(?:per|ber)/u.test(stem) || prefix === 'ber' || prefix === 'ter') break;
  }
  return whole(stem) ?? withoutEnding(stem, prefix);
}

/** What is known of a word as it is, or with an ending: where nothing more may come off. */
function whole(word: string): string | null {
  for (const form of [word, ...suffixesOff(word)]) {
    const odd = oddStems.get(form);
    if (odd !== undefined) return odd;
    if (wholeWords.has(form)) return form;
  }
  return null;
}
