import type { TextView } from './document.ts';
import {
  breaksBefore,
  isAcronym,
  isCapitalised,
  isPlainWord,
  runLeft,
  runRight,
  startsSentence,
} from './name-run.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

const companyRules: ReadonlySet<string> = new Set(['legal-form', 'organization-tail']);

/** A name that no table lists, joined by `and` to a company or institution, is one, too: `Kimia Farma dan Nordvax`. */
export function findCoordinated(
  view: TextView,
  settled: readonly Proposal[],
  isTaken: (at: number) => boolean,
): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  const { entities } = view.language;
  const offices = phraseIndex(entities.offices);
  const ands = new Set(
    [...entities.conjunctions].filter((word) => word !== 'bersama' && word !== 'with' && word !== 'dengan'),
  );
  const isFree = (at: number) =>
    isCapitalised(view, at) &&
    !isTaken(at) &&
    !isPlainWord(view, at) &&
    !entities.officeFields.has(view.words[at] ?? '') &&
    !entities.titles.has(view.words[at] ?? '') &&
    offices.lengthAt(view, at) === 0;
  const limits = { connectors: new Set<string>(), stopsAt: (at: number) => !isFree(at), longest: 4 };
  const proposals: Proposal[] = [];
  const consider = (first: number, last: number, partner: Proposal) => {
    const words = last - first + 1;
    const isCompany = companyRules.has(partner.rule) || partner.candidates[0]?.kind === 'company';
    if (words === 1 && !isCompany && !isAcronym(view, first)) return;
    if (!isCompany && !isAcronym(view, first)) return;
    if (entities.makers.has(view.words[last + 1] ?? '')) return;
    const start = view.tokens[first]?.start ?? 0;
    const end = view.tokens[last]?.end ?? 0;
    proposals.push({ start, end, type: 'organization', rule: 'coordinated', candidates: [], trust: 0.5 });
  };
  for (const partner of settled) {
    if (partner.type !== 'organization') continue;
    const behind = view.tokenFrom(partner.end);
    if (ands.has(view.words[behind] ?? '') && !breaksBefore(view, behind + 1) && isFree(behind + 1))
      consider(behind + 1, runRight(view, behind + 1, limits), partner);
    const before = view.tokenAt(partner.start) - 1;
    if (ands.has(view.words[before] ?? '') && !breaksBefore(view, before) && isFree(before - 1)) {
      const first = runLeft(view, before - 1, limits);
      if (!startsSentence(view, first) || first < before - 1) consider(first, before - 1, partner);
    }
  }
  return proposals;
}
