import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import {
  breaksBefore,
  gapBefore,
  isAcronym,
  isCapitalised,
  isPlainWord,
  runRight,
  written,
} from './name-run.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

const none: ReadonlySet<string> = new Set();

/** Words within this distance say what a code is. */
const reach = 9;

/** Codes of other things: years, roads, rules, genes and aircraft. */
const otherCodes: ReadonlySet<string> = new Set(
  'no nr pp uu km am pm usd idr rp iso sars mers covid cov un eu gmt utc wib vol art fig sk kep hk sn tv fm hp id ip dc kv kw mw rt rw jl ts'.split(
    ' ',
  ),
);

/** `KLV-204` beside `vaccine` or `trial`: medicines carry codes until they have names. */
function byCode(view: TextView): Proposal[] {
  const { codeCues } = view.language.entities;
  const cues = phraseIndex(codeCues);
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!isAcronym(view, at)) continue;
    const letters = written(view, at);
    if (!/^\p{Lu}{2,5}$/u.test(letters) || otherCodes.has(view.words[at] ?? '')) continue;
    const hasHyphen = view.words[at + 1] === '-' && gapBefore(view, at + 1) === '';
    const digits = hasHyphen ? at + 2 : at + 1;
    const isNumber = hasHyphen ? /^\d{2,4}$/u : /^\d{3,4}$/u;
    if (!isNumber.test(view.words[digits] ?? '') || gapBefore(view, digits) !== '') continue;
    if (
      /^[\p{L}-]/u.test(
        view.text.slice(view.tokens[digits]?.end ?? 0, (view.tokens[digits]?.end ?? 0) + 1),
      ) &&
      view.language.script !== 'han'
    )
      continue;
    const token = view.tokens[at];
    const sentence = view.sentenceAt(token?.start ?? 0);
    let isMedicine = false;
    for (let other = Math.max(0, at - reach * 2); other < digits + reach * 2 && !isMedicine; other++)
      isMedicine =
        cues.lengthAt(view, other) > 0 && view.sentenceAt(view.tokens[other]?.start ?? 0) === sentence;
    if (!isMedicine) continue;
    const start = token?.start ?? 0;
    const end = view.tokens[digits]?.end ?? 0;
    proposals.push({ start, end, type: 'product', rule: 'product-code', candidates: [], trust: 0.75 });
  }
  return proposals;
}

/** `obat batuk merek Tusalin Forte`; in Chinese the name runs to the next sign. */
function byBrand(view: TextView, known: KnownPlaces): Proposal[] {
  const { brandCues } = view.language.entities;
  const cues = phraseIndex(brandCues);
  const proposals: Proposal[] = [];
  for (const at of cues.startsIn(view)) {
    const length = cues.lengthAt(view, at);
    let first = at + length;
    while (['"', "'", '“', '「', '《'].includes(view.words[first] ?? '')) first++;
    const start = view.tokens[first]?.start ?? 0;
    if (view.language.script === 'han') {
      const name = /^\p{Script=Han}{2,6}(?=[，。、；）”」》,;)])/u.exec(
        view.text.slice(start, start + 8),
      )?.[0];
      if (name)
        proposals.push({
          start,
          end: start + name.length,
          type: 'product',
          rule: 'brand',
          candidates: [],
          trust: 0.5,
        });
      continue;
    }
    if (known.over(first) !== undefined || view.smallWords.has(view.words[first] ?? '')) continue;
    if (breaksBefore(view, at + length) || !isCapitalised(view, first) || isPlainWord(view, first)) continue;
    const last = runRight(view, first, { connectors: none, longest: 4 });
    const end = view.tokens[last]?.end ?? 0;
    proposals.push({ start, end, type: 'product', rule: 'brand', candidates: [], trust: 0.5 });
  }
  return proposals;
}

/** `The test, FalciSure Duo, was developed …`: what the name in commas is. */
const namedKinds: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'test vaccine drug medicine device kit pill jab shot treatment therapy tablet syrup antibiotic antiviral painkiller injection antimalarial'.split(
      ' ',
    ),
  ),
};

function byApposition(view: TextView, known: KnownPlaces): Proposal[] {
  const kinds = namedKinds[view.language.code];
  if (!kinds) return [];
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const first = at + 2;
    if (view.words[at + 1] !== ',' || isCapitalised(view, at) || !kinds.has(view.words[at] ?? '')) continue;
    if (!isCapitalised(view, first) || isAcronym(view, first) || isPlainWord(view, first)) continue;
    if (breaksBefore(view, first) || known.over(first) !== undefined) continue;
    const last = runRight(view, first, { connectors: none, longest: 3 });
    if (view.words[last + 1] !== ',' || known.over(last) !== undefined) continue;
    const start = view.tokens[first]?.start ?? 0;
    const end = view.tokens[last]?.end ?? 0;
    proposals.push({ start, end, type: 'product', rule: 'brand-apposition', candidates: [], trust: 0.5 });
  }
  return proposals;
}

/** Medicines that have a code or a brand and that no table lists. */
export function findBrands(view: TextView, known: KnownPlaces): readonly Proposal[] {
  return [...byCode(view), ...byBrand(view, known), ...byApposition(view, known)];
}
