import type { Correction, EntitySketch } from '../analysis/corrections/types.ts';
import type { Entity, EntityId, EventFinding } from '../analysis/types.ts';
import { pairsOf } from './ledger/pairs.ts';
import { actKeysOf } from './one-event/same-act.ts';
import { countriesOf, countryIn, named, partiesOf } from './rows.ts';
import type { ArticleRow, ContentRow, EventRow } from './types.ts';

/** A stored article with what was found in it. */
export interface StoredFindings {
  readonly article: ArticleRow;
  readonly content: ContentRow;
  readonly events: readonly EventRow[];
}

/** What a correction changes in findings without reading the text anew. */
export interface Rewrite {
  readonly from: EntityId;
  /** Null where it stands for nothing. */
  readonly to: EntitySketch | null;
  /** Only mentions that are written so, as far as it goes. */
  readonly surface?: string;
}

/** What to rewrite for a correction; null where only the texts can tell. */
export function rewriteOf(correction: Correction): Rewrite | null {
  switch (correction.kind) {
    case 'same':
      return { from: correction.entity.id, to: correction.as };
    case 'not-entity':
      return { from: correction.entity.id, to: null };
    case 'not-name': {
      const { entity, surface } = correction;
      return entity ? { from: entity.id, to: null, surface } : null;
    }
    case 'type': {
      const { entity, type } = correction;
      const id = `${type}:${entity.id.slice(entity.id.indexOf(':') + 1)}`;
      return { from: entity.id, to: { ...entity, id, type } };
    }
    case 'own':
      return { from: correction.entity.id, to: correction.entity };
    case 'alias':
      return null;
  }
}

type Rename = (id: EntityId) => EntityId | null;

const renamed = (ids: readonly EntityId[], rename: Rename): readonly EntityId[] => [
  ...new Set(ids.flatMap((id) => rename(id) ?? [])),
];

function rewriteEntities({ entities, text }: ContentRow, { from, to, surface }: Rewrite): readonly Entity[] {
  const subject = entities.find(({ id }) => id === from);
  if (!subject) return entities;
  const silent = ({ start, end }: Entity['mentions'][number]) =>
    surface === undefined || text.slice(start, end) === surface;
  const rest = to === null ? subject.mentions.filter((mention) => !silent(mention)) : subject.mentions;
  const twin = to && to.id !== from ? entities.find(({ id }) => id === to.id) : undefined;
  const mentions = [...rest, ...(twin?.mentions ?? [])].sort((one, other) => one.start - other.start);
  const kept: Entity | null = mentions.length === 0 ? null : { ...subject, ...to, ...twin, mentions };
  return entities.flatMap((entity): readonly Entity[] => {
    if (entity === twin) return [];
    return entity === subject ? (kept ? [kept] : []) : [entity];
  });
}

function withoutPrincipal(entity: Entity, rename: Rename): Entity {
  const { actsFor, ...rest } = entity;
  const principal = actsFor === undefined ? null : rename(actsFor);
  return principal === null ? rest : { ...rest, actsFor: principal };
}

function rewriteFinding(finding: EventFinding, rename: Rename): EventFinding {
  const { place, ...rest } = finding;
  const there = place === undefined ? null : rename(place);
  const actors = renamed(finding.actors, rename);
  return {
    ...rest,
    actors,
    recipients: renamed(finding.recipients, rename).filter((id) => !actors.includes(id)),
    about: renamed(finding.about, rename),
    ...(there === null ? {} : { place: there }),
  };
}

/** An act needs two sides: a person who acts for a party stands on its side, and who was acted on must be left. */
function hasTwoSides(finding: EventFinding, before: EventFinding, entities: readonly Entity[]): boolean {
  if (finding.actors.length === 0) return false;
  if (before.recipients.length > 0) return finding.recipients.length > 0;
  const principals = new Map(entities.map(({ id, actsFor }) => [id, actsFor ?? id]));
  return new Set(finding.actors.map((id) => principals.get(id) ?? id)).size > 1;
}

/**
 * The findings of a stored article after a correction, without reading its text: ids change, what stands for nothing
 * goes, and events that lose a side go with it. The same objects where nothing changes.
 */
export function rewriteFindings(stored: StoredFindings, rewrite: Rewrite, updatedAt: number): StoredFindings {
  const { article, content, events } = stored;
  const rewritten = rewriteEntities(content, rewrite);
  const isGone = !rewritten.some(({ id }) => id === rewrite.from);
  const rename: Rename = (id) => (id === rewrite.from && isGone ? (rewrite.to?.id ?? null) : id);
  const touched = [...article.entityIds, ...events.flatMap(({ finding }) => named(finding))];
  if (rewritten === content.entities && !touched.includes(rewrite.from)) return stored;
  const entities = rewritten.map((entity) => withoutPrincipal(entity, rename));
  const kept = events.flatMap((event): readonly EventRow[] => {
    const finding = rewriteFinding(event.finding, rename);
    if (!hasTwoSides(finding, event.finding, entities)) return [];
    const parties = partiesOf(finding);
    const where = [...parties, ...(finding.place ? [finding.place] : [])];
    return [
      {
        ...event,
        finding,
        parties,
        countries: countriesOf(where, { entities }),
        actKeys: actKeysOf({ ...event, parties }),
        pairs: pairsOf(parties, countryIn({ entities })),
        updatedAt,
      },
    ];
  });
  const entityIds = renamed(article.entityIds, rename);
  return {
    article: { ...article, entityIds, countries: countriesOf(entityIds, { entities }), updatedAt },
    content: { ...content, entities },
    events: kept,
  };
}
