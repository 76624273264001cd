import type { Span } from '../types.ts';
import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KnownPlaces } from './known-places.ts';
import { withoutLegalForm } from './merge.ts';
import {
  gapBefore,
  isAcronym,
  isBreak,
  isCapitalised,
  isPlainWord,
  runLeft,
  runRight,
  written,
} from './name-run.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

const longestName = 14;

const spanOf = (view: TextView, first: number, last: number): Span => ({
  start: view.tokens[first]?.start ?? 0,
  end: view.tokens[last]?.end ?? 0,
});

/** `Inc`, `Co. Ltd`, `Tbk.` after a name: the last token that belongs to the form, or `last`. */
function withLegalForm(view: TextView, last: number): number {
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
    const length = forms.lengthAt(view.words, at);
    if (length === 0 || !isCapitalised(view, at) || gapBefore(view, at).includes('\n')) break;
    end = at + length - 1;
    if (view.words[end + 1] === ')' && view.words[at - 1] === '(') end++;
  }
  // The period of an abbreviated form belongs to it unless it ends the sentence.
  if (end > last && view.words[end + 1] === '.' && gapBefore(view, end + 1) === '') {
    const after = end + 2;
    if (
      view.tokens[after] &&
      !/\n/u.test(gapBefore(view, after)) &&
      (!isCapitalised(view, after) || view.words[after] === ',')
    )
      end++;
  }
  return end;
}

/** Offices of state that carry an acronym for a name; a person's name may stand right behind: `Kementerian PANRB Suwardi`. */
const officialHeads: ReadonlySet<string> = new Set([
  'kementerian',
  'direktorat',
  'badan',
  'dinas',
  'lembaga',
  'ditjen',
]);

/** Names that start with what they are: `Universitas X`, `Badan X Nasional`, `PT X`. */
function headed(view: TextView, known: KnownPlaces): Proposal[] {
  const isEnglish = view.language.code === 'en';
  const { organizationHeads, nameConnectors, conjunctions, titles, officeFields } = view.language.entities;
  const heads = phraseIndex(organizationHeads);
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const length = heads.lengthAt(view.words, at);
    if (length === 0 || !isCapitalised(view, at)) continue;
    const headEnd = at + length - 1;
    const isOffice = officialHeads.has(view.words[at] ?? '');
    const stopsAt = (token: number) =>
      (isOffice && token - 1 > headEnd - 1 && isAcronym(view, token - 1) && !isAcronym(view, token)) ||
      (conjunctions.has(view.words[token - 1] ?? '') && known.endsAt(token - 2)?.type === 'place') ||
      (isEnglish &&
        conjunctions.has(view.words[token - 1] ?? '') &&
        !officeFields.has(view.words[token] ?? '')) ||
      (isEnglish && view.words[token - 1] === 'the' && conjunctions.has(view.words[token - 2] ?? '')) ||
      (token - 1 > headEnd &&
        conjunctions.has(view.words[token - 1] ?? '') &&
        (heads.lengthAt(view.words, token) > 0 || known.startsAt(token) !== undefined)) ||
      known.followsPlaceOfOffice(at, token);
    const last = runRight(view, headEnd, {
      connectors: nameConnectors,
      stopsAt,
      longest: longestName,
      titles,
    });
    // The head alone names nothing, and neither does a head with nothing but a country behind it.
    if (last === headEnd) continue;
    const end = withLegalForm(view, last);
    proposals.push({
      ...spanOf(view, at, end),
      type: 'organization',
      rule: 'organization-head',
      candidates: [],
      trust: 0.6,
    });
  }
  return proposals;
}

/** One bracket with an acronym may stand inside a company's name: `China X Company (CXC) Pharmaceutical Co. Ltd`. */
function overBracket(view: TextView, first: number): number {
  if (view.words[first - 1] !== ')' || view.words[first - 3] !== '(') return first;
  if (!isAcronym(view, first - 2) || isBreak(gapBefore(view, first))) return first;
  const before = first - 4;
  if (
    !isCapitalised(view, before) ||
    !phraseIndex(view.language.entities.organizationTails).lengthBefore(view.words, before + 1)
  )
    return first;
  return runLeft(view, before, { connectors: view.language.entities.nameConnectors, longest: longestName });
}

/** Names that end with what they are: `X University`, `X Pharmaceutical Co. Ltd`. */
function tailed(view: TextView, known: KnownPlaces): Proposal[] {
  const { organizationTails, nameConnectors, conjunctions, offices, officeFields } = view.language.entities;
  const tails = phraseIndex(organizationTails);
  const officeIndex = phraseIndex(offices);
  // English names in an Indonesian text are made of words that the text itself does not use.
  const isForeign = view.language.code !== 'en';
  const proposals: Proposal[] = [];
  const connectors = new Set(
    [...nameConnectors].filter(
      (word) => !['in', 'on', 'the', 'to', 'against', 'dan', 'untuk'].includes(word),
    ),
  );
  for (let at = 0; at < view.tokens.length; at++) {
    if (!isCapitalised(view, at) || isPlainWord(view, at)) continue;
    const length = tails.lengthAt(view.words, at);
    if (length === 0 || !isCapitalised(view, at + length - 1)) continue;
    const tailEnd = at + length - 1;
    const stopsAt = (token: number) =>
      (isForeign && view.smallWords.has(view.words[token] ?? '')) ||
      officeIndex.lengthBefore(view.words, token + 1) > 0 ||
      (conjunctions.has(view.words[token + 1] ?? '') && !officeFields.has(view.words[token] ?? '')) ||
      (conjunctions.has(view.words[token + 1] ?? '') &&
        (known.endsAt(token) !== undefined || tails.lengthBefore(view.words, token + 1) > 0));
    let first = runLeft(view, at, { connectors, stopsAt, longest: longestName });
    first = overBracket(view, first);
    if (first === at) continue;
    // `X University of Y`: the name runs on behind the tail, as long as nothing else begins there.
    const last = ['of', 'for'].includes(view.words[tailEnd + 1] ?? '')
      ? runRight(view, tailEnd, {
          connectors: nameConnectors,
          stopsAt: (token) =>
            conjunctions.has(view.words[token - 1] ?? '') || conjunctions.has(view.words[token - 2] ?? ''),
          longest: longestName,
        })
      : tailEnd;
    const end = withLegalForm(view, last);
    proposals.push({
      ...spanOf(view, first, end),
      type: 'organization',
      rule: 'organization-tail',
      candidates: [],
      trust: 0.6,
    });
  }
  return proposals;
}

/** `X Tbk`, `X Inc`: only the legal form tells. */
function incorporated(view: TextView): Proposal[] {
  const { legalForms, nameConnectors } = view.language.entities;
  const forms = phraseIndex(legalForms);
  const proposals: Proposal[] = [];
  for (let at = 1; at < view.tokens.length; at++) {
    if (!isCapitalised(view, at) || forms.lengthAt(view.words, at) === 0) continue;
    const before = view.words[at - 1] === ',' ? at - 2 : at - 1;
    if (!isCapitalised(view, before) || isPlainWord(view, before) || gapBefore(view, at).includes('\n'))
      continue;
    const first = overBracket(
      view,
      runLeft(view, before, { connectors: nameConnectors, longest: longestName }),
    );
    const end = withLegalForm(view, before);
    if (end === before) continue;
    proposals.push({
      ...spanOf(view, first, end),
      type: 'organization',
      rule: 'legal-form',
      candidates: [],
      trust: 0.7,
    });
  }
  return proposals;
}

/** A rule's name that the tables know, once its legal form is off: `PT Kalbe Farma Tbk`. */
function recognise(view: TextView, gazetteer: Gazetteer, proposal: Proposal): Proposal {
  const bare = withoutLegalForm(view.text.slice(proposal.start, proposal.end));
  const candidates = gazetteer.named(bare).filter(({ type }) => type === 'organization');
  return candidates.length > 0 ? { ...proposal, candidates, rule: 'legal-form' } : proposal;
}

/** Organisations that no table lists, by the words that institutions and companies are called by. */
export function findOrganizations(
  view: TextView,
  known: KnownPlaces,
  gazetteer: Gazetteer,
): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  return [...headed(view, known), ...tailed(view, known), ...incorporated(view)]
    .filter(({ start, end }) => !/^\P{L}*$/u.test(view.text.slice(start, end)))
    .map((proposal) => recognise(view, gazetteer, proposal));
}

/** A word that stands for nothing alone is no organisation; used by callers that cut names. */
export const isBareHead = (view: TextView, at: number) =>
  phraseIndex(view.language.entities.organizationHeads).lengthAt(view.words, at) > 0 &&
  !isAcronym(view, at) &&
  written(view, at) !== '';
