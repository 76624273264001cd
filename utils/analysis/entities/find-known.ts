import { distinct } from '../distinct.ts';
import type { EntityType } from '../types.ts';
import { fitsCase, nameCase } from './case-rules.ts';
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

/** `China's ` of `China's National Health Commission`. */
const ownerLength = (written: string): number =>
  /^\p{Lu}[\p{L} .-]{2,40}['’]s\s+(?=\p{Lu})/u.exec(written)?.[0].length ?? 0;

const headSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function headsOf(heads: readonly string[]): ReadonlySet<string> {
  let set = headSets.get(heads);
  if (!set) {
    set = new Set(heads);
    headSets.set(heads, set);
  }
  return set;
}

/** One pass over the text: every name of the tables that is written as it may be written. */
export function findKnown(view: TextView, gazetteer: Gazetteer): readonly Proposal[] {
  const { text, tokens, words, language } = view;
  const heads = headsOf(language.entities.organizationHeads);
  const proposals: Proposal[] = [];
  const capitals: boolean[] = [];
  const isInCapitals = (sentence: number): boolean => {
    const { start = 0, end = 0 } = view.sentences[sentence] ?? {};
    if (end === 0) return false;
    capitals[sentence] ??= !/\p{Ll}/u.test(text.slice(start, end));
    return capitals[sentence];
  };

  const propose = ({ start: from, end, names, ending }: NameMatch) => {
    const written = text.slice(from, end);
    // `US$12 million` is a sum.
    if (text.charAt(end) === '$') return;
    const isFar = text.charCodeAt(end - 1) >= firstFarCode;
    if (isFar && (isOfficeAhead(text, from, end) || hidesInHanWords(text, from, end))) return;
    const first = view.tokenAt(from);
    const folded = view.folded.slice(from, end);
    const context = {
      inCapitals: isInCapitals(first < 0 ? view.sentenceAt(from) : (view.sentenceOf[first] ?? -1)),
      isEverydayWord: language.lexicon.functionWords.has(folded),
      lenientHead: heads.has(words[first] ?? ''),
    };
    // `Solo` at a sentence's start, where the text also writes `solo`, is the word.
    const isWord = view.smallWords.has(folded) && startsSentence(view, first);
    const fitting = names.filter(
      (name) =>
        speaks(view, name) &&
        // Only common nouns have a plural: `National Health Services` is no `National Health Service`.
        (!ending.endsWith('s') || isCommonNoun(name) || name.isDemonym) &&
        fitsCase(name, written, context) &&
        !(isWord && nameCase(name.name) === 'proper' && !isCommonNoun(name)),
    );
    if (fitting.length === 0) return;
    // `Swiss` is a country in Indonesian and an adjective in English: the text's own language decides.
    const isOwnDemonym = fitting.some((name) => name.isDemonym && name.language === language.code);
    const proper = fitting.filter(
      (name) =>
        !name.isDemonym && !(isOwnDemonym && name.language !== language.code && name.language !== 'any'),
    );
    const given = proper.filter((name) => name.ofReader);
    const chosen = given.length > 0 ? given : proper.length > 0 ? proper : fitting;
    const types = distinct(chosen.map(({ entity }) => entity.type));
    // `China's National Health Commission` names the country, too: the institution begins behind it.
    const owner = /['’]/.test(written) ? ownerLength(written) : 0;
    for (const type of types) {
      // `the state of Victoria`: in small letters the kind is no part of the name.
      const kind =
        type === 'place'
          ? (/^(?:\p{Ll}+\s)+(?=\p{Lu})|^The\s(?=Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Marshall|Solomon|United|Democratic)/u.exec(
              written,
            )?.[0].length ?? 0)
          : 0;
      const start = from + (type === 'organization' ? owner : kind);
      const candidates = distinct(
        chosen.map(({ entity }) => entity).filter((entity) => entity.type === type),
      );
      const isDemonym = proper.length === 0;
      proposals.push({
        start,
        end,
        type,
        rule: given.length > 0 ? 'correction' : isDemonym ? 'demonym' : 'gazetteer',
        candidates,
        // What the text itself defines still goes before the reader's word.
        trust: given.length > 0 ? 0.9 : 0.8,
        isDemonym,
      });
    }
  };
  for (const match of gazetteer.names.find({ text, tokens, words, endings: language.entities.endings }))
    propose(match);
  return proposals;
}
