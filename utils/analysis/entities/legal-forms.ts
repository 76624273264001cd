import type { TextView } from './document.ts';
import {
  breaksBefore,
  gapBefore,
  isAcronym,
  isCapitalised,
  longestOrganization,
  runLeft,
} from './name-run.ts';
import { phraseIndex } from './phrase-index.ts';

/** `Inc`, `Co. Ltd`, `Tbk.` after a name: the last token that belongs to the form, or `last`. */
export function withLegalForm(view: TextView, last: number): number {
  const forms = phraseIndex(view.language.entities.legalForms);
  let end = last;
  for (let rounds = 0; rounds < 3; rounds++) {
    let at = end + 1;
    while (
      ['.', ',', '('].includes(view.words[at] ?? '') &&
      at - end < 3 &&
      !gapBefore(view, at).includes('\n')
    )
      at++;
    const length = forms.lengthAt(view, at);
    if (length === 0 || !isCapitalised(view, at) || gapBefore(view, at).includes('\n')) break;
    end = at + length - 1;
    if (view.words[end + 1] === ')' && view.words[at - 1] === '(') end++;
  }
  // The period of an abbreviated form belongs to it unless it ends the sentence.
  if (end > last && view.words[end + 1] === '.' && gapBefore(view, end + 1) === '') {
    const isQuote = /^["'“”‘’]$/u.test(view.words[end + 2] ?? '');
    const after = isQuote ? end + 3 : end + 2;
    if (
      view.tokens[after] &&
      !/\n/u.test(gapBefore(view, after)) &&
      (!isCapitalised(view, after) || view.words[after] === ',')
    )
      end++;
  }
  return end;
}

/** One bracket with an acronym may stand inside a company's name: `China X Company (CXC) Pharmaceutical Co. Ltd`. */
export function overBracket(view: TextView, first: number): number {
  if (view.words[first - 1] !== ')' || view.words[first - 3] !== '(') return first;
  if (!isAcronym(view, first - 2) || breaksBefore(view, first)) return first;
  const before = first - 4;
  if (
    !isCapitalised(view, before) ||
    !phraseIndex(view.language.entities.organizationTails).lengthBefore(view, before + 1)
  )
    return first;
  return runLeft(view, before, {
    connectors: view.language.entities.nameConnectors,
    longest: longestOrganization,
  });
}
