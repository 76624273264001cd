import { fold } from '../fold.ts';
import type { EntityId } from '../types.ts';
import { firstWhere, type TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { withCountry } from './institutions.ts';
import type { Resolved } from './merge.ts';

/**
 * Settles for whom each person acts: the institution that the office names, else the ministry that the office implies
 * if the text speaks of it, else the country. Only entities of this text; the reader must find them there.
 */
export function settleOffices(
  view: TextView,
  resolved: readonly Resolved[],
  gazetteer: Gazetteer,
): readonly Resolved[] {
  const ordered = [...resolved].sort((one, other) => one.proposal.start - other.proposal.start);
  const present = new Set(resolved.map(({ id }) => id));
  const { institutionOfOffice, homeCountry } = view.language.entities;

  const actsFor = ({ proposal }: Resolved): EntityId | undefined => {
    const { officeAt, office = '' } = proposal;
    if (!officeAt) return undefined;
    const inside: Resolved[] = [];
    const from = firstWhere(ordered, (other) => other.proposal.start >= officeAt.start);
    for (let at = from; (ordered[at]?.proposal.end ?? Number.POSITIVE_INFINITY) <= officeAt.end; at++) {
      const other = ordered[at];
      if (other && other.proposal.start !== proposal.start) inside.push(other);
    }
    const organization = inside.find(({ proposal: { type } }) => type === 'organization');
    if (organization) return organization.id;
    const place = inside.find(({ proposal: { type } }) => type === 'place');
    const country = place?.known ?? (homeCountry ? gazetteer.countryPlace(homeCountry) : undefined);
    const institution = institutionOfOffice(fold(office));
    if (institution && country) {
      const names = [
        ...withCountry(institution, country),
        ...(country.country === homeCountry ? [institution] : []),
      ];
      const ministry = names
        .flatMap((name) => gazetteer.named(name))
        .find(({ id, type }) => type === 'organization' && present.has(id));
      if (ministry) return ministry.id;
    }
    // `Menteri Koordinator … Agung`: a minister whose country goes unsaid is one of the country that the press writes from.
    if (
      !place &&
      country &&
      present.has(country.id) &&
      /(?:^|\s)(?:menteri|(?:wa)?men[a-z]{2,9}|wakil menteri)(?:\s|$)/u.test(fold(office))
    )
      return /perdana menteri/u.test(fold(office)) ? undefined : country.id;
    return place?.id;
  };

  return resolved.map((item) => {
    if (item.proposal.type !== 'person' || !item.proposal.office) return item;
    const { actsFor: stated, ...proposal } = item.proposal;
    const settled =
      actsFor(item) ??
      (stated && present.has(stated) && /^(?:organization|place):/u.test(stated) ? stated : undefined);
    return { ...item, proposal: settled ? { ...proposal, actsFor: settled } : proposal };
  });
}
