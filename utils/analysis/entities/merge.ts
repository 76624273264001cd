import type { KnownEntity } from '../knowledge.ts';
import type { Entity, EntityId, EntityType, LanguageCode, Mention } from '../types.ts';
import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { withGeneration } from './generations.ts';
import type { Proposal } from './types.ts';

const plainName = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Lower-case words joined by dashes; Han stays as it is written. */
export function slug(name: string): string {
  // Of plain letters nothing comes off.
  if (plainName.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** A proposal whose entity is settled. */
export interface Resolved {
  readonly proposal: Proposal;
  readonly id: EntityId;
  readonly known: KnownEntity | undefined;
}

const canonical = (entity: KnownEntity, code: LanguageCode): string | undefined =>
  entity.names[code][0] ??
  entity.names.en[0] ??
  entity.names.any[0] ??
  entity.names.id[0] ??
  entity.names.zh[0];

function knownNames(entity: KnownEntity): Partial<Record<LanguageCode, string>> {
  const names: Partial<Record<LanguageCode, string>> = {};
  for (const code of ['en', 'id', 'zh'] as const) {
    const [name] = entity.names[code];
    if (name) names[code] = name;
  }
  return names;
}

const legalForm = /(?:[\s,]{1,9}\(?(?:Tbk|Persero|Inc|Ltd|Co|Corp|PLC|LLC|Limited)\.?\)?){1,6}$/u;

/** A name without what companies wear around it: `PT Kalbe Farma Tbk` is `Kalbe Farma`. */
export const withoutLegalForm = (name: string): string =>
  name.replace(/^(?:PT|CV)\.?\s+/u, '').replace(legalForm, '');

/** The id a name that no table lists gets: made from the name itself, so equal names join across articles. */
export const idOfName = (type: EntityType, name: string): EntityId =>
  `${type}:${slug(type === 'organization' ? withoutLegalForm(name) : name)}`;

/** `Kenyan court` and `中方` bring the country into the text, `Spanish flu` does not bring Spain. */
const actsForCountry = (view: TextView, item: Resolved): boolean => {
  const { actorNouns, han } = view.language.entities;
  const { start, end } = item.proposal;
  if (han !== null && view.folded.slice(start, end).endsWith(han.side)) return true;
  return standsBefore(actorNouns, view, item, 2);
};

/** `Kenyan midwives`, `Indian cough syrup`: where they act or are acted on, their country does or is. */
const isOfCountry = (view: TextView, item: Resolved): boolean =>
  standsBefore(view.language.entities.ownedNouns, view, item, 4);

function standsBefore(
  nouns: ReadonlySet<string>,
  view: TextView,
  { proposal }: Resolved,
  within: number,
): boolean {
  const next = view.tokenFrom(proposal.end);
  for (let at = next; at < next + within; at++) if (nouns.has(view.words[at] ?? '')) return true;
  return false;
}

/** An entity as it is found, before the acts are. */
export interface FoundEntity extends Entity {
  /** A country of which the text has only the adjective: no place of the report, but a party where its own act. */
  readonly adjective?: true;
}

type Draft = { -readonly [Key in keyof Omit<FoundEntity, 'mentions'>]: FoundEntity[Key] };

/** One entity for each id, with all its mentions; the longest form in the text names what no table lists. */
export function mergeMentions(
  view: TextView,
  resolved: readonly Resolved[],
  gazetteer: Gazetteer,
): readonly FoundEntity[] {
  const byId = new Map<EntityId, Resolved[]>();
  for (const item of resolved) {
    const others = byId.get(item.id);
    if (others) others.push(item);
    else byId.set(item.id, [item]);
  }
  const entities: FoundEntity[] = [];
  for (const [id, items] of byId) {
    const [first] = items;
    if (!first) continue;
    // A country of which the text has only the adjective is a party at most, never a place.
    const isAdjective =
      items.every(({ proposal }) => proposal.isDemonym) && !items.some((item) => actsForCountry(view, item));
    if (isAdjective && !items.some((item) => isOfCountry(view, item))) continue;
    const known = first.known ?? gazetteer.known(id);
    const endOf = ({ type, end }: Proposal) => (type === 'person' ? withGeneration(view, end) : end);
    const mentions: Mention[] = items.map(({ proposal }) => ({
      start: proposal.start,
      end: endOf(proposal),
      rule: proposal.rule,
    }));
    const longest = items
      .map(({ proposal }) => proposal.name ?? view.text.slice(proposal.start, endOf(proposal)))
      .reduce((best, name) => (name.length > best.length ? name : best), '');
    const office = items.find(({ proposal }) => proposal.office)?.proposal.office;
    const actsFor = items.find(({ proposal }) => proposal.actsFor)?.proposal.actsFor;
    const country = known?.country ?? items.find(({ proposal }) => proposal.country)?.proposal.country;
    // Filled step by step: spreading what there is of five fields costs more than all the rest.
    const entity: Draft = {
      id,
      type: known?.type ?? first.proposal.type,
      name: (known && canonical(known, view.language.code)) ?? longest,
    };
    if (known) entity.names = knownNames(known);
    if (country) entity.country = country;
    if (known && Object.keys(known.refs).length > 0) entity.refs = known.refs;
    if (office) entity.office = office;
    if (actsFor) entity.actsFor = actsFor;
    if (isAdjective) entity.adjective = true;
    entities.push(Object.assign(entity, { mentions }));
  }
  return entities;
}
