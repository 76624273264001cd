import { fold } from '../fold.ts';
import { type Cast, indexFrom, partyOf } from './cast.ts';
import { found } from './patterns.ts';
import type { Surroundings } from './surroundings.ts';
import type { Party } from './types.ts';

/** Organisations named before a form, one of whose names says what the form calls them; the last first, each once. */
function called(wanted: RegExp, cast: Cast, { start, folded }: Surroundings): readonly Party[] {
  const parties = new Map<string, Party>();
  for (let at = indexFrom(cast, start) - 1; at >= 0; at--) {
    const mention = cast.mentions[at];
    if (mention?.entity.type !== 'organization' || parties.has(mention.entity.id)) continue;
    const names = mention.entity.mentions.map((one) => folded.slice(one.start, one.end));
    const party = [...names, fold(mention.entity.name)].some((name) => found(wanted, name))
      ? partyOf(mention, cast)
      : null;
    if (party) parties.set(mention.entity.id, party);
  }
  return [...parties.values()];
}

/** "the ministry", `rumah sakit itu`. */
export const lastCalled = (wanted: RegExp, cast: Cast, around: Surroundings): Party | null =>
  called(wanted, cast, around)[0] ?? null;

/** "the two hospitals", where the report has named just two. */
export function pairCalled(wanted: RegExp, cast: Cast, around: Surroundings): readonly Party[] | null {
  const parties = called(wanted, cast, around);
  return parties.length === 2 ? [...parties].reverse() : null;
}
