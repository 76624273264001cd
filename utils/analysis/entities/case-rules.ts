import type { IndexedName } from './name-index.ts';

/** How strictly a name's letters must be written as the tables write them. */
export type NameCase = 'acronym' | 'proper' | 'common' | 'han';

const caseCache = new Map<string, NameCase>();

function readCase(name: string): NameCase {
  if (/\p{Script=Han}/u.test(name)) return 'han';
  const letters = name.match(/\p{L}/gu) ?? [];
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0) return 'common';
  if (capitals >= 2 && capitals === letters.length) return 'acronym';
  // `mRNA`, `eHealth`, `HIV/Aids`: short and with inner capitals.
  if (!/\s/u.test(name) && /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(name) && letters.length <= 6) return 'acronym';
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
  const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
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
  if (context.inCapitals && isCapitals(written)) return !context.isEverydayWord;
  if (kind === 'acronym') {
    if (written === name || written.replaceAll('.', '') === name.replaceAll('.', '')) return true;
    // `Covid-19`: a digit keeps it from being a word.
    if (/\p{N}/u.test(name) && name.length >= 5) return /^\p{Lu}/u.test(written) || entity.type === 'disease';
    return writtenAsWord.test(written) && !context.isEverydayWord;
  }
  if (entity.type === 'disease' || entity.type === 'practice') return true;
  return keepsCapitals(name, written, context.lenientHead);
}
