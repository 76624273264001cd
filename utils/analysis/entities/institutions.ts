import type { KnownEntity } from '../knowledge.ts';
import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KnownPlaces } from './known-places.ts';
import { slug } from './merge.ts';
import { gapBefore } from './name-run.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

/** Ways to write an institution together with its country, as the tables write them. */
export function withCountry(name: string, country: KnownEntity): readonly string[] {
  const { en, id, zh } = country.names;
  return [
    ...en.slice(0, 3).flatMap((place) => [`${name} of ${place}`, `${place}'s ${name}`, `${place} ${name}`]),
    ...id.slice(0, 3).map((place) => `${name} ${place}`),
    ...zh.slice(0, 3).map((place) => `${place}${name}`),
  ];
}

/** The first organisation that bears one of the names; none is looked up behind it. */
function firstOrganization(gazetteer: Gazetteer, names: readonly string[]): readonly KnownEntity[] {
  for (const name of names) {
    const found = gazetteer.named(name).find(({ type }) => type === 'organization');
    if (found) return [found];
  }
  return [];
}

/** Every word of the name is a common word of institutions: `Ministry of Health`, `Kementerian Kesehatan`. */
function isBare(view: TextView, { start, end }: Proposal): boolean {
  const { organizationHeads, organizationTails, officeFields, nameConnectors } = view.language.entities;
  const heads = phraseIndex(organizationHeads);
  const tails = phraseIndex(organizationTails);
  const last = view.tokenFrom(end);
  for (let at = view.tokenAt(start); at < last; at++) {
    const word = view.words[at] ?? '';
    const isCommon =
      officeFields.has(word) ||
      nameConnectors.has(word) ||
      heads.lengthAt(view, at) > 0 ||
      tails.lengthAt(view, at) > 0;
    if (!isCommon) return false;
  }
  return true;
}

/** The country that stands with an institution: `Kenya's Ministry of Health`, `Ministry of Health in Kenya`. */
function countryBeside(
  view: TextView,
  known: KnownPlaces,
  { start, end }: Proposal,
): KnownEntity | undefined {
  const first = view.tokenAt(start);
  const behind = view.tokenFrom(end);
  const isPossessive = view.words[first - 1] === 's' && view.words[first - 2] === "'";
  const before = known.endsAt(isPossessive ? first - 3 : first - 1);
  const after = [behind, behind + 1].map((at) => known.startsAt(at));
  const joins = ['of', 'in', 'di', '(', ','].includes(view.words[behind] ?? '');
  for (const place of [before, after[0], joins ? after[1] : undefined]) {
    const country = place?.candidates.find(({ kind }) => kind === 'country');
    if (country) return country;
  }
  return undefined;
}

/** The one country that each sentence names; none where it names several. */
function onlyCountries(view: TextView, known: readonly Proposal[]): ReadonlyMap<number, KnownEntity | null> {
  const bySentence = new Map<number, KnownEntity | null>();
  for (const { candidates, start } of known) {
    const country = candidates.find(({ kind }) => kind === 'country');
    if (!country) continue;
    const sentence = view.sentenceAt(start);
    const other = bySentence.get(sentence);
    bySentence.set(sentence, other === undefined || other?.id === country.id ? country : null);
  }
  return bySentence;
}

const ofState: ReadonlySet<string> = new Set(['ministry', 'regulator', 'agency']);

/** `Kemenkes Malaysia`: a name of one country's institution with another country behind it means the other's. */
export function findNamesakes(
  view: TextView,
  known: readonly Proposal[],
  places: KnownPlaces,
  gazetteer: Gazetteer,
): readonly Proposal[] {
  const { homeCountry, code } = { ...view.language, ...view.language.entities };
  if (!homeCountry) return [];
  return known.flatMap((proposal) => {
    const [own] = proposal.candidates;
    if (proposal.type !== 'organization' || own?.country !== homeCountry || !ofState.has(own.kind)) return [];
    const behind = view.tokenFrom(proposal.end);
    const place = places.startsAt(behind);
    const country = place?.candidates.find(({ kind }) => kind === 'country');
    if (!place || !country?.country || country.country === homeCountry || gapBefore(view, behind) !== ' ')
      return [];
    const name = own.names[code][0] ?? view.text.slice(proposal.start, proposal.end);
    const candidates = firstOrganization(gazetteer, withCountry(name, country));
    const span = { start: proposal.start, end: place.end };
    const id = `organization:${slug(name)}-${country.country.toLowerCase()}`;
    return [
      {
        ...proposal,
        ...span,
        rule: 'namesake',
        candidates,
        id,
        name: `${name} ${country.names[code][0] ?? ''}`.trim(),
        country: country.country,
      },
    ];
  });
}

/** Most names are of plain letters and are spared the classes of all scripts. */
const slugOf = (small: string): string =>
  small.replace(/^[\0-\x7f]*$/.test(small) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '-');

/**
 * Gives an institution that many countries have under one name to the country it stands with, else to the country of
 * the language; without either it keeps the name alone.
 */
export function placeInstitutions(
  view: TextView,
  proposals: readonly Proposal[],
  known: KnownPlaces,
  places: readonly Proposal[],
  gazetteer: Gazetteer,
): readonly Proposal[] {
  const { homeCountry } = view.language.entities;
  const only = onlyCountries(view, places);
  const units = phraseIndex(view.language.entities.unitHeads);
  return proposals.flatMap((proposal) => {
    if (
      proposal.type !== 'organization' ||
      proposal.candidates.length > 0 ||
      proposal.id ||
      view.language.script === 'han'
    )
      return proposal;
    if (!isBare(view, proposal)) return proposal;
    const home = homeCountry ? gazetteer.countryPlace(homeCountry) : undefined;
    const country = countryBeside(view, known, proposal) ?? home ?? only.get(view.sentenceAt(proposal.start));
    const first = view.tokenAt(proposal.start);
    // `the Department of Health` is of the state; faculties and hospitals of no one by name are units of something else.
    const isUnit = units.lengthAt(view, first) > 0 && view.words[first] !== 'department';
    if (!country?.country) return isUnit ? [] : proposal;
    const name = view.text.slice(proposal.start, proposal.end);
    const candidates = firstOrganization(gazetteer, withCountry(name, country));
    const slugged = slugOf(name.toLowerCase());
    if (candidates.length === 0 && isUnit) return [];
    return candidates.length > 0
      ? { ...proposal, candidates, rule: 'institution-of-country' }
      : {
          ...proposal,
          id: `organization:${slugged}-${country.country.toLowerCase()}`,
          country: country.country,
        };
  });
}
