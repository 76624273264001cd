import { allMatches } from './all-matches.ts';
import { openingsOf } from './openings.ts';
import { createOpeningsTrie } from './openings-trie.ts';

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

const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);

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

export function scanRules<Rule extends PatternRule>(
  rules: readonly Rule[],
  { wholeWords }: ScanOptions,
): RuleScanner<Rule> {
  /** Rules that may begin anywhere. */
  const open: number[] = [];
  const trie = createOpeningsTrie(open);
  rules.forEach(({ pattern }, rank) => {
    const openings = openingsOf(pattern);
    if (openings) for (const opening of openings) trie.add(opening, rank);
    else open.push(rank);
  });

  const sticky: (RegExp | undefined)[] = [];
  const tryAt = (rank: number, text: string, at: number): RegExpExecArray | null => {
    let pattern = sticky[rank];
    if (!pattern) {
      const { source = '', flags = 'u' } = rules[rank]?.pattern ?? {};
      pattern = new RegExp(source, flags.replace('g', 'y'));
      sticky[rank] = pattern;
    }
    pattern.lastIndex = at;
    return pattern.exec(text);
  };

  const mayBegin = (text: string, at: number): boolean =>
    wholeWords
      ? isWordCode(text.charCodeAt(at)) && (at === 0 || !isWordCode(text.charCodeAt(at - 1)))
      : !isSecondHalf(text, at);

  return {
    firsts(text) {
      const found: Found<Rule>[] = [];
      for (let at = 0; at < text.length; at++) {
        if (!mayBegin(text, at)) continue;
        const ranks = trie.at(text, at);
        for (let next = 0; next < ranks.length; next++) {
          const rank = ranks[next] ?? 0;
          const match = tryAt(rank, text, at);
          const rule = rules[rank];
          if (!match || !rule) continue;
          found.push({ rule, rank, match });
          at += Math.max(match[0].length, 1) - 1;
          break;
        }
      }
      return found;
    },
    all(text, isWanted = () => true) {
      const found: Found<Rule>[] = [];
      /** Where each rule may begin next. */
      const from = rules.map((rule) => (isWanted(rule) ? 0 : text.length));
      for (const rank of open) {
        const rule = rules[rank];
        if (rule && isWanted(rule))
          for (const match of allMatches(rule.pattern, text)) found.push({ rule, rank, match });
        from[rank] = text.length;
      }
      for (let at = 0; at < text.length; at++) {
        if (!mayBegin(text, at)) continue;
        for (const rank of trie.at(text, at)) {
          if (at < (from[rank] ?? 0)) continue;
          const match = tryAt(rank, text, at);
          const rule = rules[rank];
          if (!match || !rule) continue;
          found.push({ rule, rank, match });
          from[rank] = at + match[0].length;
        }
      }
      return found;
    },
  };
}
