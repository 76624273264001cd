import type { IndexedName } from './name-index.ts';

/** How strictly a name's letters must be written as the tables write them. */
export type NameCase = 'acronym' | 'proper' | 'common' | 'han';

const caseCache = new Map<string, NameCase>();

/** Names of plain letters, which most are, are spared the classes of all scripts. */
const plain = /^[\0-\x7f]*$/;
const plainLetters = {
  one: /[A-Za-z]/g,
  capital: /[A-Z]/g,
  inner: /[a-z][A-Z]|[A-Z]{2}/,
  words: /[A-Za-z]+/g,
};
const allLetters = {
  one: /\p{L}/gu,
  capital: /\p{Lu}/gu,
  inner: /\p{Ll}\p{Lu}|\p{Lu}{2}/u,
  words: /[\p{L}\p{M}]+/gu,
};
const lettersFor = (text: string) => (plain.test(text) ? plainLetters : allLetters);

function readCase(name: string): NameCase {
  const letters = lettersFor(name);
  if (letters === allLetters && /\p{Script=Han}/u.test(name)) return 'han';
  const count = name.match(letters.one)?.length ?? 0;
  const capitals = name.match(letters.capital)?.length ?? 0;
  if (capitals === 0) return 'common';
  if (capitals >= 2 && capitals === count) return 'acronym';
  // `mRNA`, `eHealth`, `HIV/Aids`: short and with inner capitals.
  if (!/\s/u.test(name) && letters.inner.test(name) && count <= 6) return 'acronym';
  return 'proper';
}

export function nameCase(name: string): NameCase {
  const known = caseCache.get(name);
  if (known) return known;
  const read = readCase(name);
  caseCache.set(name, read);
  return read;
}

const isCapitals = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
/** `Unicef`, `Asean`: newspapers write longer acronyms like words; three letters stay too easily mistaken. */
const writtenAsWord = /^\p{Lu}\p{Ll}{3,}$/u;

/** Each capital of the name must be a capital of the text; `lenientHead` frees the first of several words. */
function keepsCapitals(name: string, written: string, lenientHead: boolean): boolean {
  if (name === written) return true;
  const words = (text: string) => text.match(lettersFor(text).words) ?? [];
  const wanted = words(name);
  const found = words(written);
  return wanted.every((word, index) => {
    if (!/^\p{Lu}/u.test(word)) return true;
    if (index === 0 && lenientHead && wanted.length > 1) return true;
    return /^\p{Lu}/u.test(found[index] ?? '');
  });
}

export interface CaseContext {
  /** The sentence around the span has no small letter: a headline in capitals tells nothing of case. */
  readonly inCapitals: boolean;
  /** The span is an everyday word when written small: `who`, `as`. */
  readonly isEverydayWord: boolean;
  /** The name's first word may stand small: `pemerintah Indonesia`, `universitas Tsinghua`. */
  readonly lenientHead: boolean;
}

/** Whether a span is written the way this name may be written. `WHO` never matches `who`. */
export function fitsCase({ name, entity }: IndexedName, written: string, context: CaseContext): boolean {
  const kind = nameCase(name);
  if (kind === 'han' || kind === 'common') return true;
  if (isCapitals(written) && context.inCapitals) return !context.isEverydayWord;
  if (kind === 'acronym') {
    if (written === name || written.replaceAll('.', '') === name.replaceAll('.', '')) return true;
    // `Covid-19`: a digit keeps it from being a word.
    if (/\p{N}/u.test(name) && name.length >= 5) return /^\p{Lu}/u.test(written) || entity.type === 'disease';
    return writtenAsWord.test(written) && !context.isEverydayWord;
  }
  if (entity.type === 'disease' || entity.type === 'practice') return true;
  return keepsCapitals(name, written, context.lenientHead);
}
