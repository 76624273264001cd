import type { EntityId, EventFinding } from '../types.ts';

/** An event on its way to a finding: ids of the sides without the persons who speak for them. */
export interface Draft {
  readonly finding: EventFinding;
  readonly sides: readonly EntityId[];
  /** How firmly the words tell an act: 3 a verb, 2 a purpose ("to strengthen cooperation"), 1 a noun, 0 a verb of any work. */
  readonly strength: number;
  /** Named again: "kerja sama tersebut". */
  readonly recalled: boolean;
  /** Number of its sentence. */
  readonly at: number;
}

type CountryOf = (id: EntityId) => string | null;

/** How many sentences apart the same act may be told again. */
const farthest = 14;

/** One act told in several sentences is one event: the most telling sentence is its evidence, the others are `alsoAt`. */
export function mergeDrafts(drafts: readonly Draft[], countryOf: CountryOf): readonly EventFinding[] {
  const kept: Draft[] = [];
  for (const draft of withinSentences(drafts, countryOf)) {
    const twin = twinOf(draft, kept, countryOf);
    const earlier = kept[twin];
    if (earlier) kept[twin] = join(earlier, draft, countryOf);
    else kept.push(draft);
  }
  return kept.map((draft) => draft.finding);
}

function twinOf(draft: Draft, kept: readonly Draft[], countryOf: CountryOf): number {
  for (let index = kept.length - 1; index >= 0; index--) {
    const other = kept[index];
    if (!other || draft.at - other.at > farthest) break;
    if (sameAct(other, draft, countryOf)) return index;
  }
  return -1;
}

const covers = (wide: readonly string[], narrow: readonly string[]) =>
  narrow.every((id) => wide.includes(id));

/** What these tell no other act repeats. */
const firm: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SANCTION', 'REQUEST']);

/** In one sentence a noun ("the cooperation") only repeats what a verb says of the same sides. */
function withinSentences(drafts: readonly Draft[], countryOf: CountryOf): readonly Draft[] {
  const bySentence = Map.groupBy(drafts, (draft) => draft.at);
  return drafts.filter((draft) => {
    const siblings = bySentence.get(draft.at) ?? [];
    const index = siblings.indexOf(draft);
    return !siblings.some((other, at) => {
      if (at === index) return false;
      if (!covers(other.sides, draft.sides)) return sameVisit(other, draft, countryOf);
      const sameType = other.finding.type === draft.finding.type;
      const wider = other.sides.length > draft.sides.length;
      if (sameType)
        return wider || other.strength > draft.strength || (other.strength === draft.strength && at < index);
      if (draft.strength < 3 && !(draft.strength === 2 && firm.has(draft.finding.type)))
        return other.strength > draft.strength || (other.strength === draft.strength && at < index);
      return false;
    });
  });
}

/** "arrived in Damascus for talks with Syria's minister": the talks say whom the arrival was for. */
const sameVisit = (talks: Draft, arrival: Draft, countryOf: CountryOf): boolean =>
  talks.finding.type === 'CONSULT' &&
  arrival.finding.type === 'CONSULT' &&
  arrival.finding.mode === 'visit' &&
  talks.finding.mode !== 'visit' &&
  covers(
    talks.sides,
    arrival.sides.map((id) => (id.startsWith('place:') ? `place:${countryOf(id)?.toLowerCase()}` : id)),
  );

function sameAct(one: Draft, two: Draft, countryOf: CountryOf): boolean {
  const [a, b] = [one.finding, two.finding];
  // What a meeting brought about is more than the meeting.
  const isOutcome = a.type === 'CONSULT' && b.type === 'AGREE';
  if (two.recalled && !isOutcome && two.strength < 3 && two.at - one.at <= 3 && covers(one.sides, two.sides))
    return true;
  if (wishIn(one, two, countryOf) || wishIn(two, one, countryOf)) return true;
  if (a.type !== b.type || (a.modality === 'negated') !== (b.modality === 'negated')) return false;
  // "The memorandum continues the visit of last November": the noun recalls the signing, whose date it does not carry.
  if (a.type === 'SUPPORT' && two.strength <= 1 && covers(one.sides, two.sides)) return true;
  if (!agree(a.date, b.date)) return false;
  // Two meetings in two countries are two.
  if (a.type === 'CONSULT' && a.place && b.place && countryOf(a.place) !== countryOf(b.place)) return false;
  // "A hopes to work with B" and "B is willing to work with A" are two wishes.
  if (areWishesOfTwo(one, two, countryOf)) return false;
  // A signing to come is not the agreement that was reached.
  if (
    (a.type === 'AID' || (a.type === 'AGREE' && b.date && a.rule !== b.rule)) &&
    (a.modality === 'actual') !== (b.modality === 'actual')
  )
    return false;
  // Doses handed over and doctors sent are two acts of help between the same two.
  if (a.type === 'AID' && one.strength === 3 && two.strength === 3 && a.rule !== b.rule) return false;
  // Inspectors to be exchanged and a committee to be set up are two things that the same two agree on.
  if (
    untold.has(a.type) &&
    one.at !== two.at &&
    one.strength === 3 &&
    two.strength === 3 &&
    a.rule !== b.rule
  )
    return false;
  // "A asked B" and "B asked A" are two acts.
  if (directed.has(a.type) && !sharesActor(a, b, countryOf)) return false;
  // What two have agreed is not what one of them says it is ready for.
  const isWish = (draft: Draft) => draft.finding.modality === 'hypothetical' && draft.strength === 3;
  if (a.type === 'AGREE' && a.modality === 'actual' && one.strength === 3 && isWish(two) && one.at !== two.at)
    return false;
  if (covers(one.sides, two.sides) || covers(two.sides, one.sides)) return true;
  return generalises(one.sides, two.sides, countryOf) || generalises(two.sides, one.sides, countryOf);
}

/** Of these, other words tell another act. */
const untold: ReadonlySet<string> = new Set(['AGREE', 'COOPERATE']);

const directed: ReadonlySet<string> = new Set([...firm, 'AID']);

function sharesActor(one: EventFinding, two: EventFinding, countryOf: CountryOf): boolean {
  const countries = (event: EventFinding) => event.actors.map(countryOf).filter((code) => code !== null);
  return (
    one.actors.some((id) => two.actors.includes(id)) ||
    countries(one).some((code) => countries(two).includes(code))
  );
}
const areWishesOfTwo = (
  { finding: a }: Draft,
  { finding: b, strength }: Draft,
  countryOf: CountryOf,
): boolean => {
  const [one, two] = [a, b].map(({ actors: [lead = ''] }) => countryOf(lead) ?? lead);
  return a.type === 'AGREE' && one !== two && strength >= 2 && [a, b].every(isWish);
};
const isWish = ({ modality }: EventFinding) => modality === 'hypothetical' || modality === 'future';

/** A wish towards a country in general belongs to the visits to its institutions that the report tells of. */
const wishIn = (wish: Draft, visit: Draft, countryOf: CountryOf): boolean =>
  wish.finding.type === 'AGREE' &&
  wish.finding.modality === 'hypothetical' &&
  visit.finding.type === 'CONSULT' &&
  wish.sides.some((id) => !id.startsWith('place:') && visit.sides.includes(id)) &&
  generalises(wish.sides, visit.sides, countryOf);

/** First and last day of a date as text, which sorts as time does: `2025` → `2025-01-01`, `2025-12-31`. */
const opening = (date: string): string => `${date.split('/')[0]}-01-01`.slice(0, 10);
const closing = (date: string): string => `${date.split('/').at(-1)}-12-31`.slice(0, 10);

/** Two dates that may be the same day: `2025` and `2025-11-04`, a week and a day in it. */
const agree = (one: string | null, two: string | null): boolean =>
  !one || !two || (opening(one) <= closing(two) && opening(two) <= closing(one));

/** "BPOM visited Chinese companies" is told again, closer, by "BPOM visited CanSino". */
function generalises(
  general: readonly EntityId[],
  special: readonly EntityId[],
  countryOf: CountryOf,
): boolean {
  const shared = general.filter((id) => special.includes(id));
  if (shared.length === 0) return false;
  const rest = general.filter((id) => !special.includes(id));
  const others = special.filter((id) => !general.includes(id));
  return (
    rest.length === 1 &&
    others.length > 0 &&
    rest.every((id) =>
      others.every(
        (other) =>
          /^place:[a-z]{2}$/u.test(id) && !other.startsWith('place:') && countryOf(other) === countryOf(id),
      ),
    )
  );
}

function join(earlier: Draft, later: Draft, countryOf: CountryOf): Draft {
  // The closer telling leads where the earlier one was general; what two countries do is told in full already.
  const general = !covers(earlier.sides, later.sides) && generalises(earlier.sides, later.sides, countryOf);
  const special = general && !earlier.sides.every((id) => id.startsWith('place:')) ? later : earlier;
  const other = special === earlier ? later : earlier;
  const same = special.finding.evidence.start === other.finding.evidence.start;
  const seen = [special.finding.evidence, ...special.finding.alsoAt];
  const more = same
    ? []
    : [other.finding.evidence, ...other.finding.alsoAt].filter(
        (span) => !seen.some((one) => one.start === span.start),
      );
  const dated = special.finding.date !== null || generalises(other.sides, special.sides, countryOf);
  const { date, dateBasis } = dated ? special.finding : other.finding;
  return {
    ...special,
    finding: {
      ...special.finding,
      date,
      ...(date && dateBasis ? { dateBasis } : {}),
      alsoAt: [...special.finding.alsoAt, ...more].sort((a, b) => a.start - b.start),
    },
  };
}
