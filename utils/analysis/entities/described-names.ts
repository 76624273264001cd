import type { TextView } from './document.ts';
import { breaksBefore, gapBefore, isCapitalised, isTitleCase, startsSentence } from './name-run.ts';
import { looksLikePerson } from './name-shapes.ts';
import { wordsOfName } from './office-phrases.ts';
import { isOpen, propose } from './open-names.ts';
import type { Proposal } from './types.ts';

/** What tells a body in a description behind its name: "…, a Cambridge company", "…, the state veterinary center". */
const described: ReadonlySet<string> = new Set(
  'company firm startup drugmaker manufacturer conglomerate charity nonprofit biotech laboratory institute agency regulator center centre insurer hospital university'.split(
    ' ',
  ),
);
/** What only a body does: "…, which runs the clinics". */
const bodyVerbs: ReadonlySet<string> = new Set(
  'runs owns operates makes manufactures employs sells markets produces develops represents oversees regulates'.split(
    ' ',
  ),
);

/** `Lumenis AI, a Cambridge company`, `Synapxe, which runs …`: a name that its description makes a body's. */
export function findDescribed(view: TextView, isTaken: (at: number) => boolean): readonly Proposal[] {
  if (view.language.code !== 'en') return [];
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (
      !isOpen(view, at, isTaken) ||
      isTitleCase(view, at) ||
      (isCapitalised(view, at - 1) && !breaksBefore(view, at))
    )
      continue;
    let last = at;
    while (
      last < at + 3 &&
      gapBefore(view, last + 1) === ' ' &&
      isCapitalised(view, last + 1) &&
      // `Lumenis AI`
      (!isTaken(last + 1) || view.words[last + 1] === 'ai')
    )
      last++;
    if (view.words[last + 1] !== ',' || !isBody(view, last + 2)) continue;
    // `Separately, …` and `Elsewhere, the company said`: an adverb, and a company named before.
    if (
      last === at &&
      startsSentence(view, at) &&
      (/ly$/u.test(view.words[at] ?? '') || namedBefore(view, last + 2))
    )
      continue;
    if (looksLikePerson(wordsOfName(view, at, last), view.personNames)) continue;
    proposals.push(propose(view, at, last, 'organization', 'described'));
    at = last;
  }
  return proposals;
}

const namedBefore = (view: TextView, at: number): boolean =>
  view.words[at] === 'the' && described.has(view.words[at + 1] ?? '');

function isBody(view: TextView, at: number): boolean {
  if (view.words[at] === 'which') return bodyVerbs.has(view.words[at + 1] ?? '');
  if (!['a', 'an', 'the'].includes(view.words[at] ?? '')) return false;
  for (let next = at + 1; next <= at + 5; next++) {
    const word = view.words[next] ?? '';
    if (described.has(word)) return !isCapitalised(view, next);
    if (view.tokens[next]?.kind === 'mark' && word !== '-') return false;
  }
  return false;
}
