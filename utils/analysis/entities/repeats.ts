import type { EntityType } from '../types.ts';
import type { TextView } from './document.ts';
import { hanCompanyForms } from './han-companies.ts';
import { breaksBefore, isCapitalised, isPlainWord, startsSentence } from './name-run.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

interface ShortForm {
  readonly words: readonly string[];
  readonly of: Proposal;
  readonly isWhole: boolean;
  /** Two different names shorten to this: it says nothing. */
  ambiguous: boolean;
}

const key = (proposal: Proposal, view: TextView) =>
  proposal.candidates[0]?.id ?? proposal.id ?? view.folded.slice(proposal.start, proposal.end);

/** A hyphen inside a name comes and goes: `Nam-Il`, `Namil`. */
const joined = (words: readonly string[]) =>
  words.length === 1 && isSmallLatin.test(words[0] ?? '')
    ? (words[0] ?? '')
    : words.filter((word) => /[\p{L}\p{N}]/u.test(word)).join('');
const isSmallLatin = /^[a-z]/;

const mayShorten: ReadonlySet<EntityType> = new Set(['person', 'organization']);

function wordsOf(
  view: TextView,
  { start, end }: Proposal,
): { readonly words: readonly string[]; readonly first: number } {
  const first = view.tokenAt(start);
  return { words: view.words.slice(first, view.tokenFrom(end)), first };
}

function shortFormsOf(view: TextView, proposal: Proposal): readonly (readonly string[])[] {
  const { words, first } = wordsOf(view, proposal);
  const { entities, lexicon } = view.language;
  const isDistinct = (word: string, at: number) =>
    word.length >= 3 &&
    /\p{L}/u.test(word) &&
    isCapitalised(view, at) &&
    !lexicon.functionWords.has(word) &&
    !entities.notNames.has(word) &&
    !entities.officeFields.has(word) &&
    !entities.titles.has(word);
  // `阿努廷·参威拉军` is `阿努廷` from then on.
  if (view.language.script === 'han' && proposal.type === 'organization')
    return hanCompanyForms(view, proposal).map((form) => [...form]);
  if (view.language.script === 'han')
    return proposal.type === 'person' && words.some((word) => /[·•・‧]/u.test(word))
      ? words
          .join('')
          .split(/[·•・‧]/u)
          .filter((part) => part.length >= 2)
          .map((part) => [...part])
      : [];
  if (proposal.type === 'person')
    return words.length < 2
      ? []
      : words.flatMap((word, index) => (isDistinct(word, first + index) ? [[word]] : []));
  // A company goes by its first word: `Lumivax` for `Lumivax Biologics Inc.`; an institution does not.
  const isCompany =
    proposal.candidates[0]?.kind === 'company' ||
    proposal.rule === 'legal-form' ||
    proposal.rule === 'company-cue' ||
    phraseIndex(entities.legalForms).lengthBeforeWord(
      words,
      words[words.length - 1] === '.' ? words.length - 1 : words.length,
    ) > 0 ||
    companyTail.test(words[words.length - 1] ?? '');
  const brand = words[0] === 'pt' ? 1 : 0;
  const word = words[brand] ?? '';
  // `Al Noor Medical Industries` is `Al Noor`.
  if (isCompany && word.length < 4 && /^\p{L}{4,}$/u.test(words[brand + 1] ?? '') && words.length > brand + 2)
    return isDistinct(words[brand + 1] ?? '', first + brand + 1) ? [words.slice(brand, brand + 2)] : [];
  if (!isCompany || words.length < 2 || word.length < 4 || !isDistinct(word, first + brand)) return [];
  if (phraseIndex(entities.organizationHeads).lengthAtWord(words, brand) > 0) return [];
  if (phraseIndex(entities.organizationTails).lengthAtWord(words, brand) > 0) return [];
  // `PT Cahaya Farma Nusantara` is `Cahaya Farma`, too.
  const forms: (readonly string[])[] = [[word]];
  const bare = words.slice(brand);
  for (let length = 2; length < bare.length && /^\p{L}/u.test(bare[length - 1] ?? ''); length++)
    forms.push(bare.slice(0, length));
  return forms;
}

const companyTail =
  /^(?:company|corporation|trading|enterprises|pharma\p{L}*|bio\p{L}+|farma|group|holdings?|technolog\p{L}+|laboratories|therapeutics|genomics|diagnostics|foods|industries|ophthalmics|oncology|healthcare|chemicals|sciences|vaccines|remedies|formulations|instruments|medicals|nutraceuticals)$/u;

/** A word's first letter and length in eight bits: enough to pass over most words that begin no name. */
const beginningOf = (word: string): number => ((word.charCodeAt(0) & 31) << 3) | (word.length & 7);

/**
 * Finds names that the text has already given, where nothing marks them again: the whole name, a person's first or last
 * name, a company's brand. Only where one entity alone can be meant, and never over another finding.
 */
export function findRepeats(
  view: TextView,
  settled: readonly Proposal[],
  isTaken: (at: number) => boolean,
): readonly Proposal[] {
  const forms = new Map<string, ShortForm[]>();
  const add = (words: readonly string[], of: Proposal, isWhole: boolean) => {
    const [first] = words;
    if (first === undefined) return;
    const others = forms.get(first) ?? [];
    const same = others.find((form) => joined(form.words) === joined(words));
    if (same) {
      if (key(same.of, view) === key(of, view) || (of.name === same.of.name && of.name !== undefined)) return;
      // A whole name beats a shortened one.
      if (same.isWhole && !isWhole) return;
      if (sharesWords(view, same.of, of)) return;
      same.ambiguous = true;
      return;
    }
    others.push({ words, of, isWhole, ambiguous: false });
    forms.set(first, others);
  };
  const compact = new Map<string, Proposal>();
  for (const proposal of settled) {
    if (proposal.isDemonym || proposal.rule === 'definition' || proposal.type === 'practice') continue;
    const { words } = wordsOf(view, proposal);
    if (proposal.candidates.length === 0 || proposal.type !== 'place' || proposal.rule === 'city-of-country')
      add(words, proposal, true);
    if (!mayShorten.has(proposal.type)) continue;
    if (words.includes('-')) compact.set(joined(words), proposal);
    for (const form of shortFormsOf(view, proposal)) add(form, proposal, false);
  }
  const beginnings = new Uint8Array(256);
  for (const word of [...forms.keys(), ...compact.keys()]) beginnings[beginningOf(word)] = 1;
  const repeats: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const word = view.words[at] ?? '';
    if (beginnings[beginningOf(word)] === 0) continue;
    const begun = isTaken(at);
    // `Borneo Herba`: only a company of more words begins with a place.
    if (begun && !(isTaken(at + 1) === false && forms.has(word))) continue;
    const token = view.tokens[at];
    const whole = compact.get(word);
    const listed = forms.get(word);
    if (!whole && !listed) continue;
    const fitting = (listed ?? [])
      .filter(
        ({ words, ambiguous }) =>
          !ambiguous &&
          (!begun || words.length > 1) &&
          words.every(
            (part, index) =>
              view.words[at + index] === part && (!isTaken(at + index) || (begun && index === 0)),
          ),
      )
      .sort((one, other) => other.words.length - one.words.length)[0];
    const of = fitting?.of ?? (begun ? undefined : whole);
    if (begun && of?.type !== 'organization') continue;
    if (!token || !of) continue;
    const last = at + (fitting?.words.length ?? 1) - 1;
    const end = view.tokens[last]?.end ?? token.end;
    const isMatter = of.type === 'disease' || of.type === 'product';
    if (token.kind === 'word' && !isMatter && !isCapitalised(view, at)) continue;
    if (token.kind === 'word' && fitting && !fitting.isWhole && !standsAlone(view, at, last, isTaken))
      continue;
    repeats.push({
      ...of,
      start: token.start,
      end,
      rule: fitting?.isWhole === false ? 'short-form' : 'repeat',
      name: of.name ?? view.text.slice(of.start, of.end),
    });
    at = last;
  }
  return repeats;
}

function sharesWords(view: TextView, one: Proposal, other: Proposal): boolean {
  const [shorter, longer] = [
    view.folded.slice(one.start, one.end),
    view.folded.slice(other.start, other.end),
  ].sort((a, b) => a.length - b.length);
  return longer?.includes(shorter ?? ' ') ?? false;
}

/** A short form must not be a piece of another capitalised name: not `Budi` in `Budi Utomo Square`. */
function standsAlone(view: TextView, at: number, last: number, isTaken: (at: number) => boolean): boolean {
  const isNeighbour = (index: number) =>
    isCapitalised(view, index) && !isTaken(index) && !isPlainWord(view, index);
  const { titles, offices } = view.language.entities;
  // `Haneul Chief Executive Choi Min-jae`
  const isHolder = phraseIndex(offices).lengthAt(view, last + 1) > 0;
  if (!breaksBefore(view, last + 1) && isNeighbour(last + 1) && !isHolder) return false;
  if (view.words[last + 1] === '-' || view.words[at - 1] === '-') return false;
  if (breaksBefore(view, at) || !isNeighbour(at - 1)) return true;
  return (
    titles.has(view.words[at - 1] ?? '') ||
    phraseIndex(offices).lengthBefore(view, at) > 0 ||
    startsSentence(view, at - 1)
  );
}
