import type { Entity, EntityId, Span } from '../types.ts';
import type { KnownKind, Party } from './types.ts';

/** A mention together with the entity it names. */
export interface Named extends Span {
  readonly entity: Entity;
  /** The rule that found the mention. */
  readonly rule?: string;
}

/** Who is on the article's stage: every mention, and what each entity may stand for. */
export interface Cast {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Mentions in order; those inside a longer mention are left out. */
  readonly mentions: readonly Named[];
  /** The entity of a country that the article mentions, by ISO code. */
  readonly countries: ReadonlyMap<string, Entity>;
  readonly known: (id: EntityId) => KnownKind | undefined;
  /** What `partyOf` has said of the mentions, which more than one step asks for. */
  readonly parties: Map<Named, Party | null>;
}

const countryKinds = new Set(['country', 'territory', 'state']);
const wideKinds = new Set(['continent', 'region', 'subregion', 'world', 'ocean']);
/** They report; they do not act. */
const mediaKinds = new Set([
  'media',
  'news-agency',
  'newspaper',
  'broadcaster',
  'publisher',
  'journal',
  'platform',
]);
/** Legal forms and trades in the names of companies that no table lists. */
const companyName =
  /(?:公司|集团|集團|药业|藥業|制药|製藥|生物|股份)$|^(?:PT|CV)\s|(?:Tbk|Inc|Ltd|Corp|Co|Bhd|AG|SA|GmbH|Farma|Pharma[A-Za-zÀ-ɏ]{0,40}|Biolog[A-Za-zÀ-ɏ]{0,40}|Biotech[A-Za-zÀ-ɏ]{0,40}|Bioscience[A-Za-zÀ-ɏ]{0,40}|Labs?|Laboratories|Therapeutics|Diagnostics|Genomics|Oncology|Ophthalmics|Foods|Nutrition|Imaging|Lifecare|Medical|Industries|Technolog[A-Za-zÀ-ɏ]{1,40}|Holdings|Healthcare|Life Sciences|Vaccines|Chemicals|Remedies|Formulations|Instruments)\.?$/u;
/** Names are few and read again at every mention. */
const embassies = new WeakMap<Entity, boolean>();

function isEmbassy(entity: Entity): boolean {
  let is = embassies.get(entity);
  if (is === undefined) {
    is = embassyName.test(entity.name);
    embassies.set(entity, is);
  }
  return is;
}

/** Rules that find what the text calls a company. */
const companyRules: ReadonlySet<string> = new Set(['company-cue', 'based', 'legal-form']);
const isCompany = ({ mentions }: Entity): boolean => mentions.some(({ rule }) => companyRules.has(rule));
const embassyName = /embassy|kedutaan|(?:大|公)使(?:馆|館)/iu;
/** They give, whatever country they sit in. */
export const charityKinds: ReadonlySet<string> = new Set([
  'multilateral',
  'ngo',
  'foundation',
  'fund',
  'agency',
]);
const governmentKinds = new Set(['government', 'state']);

/** Rules that find who only reports, and Chinese towns that stand for no government; an English one may be all that names a side. */
const offStage: ReadonlySet<string> = new Set([
  'byline',
  'county',
  'county-short',
  'below-county',
  'governed-place',
]);

export function buildCast(entities: readonly Entity[], known: (id: EntityId) => KnownKind | undefined): Cast {
  const all: Named[] = entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, rule }) => ({ start, end, entity, rule })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: Named[] = [];
  let reached = -1;
  for (const mention of all) {
    if (mention.start < reached || (mention.rule && offStage.has(mention.rule))) continue;
    mentions.push(mention);
    reached = mention.end;
  }
  const countries = new Map<string, Entity>();
  for (const entity of entities)
    if (isCountry(entity, known) && entity.country && !countries.has(entity.country))
      countries.set(entity.country, entity);
  // The tables are large; an article's own entities are few.
  const kinds = new Map(entities.map(({ id }) => [id, known(id)]));
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions,
    countries,
    known: (id) => kinds.get(id) ?? (kinds.has(id) ? undefined : known(id)),
    parties: new Map(),
  };
}

function isCountry(entity: Entity, known: Cast['known']): boolean {
  if (entity.type !== 'place') return false;
  const kind = known(entity.id)?.kind;
  return kind === undefined ? /^place:[a-z]{2}$/u.test(entity.id) : countryKinds.has(kind);
}

const countryOf = (entity: Entity, known: Cast['known']): string | null =>
  entity.country ?? known(entity.id)?.country ?? null;

/** The party that a mention stands for, or null where it cannot act: media, continents, diseases. */
export function partyOf(mention: Named, cast: Cast): Party | null {
  const known = cast.parties.get(mention);
  if (known !== undefined) return known;
  const party = readParty(mention, cast);
  cast.parties.set(mention, party);
  return party;
}

function readParty(mention: Named, cast: Cast): Party | null {
  const { entity, start, end } = mention;
  const kind = cast.known(entity.id)?.kind ?? '';
  const country = countryOf(entity, cast.known);
  if (entity.type === 'place') {
    if (isCountry(entity, cast.known)) return { start, end, ids: [entity.id], kind: 'country', country };
    if (wideKinds.has(kind)) {
      // An island or a district of one country is a place of it.
      const within = cast.known(cast.known(entity.id)?.parent ?? '')?.country ?? null;
      return kind === 'region' && within
        ? { start, end, ids: [entity.id], kind: 'place', country: within }
        : null;
    }
    // Capitals stand for their governments: "Beijing said", "Washington's exit".
    const seat = kind === 'capital' && country !== null;
    return {
      start,
      end,
      ids: [entity.id],
      kind: 'place',
      country,
      ...(seat ? { seat: true as const } : {}),
      ...(kind === 'province' ? { province: true as const } : {}),
    };
  }
  if (entity.type === 'organization') {
    if (mediaKinds.has(kind)) return null;
    const government = governmentKinds.has(kind) || entity.id.startsWith('organization:government-of-');
    const state = government && country ? cast.countries.get(country) : undefined;
    return state
      ? { start, end, ids: [state.id], kind: 'country', country }
      : {
          start,
          end,
          ids: [entity.id],
          kind: 'organization',
          // An embassy stands in the country that it does not act for.
          country: isEmbassy(entity) ? null : country,
          ...(isEmbassy(entity) ? { embassy: true as const } : {}),
          ...(charityKinds.has(kind) ? { charity: true as const } : {}),
          ...(kind === 'company' || (kind === '' && (companyName.test(entity.name) || isCompany(entity)))
            ? { company: true as const }
            : {}),
        };
  }
  if (entity.type !== 'person') return null;
  return liftPerson(entity, mention, cast, null);
}

/** A person acts for the institution of the office, else for its country; the person stays behind it. */
export function liftPerson(person: Entity, span: Span, cast: Cast, neighbour: Party | null): Party {
  const { start, end } = span;
  const institution = institutionOf(person, cast, neighbour);
  if (!institution)
    return { start, end, ids: [person.id], kind: 'person', country: countryOf(person, cast.known) };
  return { ...institution, start, end, ids: [institution.ids[0] ?? person.id, person.id] };
}

const local = /gubernur|wali\s?kota|bupati|governor|mayor|(?:省|市|州|县|縣)(?:长|長)/iu;

function institutionOf(person: Entity, cast: Cast, neighbour: Party | null): Party | null {
  const span = { start: 0, end: 0 };
  const office = person.actsFor;
  if (!office) return neighbour ?? bodyBefore(person, cast);
  const mentioned = cast.entities.get(office);
  // "中国卫生部副部长": the institution in front of the name says more than the country.
  if (neighbour?.kind === 'organization' && mentioned && isCountry(mentioned, cast.known)) return neighbour;
  const town = mentioned?.type === 'place' && !isCountry(mentioned, cast.known);
  // A governor or a mayor acts for the province or the city.
  if (mentioned && town && local.test(person.office ?? ''))
    return partyOf({ ...span, entity: mentioned }, cast);
  if (mentioned && mentioned.mentions.length > 0 && mentioned.type !== 'person' && !town)
    return partyOf({ ...span, entity: mentioned }, cast);
  // An office whose institution the article never names: its country speaks for it.
  if (neighbour) return neighbour;
  const code = cast.known(office)?.country ?? mentioned?.country ?? person.country ?? null;
  const country = code ? cast.countries.get(code) : undefined;
  const speaksFor = country ?? (town ? mentioned : undefined);
  return speaksFor ? partyOf({ ...span, entity: speaksFor }, cast) : null;
}

/** What bodies are called whose heads are called so, where the body itself is not said again: `部长帕迪利亚`. */
const headed: readonly (readonly [office: RegExp, body: RegExp | null])[] = [
  [/部长$/u, /部$/u],
  [/[院校]长$/u, /(?:院|学|中心|学校)$/u],
  [/[局署厅处]长$/u, /[局署厅处]$/u],
  [/所长$/u, /所$/u],
  [/会长$/u, /会$/u],
  [/主任$/u, /(?:委员会|委|中心|办公室|局)$/u],
  [/(?:董事长|总经理|首席执行官|行政总裁)$/u, /(?:公司|集团|药业|制药|生物|医药|科技|医疗)$/u],
  [/(?:总统|总理|首相|外长|国王|苏丹|大使)$/u, null],
];
/** Mentions that are looked at, back from a name. */
const farthestBody = 4;

/** The institution named last before a person whose office tells what it is called, or the country before its prime minister. */
function bodyBefore({ office = '', mentions: [first] }: Entity, cast: Cast): Party | null {
  const [, tail] = headed.find(([title]) => title.test(office)) ?? [null];
  if (tail === undefined || !first) return null;
  const from = indexFrom(cast, first.start) - 1;
  for (let at = from; at >= 0 && at > from - farthestBody; at--) {
    const mention = cast.mentions[at];
    if (!mention) return null;
    const { entity } = mention;
    if (tail ? entity.type === 'organization' && tail.test(entity.name) : isCountry(entity, cast.known))
      return partyOf(mention, cast);
  }
  return null;
}

/** A capital in the place of a government; other places stay what they are. */
export function seatAsCountry(party: Party, cast: Cast): Party {
  const country = party.country ? cast.countries.get(party.country) : undefined;
  return party.seat && country ? { ...party, ids: [country.id], kind: 'country' } : party;
}

/** "a company in Hubei": what hits it hits its country. */
export function placeAsCountry(party: Party, cast: Cast): Party {
  const country = party.country ? cast.countries.get(party.country) : undefined;
  if (party.kind !== 'place' || !country) return party;
  return { ...party, ids: [country.id], kind: 'country' };
}

/** Index of the first mention that ends behind an offset. */
export function indexFrom(cast: Cast, offset: number): number {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const mentionFrom = (cast: Cast, offset: number): Named | undefined =>
  cast.mentions[indexFrom(cast, offset)];

/** ISO code of the country that an id of the article belongs to. */
export function countryById(id: EntityId, cast: Cast): string | null {
  const entity = cast.entities.get(id);
  return entity ? countryOf(entity, cast.known) : null;
}
