import { distinct } from '../distinct.ts';
import type { EntityType, LanguageCode, Span } from '../types.ts';
import { type CaseContext, fitsCase, nameCase } from './case-rules.ts';
import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hidesInHanWords } from './han-borders.ts';
import type { IndexedName, NameMatch } from './name-index.ts';
import { startsSentence } from './name-run.ts';
import type { Proposal } from './types.ts';

/** Names of these types are words of a language; a foreign one is a coincidence unless it is long. */
const commonNoun: ReadonlySet<EntityType> = new Set(['disease', 'product', 'practice']);
const surelyForeign = 6;

const isCommonNoun = ({ entity }: IndexedName) => commonNoun.has(entity.type);

function speaks(view: TextView, { language, name, entity }: IndexedName): boolean {
  const { code } = view.language;
  if (language === 'any' || language === code) return true;
  if (!commonNoun.has(entity.type)) return true;
  return language === 'en' && name.length >= surelyForeign;
}

/** Below this, no character is Han. */
const firstFarCode = 0x2e80;

/** `肯尼亚卫生部长`: the minister, not the ministry; but `卫生部长期派遣` is the ministry. */
function isOfficeAhead(text: string, start: number, end: number): boolean {
  return (
    /[部局署厅司院]$/u.test(text.slice(start, end)) &&
    /^长(?![期远达年久足江春沙城])/u.test(text.slice(end, end + 2))
  );
}

/** `the state of Victoria`, `The Netherlands`: what before a place is no part of its name. */
const kindOfPlace =
  /^(?:\p{Ll}+\s)+(?=\p{Lu})|^The\s(?=Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Marshall|Solomon|United|Democratic)/u;

const owner = /^\p{Lu}[^'’\d,;:()&/"]{2,40}['’]s\s+(?=\p{Lu})/u;

/** How much of a span stands before the name itself: `China's ` of `China's National Health Commission`. */
function lengthBeforeName(text: string, { start, end }: Span, type: EntityType): number {
  if (type === 'organization') {
    const written = text.slice(start, end);
    return /['’]/.test(written) ? (owner.exec(written)?.[0].length ?? 0) : 0;
  }
  // In small letters the kind is no part of the name.
  return type === 'place' ? (kindOfPlace.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
}

/** Whether a sentence has no small letter: then capitals tell nothing. */
function isInCapitals({ sentences, text }: TextView, sentence: number): boolean {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  return end > 0 && !/\p{Ll}/u.test(text.slice(start, end));
}

const headSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function headsOf(heads: readonly string[]): ReadonlySet<string> {
  let set = headSets.get(heads);
  if (!set) {
    set = new Set(heads);
    headSets.set(heads, set);
  }
  return set;
}

/** What the words around a span say of its case; most names ask for none of it. */
class SpanCase implements CaseContext {
  readonly #view: TextView;
  readonly #folded: string;
  readonly #from: number;
  readonly #first: number;

  /** @param first the span's first token, -1 where it begins inside one. */
  constructor(view: TextView, folded: string, from: number, first: number) {
    this.#view = view;
    this.#folded = folded;
    this.#from = from;
    this.#first = first;
  }

  get inCapitals(): boolean {
    const { sentenceOf } = this.#view;
    const sentence = this.#first < 0 ? this.#view.sentenceAt(this.#from) : (sentenceOf[this.#first] ?? -1);
    return isInCapitals(this.#view, sentence);
  }

  get isEverydayWord(): boolean {
    return this.#view.language.lexicon.functionWords.has(this.#folded);
  }

  get lenientHead(): boolean {
    const { language, words } = this.#view;
    return headsOf(language.entities.organizationHeads).has(words[this.#first] ?? '');
  }
}

/** Names that are written like a span, of which the text can mean each. */
function fittingNames(view: TextView, { start, end, names, ending }: NameMatch): readonly IndexedName[] {
  const written = view.text.slice(start, end);
  const folded = view.folded.slice(start, end);
  const first = view.tokenAt(start);
  const context = new SpanCase(view, folded, start, first);
  // `Solo` at a sentence's start, where the text also writes `solo`, is the word.
  const isWord = startsSentence(view, first) && view.smallWords.has(folded);
  const isPlural = ending.endsWith('s');
  const fitting: IndexedName[] = [];
  for (const name of names) {
    if (!speaks(view, name)) continue;
    // Only common nouns have a plural: `National Health Services` is no `National Health Service`.
    if (isPlural && !isCommonNoun(name) && !name.isDemonym) continue;
    if (!fitsCase(name, written, context)) continue;
    if (isWord && !isCommonNoun(name) && nameCase(name.name) === 'proper') continue;
    fitting.push(name);
  }
  return fitting;
}

interface Choice {
  readonly names: readonly IndexedName[];
  /** Only adjectives and people's names fit. */
  readonly isDemonym: boolean;
  readonly isGiven: boolean;
}

/** What the reader said goes before the tables, a name before an adjective. */
function choose(fitting: readonly IndexedName[], code: LanguageCode): Choice {
  // `Swiss` is a country in Indonesian and an adjective in English: the text's own language decides.
  const isOwnDemonym = fitting.some((name) => name.isDemonym && name.language === code);
  const proper = fitting.filter(
    ({ isDemonym, language }) => !isDemonym && !(isOwnDemonym && language !== code && language !== 'any'),
  );
  if (proper.length === 0) return { names: fitting, isDemonym: true, isGiven: false };
  const given = proper.filter(({ ofReader }) => ofReader);
  const isGiven = given.length > 0;
  return { names: isGiven ? given : proper, isDemonym: false, isGiven };
}

/** `广东欧朗`: a place that begins inside another one is read over its border. */
function withoutCrossed(proposals: readonly Proposal[]): readonly Proposal[] {
  const places = proposals
    .filter(({ type }) => type === 'place')
    .sort((one, other) => one.start - other.start);
  const crossed = new Set<Proposal>();
  let last: Proposal | undefined;
  for (const place of places) {
    if (last && place.start > last.start && place.start < last.end && place.end > last.end) {
      if (place.end - place.start <= last.end - last.start) {
        crossed.add(place);
        continue;
      }
    }
    if (!last || place.end > last.end) last = place;
  }
  return crossed.size === 0 ? proposals : proposals.filter((proposal) => !crossed.has(proposal));
}

/** One pass over the text: every name of the tables that is written as it may be written. */
export function findKnown(view: TextView, gazetteer: Gazetteer): readonly Proposal[] {
  const { text, tokens, words, vocabulary, hashes, wordIds, language } = view;
  const { endings } = language.entities;
  const proposals: Proposal[] = [];
  for (const match of gazetteer.names.find({ text, tokens, words, vocabulary, hashes, wordIds, endings })) {
    const { start: from, end } = match;
    // `US$12 million` is a sum.
    if (text.charAt(end) === '$') continue;
    const isFar = text.charCodeAt(end - 1) >= firstFarCode;
    if (isFar && (isOfficeAhead(text, from, end) || hidesInHanWords(text, from, end))) continue;
    const fitting = fittingNames(view, match);
    if (fitting.length === 0) continue;
    const { names, isDemonym, isGiven } = choose(fitting, language.code);
    for (const type of distinct(names.map(({ entity }) => entity.type))) {
      const candidates = distinct(names.flatMap(({ entity }) => (entity.type === type ? [entity] : [])));
      const comma = type === 'place' ? text.slice(from, end).indexOf(', ') : -1;
      const country = comma > 0 && gazetteer.countryPlace(candidates[0]?.country ?? '');
      if (country) {
        // `Georgetown, Guyana` is one name of the table and two places of the text.
        const shared = { type, trust: 0.8, isDemonym } as const;
        proposals.push(
          { ...shared, start: from, end: from + comma, rule: 'city-of-country', candidates },
          { ...shared, start: from + comma + 2, end, rule: 'gazetteer', candidates: [country] },
        );
        continue;
      }
      proposals.push({
        start: from + lengthBeforeName(text, match, type),
        // `ventilators`, `vaccines`: the plural is the name, too; `vaksinnya` and `Filipinos` are not.
        end: commonNoun.has(type) && match.ending.endsWith('s') ? end + match.ending.length : end,
        type,
        rule: isGiven ? 'correction' : isDemonym ? 'demonym' : 'gazetteer',
        candidates,
        // What the text itself defines still goes before the reader's word.
        trust: isGiven ? 0.9 : 0.8,
        isDemonym,
      });
    }
  }
  return language.script === 'han' ? withoutCrossed(proposals) : proposals;
}
