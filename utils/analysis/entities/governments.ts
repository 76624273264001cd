import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KnownPlaces } from './known-places.ts';
import { slug } from './merge.ts';
import { breaksBefore } from './name-run.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

/** `pemerintah India`, `Government of Kenya`: one entity for each country, in every language. */
export function findGovernments(
  view: TextView,
  known: KnownPlaces,
  gazetteer: Gazetteer,
): readonly Proposal[] {
  const heads = phraseIndex(view.language.entities.governmentHeads);
  const proposals: Proposal[] = [];
  for (const at of heads.startsIn(view)) {
    const length = heads.lengthAt(view, at);
    if (breaksBefore(view, at + length)) continue;
    const place = known.startsAt(at + length);
    const country = place?.candidates.find(({ kind }) => kind === 'country');
    if (!place || !country?.country || place.isDemonym) continue;
    const start = view.tokens[at]?.start ?? 0;
    const candidates = gazetteer
      .named(view.text.slice(start, place.end))
      .filter(({ type }) => type === 'organization');
    proposals.push({
      start,
      end: place.end,
      type: 'organization',
      rule: 'government',
      candidates,
      id: `organization:government-of-${slug(country.names.en[0] ?? country.country)}`,
      country: country.country,
      trust: 0.9,
    });
  }
  return proposals;
}
