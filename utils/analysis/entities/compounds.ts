import type { KnownEntity } from '../knowledge.ts';
import type { EntityType } from '../types.ts';
import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import { breaksBefore, isAcronym, isCapitalised, isPlainWord, runLeft, runRight } from './name-run.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

/**
 * Products and diseases named by a head word and what stands with it: `vaksin konjugat meningokokus tetravalen`,
 * `inhaled tuberculosis vaccine`, `penyakit neurodegeneratif`. The head alone is no name.
 */
export function findCompounds(view: TextView, known: KnownPlaces): readonly Proposal[] {
  const rules = view.language.entities;
  return [
    ...headed(view, known, 'product', rules.productHeads, rules.productModifiers),
    ...headed(view, known, 'disease', rules.diseaseHeads, rules.diseaseModifiers),
    ...tailed(view, known, 'product', rules.productTails, rules.productModifiers),
    ...tailed(view, known, 'disease', rules.diseaseTails, rules.diseaseModifiers),
    ...branded(view, rules.productTails),
  ];
}

/** Kinds of doses and stages of development: with these alone nothing is named: `candidate vaccine`, `vaksin booster`. */
const weakModifiers: ReadonlySet<string> = new Set([
  // `a rare infection`, `chronic diseases`: how it runs is not which it is.
  'rare',
  'new',
  'candidate',
  'novel',
  'seasonal',
  'booster',
  'penguat',
  'dosis',
  'primer',
  'anak',
  'dewasa',
]);

const isWeak = (view: TextView, first: number, behind: number): boolean =>
  view.words.slice(first, behind).every((word) => weakModifiers.has(word));

/** `penyakit hipertensi` and `malaria infection` are the disease that the tables know. */
const sameDisease = (type: EntityType, inner: Proposal | undefined, end: number): readonly KnownEntity[] =>
  type === 'disease' && inner?.type === 'disease' && inner.end === end ? inner.candidates : [];

const isMatter = (proposal: Proposal | undefined) =>
  proposal !== undefined &&
  (proposal.type === 'disease' || proposal.type === 'product' || proposal.type === 'practice');

/** `(TB)` right behind a name of the compound. */
function overBracket(view: TextView, at: number): number {
  if (view.words[at] !== '(' || view.words[at + 2] !== ')') return at;
  return at + 3;
}

/** `produsen vaksin Velmora`: the name behind is the maker's. */
const makerWords: ReadonlySet<string> = new Set([
  'produsen',
  'pembuat',
  'pabrik',
  'perusahaan',
  'distributor',
  'importir',
]);

/** `KLV-204`: a code is the name of the product by itself. */
const isCode = (view: TextView, at: number): boolean =>
  isAcronym(view, at) && view.words[at + 1] === '-' && view.tokens[at + 2]?.kind === 'number';

function headed(
  view: TextView,
  known: KnownPlaces,
  type: EntityType,
  heads: readonly string[],
  modifiers: ReadonlySet<string>,
): Proposal[] {
  const index = phraseIndex(heads);
  const fitting = phraseIndex(modifiers);
  const proposals: Proposal[] = [];
  for (const at of index.startsIn(view)) {
    const length = index.lengthAt(view, at);
    let next = at + length;
    let end = 0;
    let hasName = false;
    for (let count = 0; count < 8 && !breaksBefore(view, next); count++) {
      const inner = known.startsAt(next);
      const word = view.words[next] ?? '';
      if (inner && isMatter(inner)) {
        next = known.after(inner);
        hasName = true;
      } else if (fitting.lengthAt(view, next) > 0) {
        next += fitting.lengthAt(view, next);
        hasName = true;
      } else if (word === '-' && end > 0) {
        next++;
        continue;
      } else if (
        type === 'product' &&
        word === 'berbasis' &&
        hasName &&
        modifiers.has(view.words[next + 1] ?? '')
      )
        next += 2;
      else if (
        type === 'product' &&
        !inner &&
        isCapitalised(view, next) &&
        !isPlainWord(view, next) &&
        !isCode(view, next) &&
        !makerWords.has(view.words[at - 1] ?? '') &&
        count === 0 &&
        heads[0] === 'vaksin' &&
        view.words[at] === 'vaksin'
      ) {
        next =
          runRight(view, next, {
            connectors: new Set(),
            longest: 4,
            stopsAt: (token) => known.startsAt(token) !== undefined,
          }) + 1;
        hasName = true;
      } else break;
      end = next;
      const behind = overBracket(view, next);
      if (behind > next && (modifiers.has(view.words[behind] ?? '') || view.words[behind] === 'berbasis'))
        next = behind;
    }
    // `vaksin dengue dosis tunggal`: how often it is given is no part of the name.
    while (end > at + length + 1 && view.words[end - 1] === 'dosis') end--;
    if (!hasName || end === 0 || isWeak(view, at + length, end)) continue;
    const start = view.tokens[at]?.start ?? 0;
    const stop = view.tokens[end - 1]?.end ?? 0;
    const candidates = sameDisease(type, known.startsAt(at + length), stop);
    proposals.push({ start, end: stop, type, rule: `${type}-head`, candidates, trust: 0.5 });
  }
  return proposals;
}

function tailed(
  view: TextView,
  known: KnownPlaces,
  type: EntityType,
  tails: readonly string[],
  modifiers: ReadonlySet<string>,
): Proposal[] {
  const index = phraseIndex(tails);
  const fitting = phraseIndex(modifiers);
  const proposals: Proposal[] = [];
  for (let at = 1; at < view.tokens.length; at++) {
    const length = index.lengthAt(view, at);
    if (length === 0 || view.language.entities.han?.afterTail.has(view.words[at + length] ?? '')) continue;
    let first = at;
    for (let count = 0; count < 6 && !breaksBefore(view, first); count++) {
      const inner = known.endsAt(first - 1);
      if (inner && isMatter(inner)) first = view.tokenAt(inner.start);
      else if (fitting.lengthBefore(view, first) > 0) first -= fitting.lengthBefore(view, first);
      else if (view.words[first - 1] === '-' && modifiers.has(view.words[first - 2] ?? '')) first -= 2;
      else break;
    }
    if (first === at || first < 0 || isWeak(view, first, at)) continue;
    const start = view.tokens[first]?.start ?? 0;
    const end = view.tokens[at + length - 1]?.end ?? 0;
    const candidates = sameDisease(type, known.startsAt(first), view.tokens[at - 1]?.end ?? 0);
    proposals.push({ start, end, type, rule: `${type}-tail`, candidates, trust: 0.5 });
  }
  return proposals;
}

/** A brand with its form, all capitalised: `Promedin Baby Cough Syrup`. */
function branded(view: TextView, tails: readonly string[]): Proposal[] {
  const offices = phraseIndex(view.language.entities.offices);
  const index = phraseIndex(tails);
  const proposals: Proposal[] = [];
  for (let at = 1; at < view.tokens.length; at++) {
    const length = index.lengthAt(view, at);
    if (length === 0 || !isCapitalised(view, at) || isAcronym(view, at)) continue;
    const stopsAt = (token: number) =>
      view.smallWords.has(view.words[token] ?? '') || offices.lengthBefore(view, token + 1) > 0;
    const first = runLeft(view, at, { connectors: new Set(), stopsAt, longest: 6 });
    if (first === at) continue;
    const start = view.tokens[first]?.start ?? 0;
    const end = view.tokens[at + length - 1]?.end ?? 0;
    proposals.push({ start, end, type: 'product', rule: 'brand', candidates: [], trust: 0.6 });
  }
  return proposals;
}
