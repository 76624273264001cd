import { fold } from '../fold.ts';
import { type Cast, indexFrom, type Named, partyOf } from './cast.ts';
import type { Memory } from './memory.ts';
import type { Surroundings } from './surroundings.ts';
import type { Party } from './types.ts';

/** A report names fewer; the limit keeps the time linear on hostile text. */
const mostEntities = 200;

/** What bodies are called by: "the ministry" is one that has the word in its name. */
const kinds =
  /(?:agency|ministry|department|university|hospital|institute|bank|commission|bureau|academy|authority|foundation|fund|alliance|council|board|secretariat|laboratory|union|network|consortium|society|association|federation|committee|administration|cent(?:er|re)|regulator|watchdog)$/u;
/** These are known by what the tables say of them. */
const watching = /^(?:regulator|watchdog)$/u;

/** "The ministry": of the bodies called so before, the one that the sentence before told of, else the one named most. */
export function ofKind({ start, end, folded }: Surroundings, memory: Memory, cast: Cast): Party | null {
  const kind = kinds.exec(folded.slice(start, end))?.[0];
  if (!kind) return null;
  const called = [...cast.entities.values()]
    .slice(0, mostEntities)
    .filter(({ id, type, name, mentions: [first] }) => {
      if (type !== 'organization' || !first || first.end > start) return false;
      if (watching.test(kind)) return cast.known(id)?.kind === 'regulator';
      return fold(name).includes(kind) || folded.slice(first.start, first.end).includes(kind);
    });
  if (called.some(({ id }) => id === memory.head?.ids[0])) return memory.head;
  const [most] = called.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const mention = most?.mentions[0];
  return most && mention ? partyOf({ start: mention.start, end: mention.end, entity: most }, cast) : null;
}

/** "The ministry" in a report that names none is that of the country it is about, before it is a hospital. */
export function homeMinistry(
  { start, end, folded }: Surroundings,
  { home, organization }: Memory,
): Party | null {
  if (!/ministry$/u.test(folded.slice(start, end)) || !home) return null;
  return organization &&
    organization.end > 0 &&
    /ministry/u.test(folded.slice(organization.start, organization.end))
    ? null
    : home;
}

/** "It": at the head of its sentence the body that the sentence before told of, else that of its own sentence. */
export function bodyOf(memory: Memory, around: Surroundings): readonly Party[] | null {
  const isBody = (party: Party) => party.kind !== 'person' && party.kind !== 'place' && party.ids.length > 0;
  const own = around.named.filter((party) => party.end <= around.start);
  if (own.length > 0) return null;
  const [lone, ...others] = memory.subject ?? [];
  const body = memory.head ?? (others.length === 0 ? lone : undefined);
  if (!body || !(isBody(body) || body.ids.length > 1)) return null;
  return [{ ...body, ids: body.ids.slice(0, 1) }];
}

/** `lembaga Prancis itu`: the last body of that country, or of the United Nations, that was named before. */
export function describedBody(
  { entity }: Named,
  isCompany: boolean,
  start: number,
  cast: Cast,
): readonly Party[] | null {
  const country = entity.type === 'place' ? (entity.country ?? cast.known(entity.id)?.country ?? null) : null;
  for (let at = indexFrom(cast, start) - 1; at >= 0; at--) {
    const mention = cast.mentions[at];
    if (mention?.entity.type !== 'organization' || mention.entity.id === entity.id) continue;
    const party = partyOf(mention, cast);
    if (!party || (isCompany && !party.company && cast.known(mention.entity.id))) continue;
    const isOwn = country
      ? party.country === country || (party.country === null && !cast.known(mention.entity.id))
      : cast.known(mention.entity.id)?.kind === 'multilateral';
    if (isOwn) return [{ ...party, country: party.country ?? country }];
  }
  return null;
}
