import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isHan } from './han-name-ends.ts';
import type { CountryInitials, Proposal } from './types.ts';

interface Initial {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

interface Forms {
  /** Initials by their first character, longest first. */
  readonly byCharacter: ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]>;
  readonly sure: RegExp;
  readonly likely: RegExp;
  readonly listed: RegExp;
  readonly pairs: RegExp;
}

const forms = new WeakMap<CountryInitials, Forms>();

function byCharacterOf({ codes }: CountryInitials): Forms['byCharacter'] {
  const map = new Map<string, (readonly [string, readonly string[]])[]>();
  for (const [initial, countries] of Object.entries(codes).sort(
    ([one], [other]) => other.length - one.length,
  )) {
    const item = [initial, countries.split(' ')] as const;
    const others = map.get(initial.charAt(0));
    if (others) others.push(item);
    else map.set(initial.charAt(0), [item]);
  }
  return map;
}

function formsOf(rules: CountryInitials): Forms {
  const known = forms.get(rules);
  if (known) return known;
  const made: Forms = {
    byCharacter: byCharacterOf(rules),
    sure: new RegExp(`^(?:${rules.sure})`, 'u'),
    likely: new RegExp(`^(?:${rules.likely})`, 'u'),
    pairs: new RegExp(`^(?:${rules.pairs})$`, 'u'),
    listed: /^等?[两三四五六七八]国/u,
  };
  forms.set(rules, made);
  return made;
}

/** Characters between the members of a list, `老、缅、柬三国`. */
const comma = new Set('、和及与');

/** Reads initials side by side, or in a list, from `start`. */
function readRun(view: TextView, start: number, { byCharacter }: Forms): readonly Initial[] {
  const initialAt = (offset: number) =>
    byCharacter.get(view.folded.charAt(offset))?.find(([initial]) => view.folded.startsWith(initial, offset));
  const run: Initial[] = [];
  let at = start;
  let listed: boolean | null = null;
  while (run.length < 6) {
    const hit = initialAt(at);
    if (!hit) break;
    const [initial, codes] = hit;
    run.push({ start: at, end: at + initial.length, codes });
    at += initial.length;
    const isComma = comma.has(view.folded.charAt(at));
    if (isComma && listed !== false && initialAt(at + 1)) {
      listed = true;
      at++;
    } else if (isComma || listed) break;
    else listed = false;
  }
  return run;
}

/**
 * Countries that stand side by side by their first characters: `中柬两国`, `老、缅、柬三国`. What stands behind must tell that
 * countries are meant, and a character that begins several countries needs one of them named in the article.
 */
export function findHanCountries(
  view: TextView,
  known: readonly Proposal[],
  gazetteer: Gazetteer,
): readonly Proposal[] {
  const rules = view.language.entities.han?.countryInitials;
  if (!rules) return [];
  const read = formsOf(rules);
  const named = new Set(
    known.flatMap(({ type, candidates }) =>
      type === 'place' ? candidates.flatMap(({ country }) => (country ? [country] : [])) : [],
    ),
  );
  const taken = new Set<number>();
  for (const { start, end, isDemonym } of known)
    if (!isDemonym && end - start > 1) for (let at = start; at < end; at++) taken.add(at);
  const codeOf = ({ start, codes }: Initial): string | undefined => {
    if (codes.length === 1) return codes[0];
    const fitting = codes.filter((code) => named.has(code));
    if (fitting.length === 0 && rules.usual.includes(view.folded.charAt(start))) return codes[0];
    return fitting.length === 1 ? fitting[0] : undefined;
  };

  const proposals: Proposal[] = [];
  let over = 0;
  for (const { start, kind } of view.tokens) {
    if (kind !== 'han' || start < over) continue;
    const run = readRun(view, start, read);
    const last = run.at(-1);
    if (run.length < 2 || !last) continue;
    const before = view.folded.charAt(start - 1);
    const behind = view.folded.slice(last.end, last.end + 8);
    const isListed = run[1] !== undefined && run[1].start > (run[0]?.end ?? 0);
    const startsAtHome = run.some(({ codes }) => codes[0] === rules.home);
    const isSure = isListed ? read.listed.test(behind) : read.sure.test(behind);
    const isPair = run.length === 2 && read.pairs.test(view.folded.slice(start, last.end));
    if (!isSure && !isPair && (isListed || !startsAtHome || !read.likely.test(behind))) continue;
    if (isHan(before) && rules.notBefore.includes(before)) continue;
    // `印尼` in `中印尼` is a name of its own.
    const isFree = ({ start: from, end }: Initial) =>
      end - from > 1 || !Array.from({ length: end - from }, (_, at) => from + at).some((at) => taken.has(at));
    if (!run.every(isFree)) continue;
    const codes = run.map(codeOf);
    if (codes.some((code) => code === undefined) || new Set(codes).size < run.length) continue;
    over = last.end;
    run.forEach(({ start: from, end }, index) => {
      const country = gazetteer.known(`place:${(codes[index] ?? '').toLowerCase()}`);
      if (!country) return;
      proposals.push({
        start: from,
        end,
        type: 'place',
        rule: 'country-initial',
        candidates: [country],
        trust: 0.85,
      });
    });
  }
  return proposals;
}
