import type { KnownLanguage } from './languages/types.ts';
import { type ReadText, readText } from './read-text.ts';
import type { LanguageCode, Span } from './types.ts';
import { hashOfWord, WordFilter } from './word-filter.ts';

/** Share of letters that must be Han for a text to be Chinese; headlines mix in Latin names. */
const hanShare = 0.2;
/** Share of a text's words that must be function words of the language; running text has a quarter or more. */
const functionShare = 0.06;
/** Words of other languages per word of the detected one, from which on the text is in neither: `also`, `was` and `in` are German too. */
const strangerRatio = 0.4;
/** Characters looked at: enough for certainty, little for a long page. */
const sampleLength = 6000;

/** The commonest words of languages that Simpul does not read: German, Dutch, Romance, Nordic, Slavic, Turkish, Tagalog and others. */
const strangers: ReadonlySet<string> = new Set(
  `der und das den dem ein eine einer einen nicht mit sich auf für von zu im ist auch wird werden bei nach aus wie hat haben sind oder über zum zur
  het een van niet zijn voor op te dat deze aan ook naar wordt werd om maar nog
  le la les des du et une dans est pour que qui sur pas par au aux avec ce ses sont plus il elle
  el los las del y en por con una su más como es lo um uma não com da do dos ao os às são seu
  che della sono nel gli è ha il lo si alla dei delle anche più
  og det som på af til ikke er av och är att inte med för ett har de ble vil ei ja että oli
  w na się nie jest z że po je v že jako и в не на что с по
  și în cu din care pe ve bir bu ile için az és hogy egy nem
  ang ng mga sa na ay ito của và là các cho không được ni ya kwa katika hiyo die`.split(/\s+/u),
);

interface Vocabulary {
  /** For each word the languages that have it, one bit each, and one for the strangers. */
  readonly bits: ReadonlyMap<string, number>;
  readonly filter: WordFilter;
}

const strangerBit = 1 << 30;
const vocabularies = new WeakMap<readonly KnownLanguage[], Vocabulary>();

function vocabularyOf(languages: readonly KnownLanguage[]): Vocabulary {
  const known = vocabularies.get(languages);
  if (known) return known;
  const bits = new Map<string, number>();
  const add = (words: ReadonlySet<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(strangers, strangerBit);
  languages.forEach(({ lexicon }, at) => {
    add(lexicon.functionWords, 1 << at);
  });
  const vocabulary = { bits, filter: WordFilter.of(bits.keys()) };
  vocabularies.set(languages, vocabulary);
  return vocabulary;
}

/** How many words a text has, of each language and of strangers alone. */
class WordCount {
  readonly #languages: readonly KnownLanguage[];
  readonly #vocabulary: Vocabulary;
  readonly #counts: number[];
  #strange = 0;
  all = 0;

  constructor(languages: readonly KnownLanguage[]) {
    this.#languages = languages;
    this.#vocabulary = vocabularyOf(languages);
    this.#counts = languages.map(() => 0);
  }

  bitsOf(word: string, hash = hashOfWord(word)): number {
    return this.#vocabulary.filter.mayHold(hash) ? (this.#vocabulary.bits.get(word) ?? 0) : 0;
  }

  add(bits: number): void {
    this.all++;
    // A word of any of Simpul's languages is no stranger: Indonesian `di` is Italian, English `do` Portuguese.
    if (bits === strangerBit) this.#strange++;
    else if (bits !== 0)
      for (let at = 0; at < this.#counts.length; at++)
        if (bits & (1 << at)) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  language(): LanguageCode | null {
    let best: { readonly code: LanguageCode; readonly share: number } | null = null;
    for (const [at, { code, script }] of this.#languages.entries()) {
      if (script !== 'latin') continue;
      const share = (this.#counts[at] ?? 0) / this.all;
      if (share >= functionShare && (!best || share > best.share)) best = { code, share };
    }
    return best && this.#strange / this.all < best.share * strangerRatio ? best.code : null;
  }
}

/** Only letters of ASCII, for which folding is the loss of capitals. */
function isPlain(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

const isCapital = (character: string | undefined): boolean =>
  character !== undefined && character !== character.toLowerCase();

/** Words that stand within names of people, of those of strangers. */
const particles: ReadonlySet<string> = new Set(
  'de da do dos das del della la las los el le van e y'.split(' '),
);

/** The small words within a name, `Maria dos Santos`, `Ana de la Cruz`, are of no language but the name's. */
function isParticle(text: string, tokens: ReadText['tokens'], at: number): boolean {
  const isSmall = (index: number) => !isCapital(text[tokens[index]?.start ?? 0]);
  let [first, last] = [at, at];
  while (at - first < 2 && isSmall(first)) first--;
  while (last - at < 2 && isSmall(last)) last++;
  return [first, last].every((index) => tokens[index]?.kind === 'word' && !isSmall(index));
}

const otherLetters = /(?:(?!\p{Script=Han})\p{L})+/gu;

/** Counts the runs of letters that are not Han, in small letters. */
function countWords(
  sample: string,
  languages: readonly KnownLanguage[],
  { tokens, words, vocabulary, hashes, wordIds }: ReadText,
): WordCount {
  const count = new WordCount(languages);
  /** For each word of the vocabulary what the languages say of it; -1 where they were not yet asked. */
  const bits = new Int32Array(vocabulary.length).fill(-1);
  let small: string | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= sample.length) break;
    const { start, end, kind } = token;
    if (kind !== 'word') continue;
    // The sample may end inside the word.
    if (end <= sample.length && isPlain(sample, token)) {
      const id = wordIds[at] ?? 0;
      if (bits[id] === -1) bits[id] = count.bitsOf(words[at] ?? '', hashes[id]);
      const found = bits[id] ?? 0;
      if (found !== strangerBit || !particles.has(words[at] ?? '') || !isParticle(sample, tokens, at))
        count.add(found);
      continue;
    }
    small ??= sample.toLowerCase();
    // `İ` grows when it loses its case: then offsets say nothing.
    if (small.length !== sample.length) return countAll(small, languages);
    // A mark that no letter holds parts words here.
    for (const word of small.slice(start, end).match(otherLetters) ?? []) count.add(count.bitsOf(word));
  }
  return count;
}

function countAll(small: string, languages: readonly KnownLanguage[]): WordCount {
  const count = new WordCount(languages);
  for (const word of small.match(otherLetters) ?? []) count.add(count.bitsOf(word));
  return count;
}

/**
 * Which of Simpul's languages a text is written in, by script and by the share of function words.
 * @param declared BCP 47 tag of the page; decides only where the text is too short to tell.
 * @param read the text as other steps read it, where they have.
 * @returns null for any other language.
 */
export function detectLanguage(
  text: string,
  declared: string | undefined,
  languages: readonly KnownLanguage[],
  read: ReadText = readText(text),
): LanguageCode | null {
  const sample = text.slice(0, sampleLength);
  const declaredCode =
    languages.find(({ code }) => declared?.toLowerCase().split(/[-_]/u)[0] === code)?.code ?? null;
  if (!/\p{L}/u.test(sample)) return declaredCode;
  const hasHan = read.tokens.some(({ kind, end }) => kind === 'han' && end <= sample.length);
  const letters = hasHan ? (sample.match(/\p{L}/gu)?.length ?? 1) : 1;
  const han = hasHan ? (sample.match(/\p{Script=Han}/gu)?.length ?? 0) : 0;
  const kana = hasHan ? (sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) : 0;
  // Japanese writes Han too, but never for long without kana.
  if (han / letters >= hanShare) return kana / letters > 0.1 ? null : 'zh';
  const words = countWords(sample, languages, read);
  const detected = words.all > 0 ? words.language() : null;
  if (detected) return words.all < 8 && declaredCode ? declaredCode : detected;
  return words.all < 30 ? declaredCode : null;
}
