import { distinct } from '../distinct.ts';
import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isCapitalised, isPlainWord, runRight } from './name-run.ts';
import type { Proposal } from './types.ts';

const longestName = 6;

/** `Kementerian Kesehetan`, `Kazakhstn`: capitalised names that one letter keeps from being names of the tables. */
export function findMisspelt(
  view: TextView,
  gazetteer: Gazetteer,
  isTaken: (at: number) => boolean,
): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  const { nameConnectors } = view.language.entities;
  const limits = {
    connectors: nameConnectors,
    longest: longestName,
    stopsAt: (token: number) => isTaken(token),
  };
  const proposals: Proposal[] = [];
  for (let first = 0; first < view.tokens.length; first++) {
    if (!isCapitalised(view, first) || isTaken(first) || isPlainWord(view, first)) continue;
    const furthest = runRight(view, first, limits);
    for (let last = furthest; last >= first; last--) {
      if (!isCapitalised(view, last)) continue;
      const start = view.tokens[first]?.start ?? 0;
      const end = view.tokens[last]?.end ?? 0;
      const name = view.folded.slice(start, end);
      if (view.smallWords.has(name)) continue;
      const [found, ...others] = gazetteer.misprints.of(name);
      if (!found || gazetteer.named(name).length > 0) continue;
      const candidates = distinct([found, ...others].map(({ entity }) => entity));
      proposals.push({ start, end, type: found.entity.type, rule: 'misprint', candidates, trust: 0.7 });
      first = last;
      break;
    }
  }
  return proposals;
}
