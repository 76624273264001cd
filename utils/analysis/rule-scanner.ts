import { allMatches } from './all-matches.ts';
import { openingsOf } from './openings.ts';
import { OpeningsTrie } from './openings-trie.ts';

/** A rule with the pattern that it looks for. Flags of the pattern: `g` and `u`, and `d` where it needs indices. */
export interface PatternRule {
  readonly pattern: RegExp;
}

interface Found<Rule> {
  readonly rule: Rule;
  /** Place of the rule in its list. */
  readonly rank: number;
  readonly match: RegExpExecArray;
}

/**
 * Many rules over one text. The text is read once; at each place only those rules are tried of which an opening stands
 * there (see openings.ts), and a rule that no text calls for is never compiled.
 */
export interface RuleScanner<Rule> {
  /** What one pattern of all rules as alternatives would find: at each place the first rule that fits, then on behind its match. */
  firsts(text: string): readonly Found<Rule>[];
  /** What every wanted rule finds by itself; matches of different rules may overlap. */
  all(text: string, isWanted?: (rule: Rule) => boolean): readonly Found<Rule>[];
}

const plainCodes = 128;
/** Latin letters and digits of ASCII. */
const wordCodes = new Uint8Array(plainCodes);
for (let code = 0; code < plainCodes; code++)
  if (/[A-Za-z0-9]/.test(String.fromCharCode(code))) wordCodes[code] = 1;
const isWordCode = (code: number): boolean => code < plainCodes && wordCodes[code] === 1;

/** The second half of a pair is no place of its own. */
function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

interface ScanOptions {
  /** The rules begin only where a word of Latin letters or digits begins; spares most places. */
  readonly wholeWords: boolean;
}

const scanners = new WeakMap<readonly PatternRule[], RuleScanner<PatternRule>>();

/** The scanner of a list of rules, made at its first use. */
export function scannerOf<Rule extends PatternRule>(
  rules: readonly Rule[],
  options: ScanOptions,
): RuleScanner<Rule> {
  const known = scanners.get(rules) as RuleScanner<Rule> | undefined;
  if (known) return known;
  const made = scanRules(rules, options);
  scanners.set(rules, made as RuleScanner<PatternRule>);
  return made;
}

class Scanner<Rule extends PatternRule> implements RuleScanner<Rule> {
  readonly #rules: readonly Rule[];
  readonly #wholeWords: boolean;
  /** Rules that may begin anywhere. */
  readonly #open: readonly number[];
  readonly #trie: OpeningsTrie;
  /** The rules' patterns for one place; made when a text first calls for them. */
  readonly #sticky: (RegExp | null)[];

  constructor(rules: readonly Rule[], { wholeWords }: ScanOptions) {
    this.#rules = rules;
    this.#wholeWords = wholeWords;
    this.#sticky = rules.map(() => null);
    const openings = rules.map(({ pattern }) => openingsOf(pattern));
    this.#open = [...openings.keys()].filter((rank) => openings[rank] === null);
    this.#trie = new OpeningsTrie(this.#open);
    for (const [rank, own] of openings.entries())
      for (const opening of own ?? []) this.#trie.add(opening, rank);
  }

  #tryAt(rank: number, text: string, at: number): RegExpExecArray | null {
    let pattern = this.#sticky[rank];
    if (!pattern) {
      const { source = '', flags = 'u' } = this.#rules[rank]?.pattern ?? {};
      pattern = new RegExp(source, flags.replace('g', 'y'));
      this.#sticky[rank] = pattern;
    }
    pattern.lastIndex = at;
    return pattern.exec(text);
  }

  /** The first place at or behind `from` where rules may begin; the text's length where none is left. */
  #nextPlace(text: string, from: number): number {
    let at = from;
    if (!this.#wholeWords) return at < text.length && isSecondHalf(text, at) ? at + 1 : at;
    let isInside = at > 0 && isWordCode(text.charCodeAt(at - 1));
    for (; at < text.length; at++) {
      const isWord = isWordCode(text.charCodeAt(at));
      if (isWord && !isInside) break;
      isInside = isWord;
    }
    return at;
  }

  firsts(text: string): readonly Found<Rule>[] {
    const found: Found<Rule>[] = [];
    for (let at = this.#nextPlace(text, 0); at < text.length; ) {
      let next = at + 1;
      const ranks = this.#trie.at(text, at);
      for (let index = 0; index < ranks.length; index++) {
        const rank = ranks[index] ?? 0;
        const match = this.#tryAt(rank, text, at);
        const rule = this.#rules[rank];
        if (!match || !rule) continue;
        found.push({ rule, rank, match });
        next = at + Math.max(match[0].length, 1);
        break;
      }
      at = this.#nextPlace(text, next);
    }
    return found;
  }

  all(text: string, isWanted: (rule: Rule) => boolean = () => true): readonly Found<Rule>[] {
    const found: Found<Rule>[] = [];
    /** Where each rule may begin next. */
    const from = this.#rules.map(() => 0);
    for (const rank of this.#open) {
      const rule = this.#rules[rank];
      if (rule && isWanted(rule))
        for (const match of allMatches(rule.pattern, text)) found.push({ rule, rank, match });
      from[rank] = text.length;
    }
    for (let at = this.#nextPlace(text, 0); at < text.length; at = this.#nextPlace(text, at + 1)) {
      const ranks = this.#trie.at(text, at);
      for (let index = 0; index < ranks.length; index++) {
        const rank = ranks[index] ?? 0;
        const rule = this.#rules[rank];
        if (!rule || at < (from[rank] ?? 0) || !isWanted(rule)) continue;
        const match = this.#tryAt(rank, text, at);
        if (!match) continue;
        found.push({ rule, rank, match });
        from[rank] = at + match[0].length;
      }
    }
    return found;
  }
}

/** A scanner of one's own; see `scannerOf`. */
export const scanRules = <Rule extends PatternRule>(
  rules: readonly Rule[],
  options: ScanOptions,
): RuleScanner<Rule> => new Scanner(rules, options);
