import type { EntityId } from '../../analysis/types.ts';
import { firstDay, lastDay } from '../days.ts';
import type { EventRow } from '../types.ts';
import { fingerprintOf } from './sentence-fingerprint.ts';
import { areAlike, shorterFirst } from './shared-sentences.ts';

/** What is told of an act, by one report. */
export type Telling = Pick<
  EventRow,
  'articleId' | 'finding' | 'quote' | 'parties' | 'topicIds' | 'type' | 'stage' | 'modality' | 'sortDay'
>;

/** ISO country of an entity, or null. */
export type CountryOf = (id: EntityId) => string | null;

/** Reports of one act date it at most this far apart: time zones, and the day of the act or of its announcement. */
const mostDaysApart = 3;
/** A copy may be printed later, or date the act otherwise; a year later the same words tell of the next act. */
const mostDaysToCopy = 45;
/** A period of more days says too little to tell two acts of one kind apart. */
const longestPeriod = 31;

const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** First and last day of an act, as numbers of days. */
function periodOf({ finding, sortDay }: Telling): readonly [first: number, last: number] {
  const first = (finding.date === null ? null : firstDay(finding.date)) ?? sortDay;
  const last = (finding.date === null ? null : lastDay(finding.date)) ?? sortDay;
  return [dayNumber(first), dayNumber(last)];
}

/** Days between two periods; negative where they overlap. */
const daysBetween = (
  [firstOfOne, lastOfOne]: readonly [number, number],
  [firstOfOther, lastOfOther]: readonly [number, number],
) => Math.max(firstOfOne - lastOfOther, firstOfOther - lastOfOne);

function areNear(one: Telling, other: Telling): boolean {
  const [periodOfOne, periodOfOther] = [periodOf(one), periodOf(other)];
  const isLong = ([first, last]: readonly [number, number]) => last - first > longestPeriod;
  if (isLong(periodOfOne) || isLong(periodOfOther)) return false;
  return daysBetween(periodOfOne, periodOfOther) <= mostDaysApart;
}

const areCopied = (one: Telling, other: Telling): boolean =>
  daysBetween(periodOf(one), periodOf(other)) <= mostDaysToCopy &&
  areAlike(fingerprintOf(one.quote), fingerprintOf(other.quote));

/** A person stands beside the institution that acts, and not every report names the person. */
const sides = ({ parties }: Pick<Telling, 'parties'>) => parties.filter((id) => !id.startsWith('person:'));

const countryIn = (id: EntityId, countryOf: CountryOf): string | null =>
  id.startsWith('place:') || id.startsWith('organization:') ? countryOf(id) : null;

/** `place:cn` answers for the ministry of China that another report names; two ministries never answer for each other. */
function answersFor(one: EntityId, other: EntityId, countryOf: CountryOf): boolean {
  if (one === other) return true;
  const country = countryIn(one, countryOf);
  if (country === null || country !== countryIn(other, countryOf)) return false;
  const state = `place:${country.toLowerCase()}`;
  return one === state || other === state;
}

/** Whether the same sides act: each side of the report that names fewer has its counterpart, one of them by name. */
function shareSides(one: Telling, other: Telling, countryOf: CountryOf): boolean {
  const [fewer, more] = shorterFirst(sides(one), sides(other));
  if (fewer.length < 2) return false;
  const byName = fewer.filter((id) => more.includes(id)).length;
  return byName >= 1 && fewer.every((id) => more.some((candidate) => answersFor(id, candidate, countryOf)));
}

function shareMatter(one: Telling, other: Telling): boolean {
  const matters = ({ topicIds, finding }: Telling) => [...topicIds, ...finding.about];
  const [first, second] = [matters(one), matters(other)];
  if (first.length === 0 || second.length === 0) return true;
  return first.some((matter) => second.includes(matter));
}

/** "Signed" and "had signed" tell of one act; "will sign" and "did not sign" of others. */
const told = ({ modality }: Telling) => (modality === 'historical' ? 'actual' : modality);

/**
 * Whether two reports tell the same act: same kind, stage and sides, near in time, about the same matter; or in nearly
 * the same words. Works across languages, for entities have one id in all of them.
 */
export function isSameAct(one: Telling, other: Telling, countryOf: CountryOf): boolean {
  if (one.articleId === other.articleId || one.type !== other.type || told(one) !== told(other)) return false;
  if (!shareSides(one, other, countryOf)) return false;
  if (areCopied(one, other)) return true;
  return one.stage === other.stage && areNear(one, other) && shareMatter(one, other);
}

const weekOf = (day: number) => Math.floor(day / 7);

/** Keys under which an act is stored: kind, side and week of each of its sides. */
export function actKeysOf(telling: Pick<Telling, 'type' | 'parties' | 'sortDay'>): readonly string[] {
  const week = weekOf(dayNumber(telling.sortDay));
  return sides(telling).map((id) => `${telling.type} ${id} ${week}`);
}

/** Keys under which the same act may be stored by another report. */
export function actKeysNear(telling: Telling): readonly string[] {
  const day = dayNumber(telling.sortDay);
  const weeks = [...new Set([weekOf(day - mostDaysApart), weekOf(day), weekOf(day + mostDaysApart)])];
  return sides(telling).flatMap((id) => weeks.map((week) => `${telling.type} ${id} ${week}`));
}
