import { fold } from '../fold.ts';
import type { Span } from '../types.ts';
import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KnownPlaces } from './known-places.ts';
import { overBracket, withLegalForm } from './legal-forms.ts';
import { withoutLegalForm } from './merge.ts';
import {
  gapBefore,
  isAcronym,
  isCapitalised,
  isPlainWord,
  isTitleCase,
  longestOrganization,
  runLeft,
  runRight,
} from './name-run.ts';
import { looksLikePerson } from './name-shapes.ts';
import { isGeneric, isShouted } from './no-names.ts';
import { isFieldOfOffice } from './office-fields.ts';
import { companies, isForPlace, isOccasion, namesThing, onTails } from './organization-ends.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

const spanOf = (view: TextView, first: number, last: number): Span => ({
  start: view.tokens[first]?.start ?? 0,
  end: view.tokens[last]?.end ?? 0,
});

/** Offices of state that carry an acronym for a name; a person's name may stand right behind: `Kementerian PANRB Suwardi`. */
const officialHeads: ReadonlySet<string> = new Set([
  'kementerian',
  'direktorat',
  'badan',
  'dinas',
  'lembaga',
  'ditjen',
]);

const pointsBack: ReadonlySet<string> = new Set(['itu', 'tersebut', 'ini']);

const unitsUnderCommand: ReadonlySet<string> = new Set(['satgas', 'satuan', 'komando', 'korps']);

/** Names that start with what they are: `Universitas X`, `Badan X Nasional`, `PT X`. */
function headed(view: TextView, known: KnownPlaces): Proposal[] {
  const isEnglish = view.language.code === 'en';
  const { organizationHeads, nameConnectors, conjunctions, titles, officeFields, offices, headlineVerbs } =
    view.language.entities;
  const officeIndex = phraseIndex(offices);
  const heads = phraseIndex(organizationHeads);
  const placeHeads = phraseIndex(view.language.entities.placeHeads);
  const proposals: Proposal[] = [];
  for (const at of heads.startsIn(view)) {
    const length = heads.lengthAt(view, at);
    if (!isCapitalised(view, at)) continue;
    if (isEnglish && isOccasion(view, at)) continue;
    const headEnd = at + length - 1;
    const isOffice = officialHeads.has(view.words[at] ?? '');
    const stopsAt = (token: number) =>
      (nameConnectors.has(view.words[token - 1] ?? '') && officeIndex.lengthAt(view, token) > 0) ||
      (isOffice && token - 1 > headEnd - 1 && isAcronym(view, token - 1) && !isAcronym(view, token)) ||
      (conjunctions.has(view.words[token - 1] ?? '') && known.endsAt(token - 2)?.type === 'place') ||
      (isEnglish &&
        conjunctions.has(view.words[token - 1] ?? '') &&
        !officeFields.has(view.words[token] ?? '')) ||
      (isEnglish && isForPlace(view, known, token)) ||
      (isEnglish && view.words[token - 1] === 'the' && conjunctions.has(view.words[token - 2] ?? '')) ||
      (token - 1 > headEnd &&
        conjunctions.has(view.words[token - 1] ?? '') &&
        (heads.lengthAt(view, token) > 0 || known.startsAt(token) !== undefined)) ||
      (['in', 'untuk'].includes(view.words[token - 1] ?? '') && known.startsAt(token)?.type === 'place') ||
      (officeIndex.lengthBefore(view, at) > 0 &&
        token > headEnd + 1 &&
        isCapitalised(view, token + 1) &&
        looksLikePerson([view.words[token] ?? '', view.words[token + 1] ?? ''], view.personNames)) ||
      (isTitleCase(view, token) && headlineVerbs?.test(view.words[token] ?? '')) ||
      // `Satgas Laksamana Pertama X`: behind a unit its commander.
      (unitsUnderCommand.has(view.words[at] ?? '') && titles.has(view.words[token] ?? '')) ||
      (known.followsPlaceOfOffice(at, token) && placeHeads.lengthAt(view, token) === 0);
    const last = runRight(view, headEnd, {
      connectors: nameConnectors,
      stopsAt,
      longest: longestOrganization,
      titles,
    });
    // `Badan PBB itu`: a body of that organisation, without its name.
    if (
      isOffice &&
      last === headEnd + 1 &&
      isAcronym(view, last) &&
      pointsBack.has(view.words[last + 1] ?? '')
    )
      continue;
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

/** `Directorate of Medicines, Supplies and Drugs (X)`: fields in a list, if its acronym closes it. */
function overFields(view: TextView, last: number): number {
  let at = last;
  for (let count = 0; count < 4; count++) {
    let next = at + 1;
    if (view.words[next] === ',') next++;
    const isLast = view.words[next] === 'and';
    if (isLast) next++;
    if (next === at + 1 || !isCapitalised(view, next)) return last;
    at = next;
    if (isLast) return view.words[at + 1] === '(' && isAcronym(view, at + 2) ? at : last;
  }
  return last;
}

/** On the way to the left these join no name: `sent to X Hospital`. */
const notToLeft: ReadonlySet<string> = new Set(['in', 'on', 'the', 'to', 'against', 'dan', 'untuk']);

const connectorsToLeft = (connectors: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...connectors].filter((word) => !notToLeft.has(word)));

/** Names that end with what they are: `X University`, `X Pharmaceutical Co. Ltd`. */
function tailed(view: TextView, known: KnownPlaces): Proposal[] {
  const {
    companyStem,
    organizationHeads,
    organizationTails,
    nameConnectors,
    conjunctions,
    offices,
    officeFields,
  } = view.language.entities;
  const tails = phraseIndex(organizationTails);
  const officeIndex = phraseIndex(offices);
  const heads = phraseIndex(organizationHeads);
  // English names in an Indonesian text are made of words that the text itself does not use.
  const isForeign = view.language.code !== 'en';
  const proposals: Proposal[] = [];
  const connectors = connectorsToLeft(nameConnectors);
  for (let at = 0; at < view.tokens.length; at++) {
    if (!isCapitalised(view, at) || isPlainWord(view, at)) continue;
    const length = tails.lengthAt(view, at) || (companyStem?.test(view.words[at] ?? '') ? 1 : 0);
    if (length === 0 || !isCapitalised(view, at + length - 1)) continue;
    const tailEnd = at + length - 1;
    // `Chief Medical Officer`: the name goes on, and is of something else.
    if (
      view.words[tailEnd] === 'medical' &&
      gapBefore(view, tailEnd + 1) === ' ' &&
      isCapitalised(view, tailEnd + 1)
    )
      continue;
    const stopsAt = (token: number) =>
      (view.words[token + 1] === 'of' &&
        !officeFields.has(view.words[token] ?? '') &&
        heads.lengthBefore(view, token + 2) === 0 &&
        tails.lengthBefore(view, token + 1) === 0) ||
      (isForeign && view.smallWords.has(view.words[token] ?? '')) ||
      officeIndex.lengthBefore(view, token + 1) > 0 ||
      (conjunctions.has(view.words[token + 1] ?? '') &&
        (!officeFields.has(view.words[token] ?? '') || view.words[token] === 'international')) ||
      (conjunctions.has(view.words[token + 1] ?? '') &&
        (known.endsAt(token) !== undefined || tails.lengthBefore(view, token + 1) > 0));
    let first = runLeft(view, at, { connectors, stopsAt, longest: longestOrganization });
    first = overBracket(view, first);
    if (first === at || namesThing(view, tailEnd + 1)) continue;
    // `Direktur Pengembangan Usaha Bio Farma`: fields of an office in front of a name that the tables hold.
    const listed = known.endsAt(tailEnd);
    const listedAt = listed?.type === 'organization' ? view.tokenAt(listed.start) : first;
    if (listedAt > first && isFieldOfOffice(view, first, listedAt)) continue;
    // `X University of Y`: the name runs on behind the tail, as long as nothing else begins there.
    const isCompany = companies.has(view.words[tailEnd] ?? '');
    const joins = onTails.has(view.words[tailEnd] ?? '') ? ['of', 'for', 'on'] : ['of', 'for'];
    const last =
      !isCompany && joins.includes(view.words[tailEnd + 1] ?? '')
        ? runRight(view, tailEnd, {
            connectors: nameConnectors,
            stopsAt: (token) =>
              (view.words[token - 1] === 'in' && known.startsAt(token)?.type === 'place') ||
              isForPlace(view, known, token) ||
              conjunctions.has(view.words[token - 1] ?? '') ||
              conjunctions.has(view.words[token - 2] ?? ''),
            longest: longestOrganization,
          })
        : tailEnd;
    const end = withLegalForm(view, overFields(view, last));
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
function incorporated(view: TextView, known: KnownPlaces): Proposal[] {
  const { legalForms, nameConnectors, conjunctions } = view.language.entities;
  const forms = phraseIndex(legalForms);
  const proposals: Proposal[] = [];
  for (let at = 1; at < view.tokens.length; at++) {
    if (!isCapitalised(view, at) || forms.lengthAt(view, at) === 0) continue;
    const before = view.words[at - 1] === ',' ? at - 2 : at - 1;
    if (!isCapitalised(view, before) || isPlainWord(view, before) || gapBefore(view, at).includes('\n'))
      continue;
    const first = overBracket(
      view,
      runLeft(view, before, {
        connectors: connectorsToLeft(nameConnectors),
        stopsAt: (token) =>
          conjunctions.has(view.words[token + 1] ?? '') && known.endsAt(token)?.type === 'place',
        longest: longestOrganization,
      }),
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
  const exact = gazetteer.named(bare);
  const near = exact.length === 0 ? gazetteer.misprints.of(fold(bare)).map(({ entity }) => entity) : [];
  const candidates = [...exact, ...new Set(near)].filter(({ type }) => type === 'organization');
  return candidates.length > 0 ? { ...proposal, candidates, rule: 'legal-form' } : proposal;
}

/** Organisations that no table lists, by the words that institutions and companies are called by. */
export function findOrganizations(
  view: TextView,
  known: KnownPlaces,
  gazetteer: Gazetteer,
): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  return [...headed(view, known), ...tailed(view, known), ...incorporated(view, known)]
    .filter(({ start, end }) => /\p{L}/u.test(view.text.slice(start, end)))
    .filter((proposal) => !isShouted(view, proposal) && !isGeneric(view, proposal))
    .map((proposal) => recognise(view, gazetteer, proposal));
}
