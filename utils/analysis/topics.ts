import { isHealthReport } from './topics/health-report.ts';
import { type Place, readPlaces } from './topics/places.ts';
import { type Sign, strength } from './topics/signs.ts';
import type { TopicInput } from './topics/types.ts';
import type { Span, TopicFinding, TopicId } from './types.ts';
import { topicIds } from './types.ts';

export type { TopicCues, TopicInput } from './topics/types.ts';

/** The standing from which a subject is more than named; longer reports name more subjects. */
const threshold = { base: 0.81, perSentence: 0.03, freeSentences: 9, most: 1.68 } as const;
/** A subject that no sign names outright must be surrounded from all sides. */
const unnamed = 1.55;
/** A subject of one sentence alone is rarely one of the report. */
const inOnePlace = 0.8;
const mostEvidence = 5;

interface Weighed {
  readonly id: TopicId;
  readonly weight: number;
  /** At least one sign names the subject itself. */
  readonly named: boolean;
  /** How many sentences, and the title, speak of it. */
  readonly places: number;
  readonly evidence: readonly Span[];
}

/** A place and those of its signs that are of one topic. */
interface TopicPlace {
  readonly place: Place;
  readonly signs: readonly Sign[];
}

/** For each topic the places that have signs of it, with those signs only. */
function placesByTopic(places: readonly Place[]): ReadonlyMap<TopicId, readonly TopicPlace[]> {
  const byTopic = new Map<TopicId, (TopicPlace & { readonly signs: Sign[] })[]>();
  for (const place of places)
    for (const sign of place.signs) {
      const others = byTopic.get(sign.topic);
      const last = others?.at(-1);
      if (last?.place === place) last.signs.push(sign);
      else if (others) others.push({ place, signs: [sign] });
      else byTopic.set(sign.topic, [{ place, signs: [sign] }]);
    }
  return byTopic;
}

/** Repetition convinces less each time: the n-th appearance of the same sign counts 1/n of its weight. */
function weigh(topic: TopicId, places: readonly TopicPlace[]): Weighed {
  let named = false;
  let speaking = 0;
  const seen = new Map<string, number[]>();
  const carried: { readonly span: Span; readonly weight: number }[] = [];
  for (const { place, signs } of places) {
    const { span, factor } = place;
    let here = 0;
    for (const sign of signs) {
      const weight = strength[sign.strength] * sign.share * factor;
      here += weight;
      named ||= sign.strength === 'strong';
      const before = seen.get(sign.key);
      if (before) before.push(weight);
      else seen.set(sign.key, [weight]);
    }
    if (here > 0) speaking++;
    if (span && here > 0) carried.push({ span, weight: here });
  }
  let weight = 0;
  for (const weights of seen.values())
    weight += weights.sort((a, b) => b - a).reduce((sum, each, index) => sum + each / (index + 1) ** 1.5, 0);
  const evidence = carried.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  return {
    id: topic,
    weight,
    named,
    places: speaking,
    evidence: evidence.slice(0, mostEvidence).map(({ span }) => span),
  };
}

/** What a topic's weight is worth beside the report's strongest: a side remark must be the louder, the louder that is. */
const standing = ({ weight, named, places }: Weighed, strongest: number): number =>
  (weight * Math.cbrt(weight / strongest) * (places > 1 ? 1 : inOnePlace)) / (named ? 1 : unnamed);

/**
 * The subjects of a report: what its parties talk about, promise and do.
 * Signs (cue phrases of the language, entities by their kind) are weighed by place (title, lead, body) and by manner
 * (act, plain, aside), with falling returns for repetition, and then against the strongest; a subject merely named
 * stays below the threshold.
 * @returns topics by falling score (0–1, saturated weight), each with the sentences that carried it; none where the
 *   report is not about health.
 */
export function findTopics(input: TopicInput): readonly TopicFinding[] {
  const places = readPlaces(input);
  const title = places.find(({ span }) => span === null);
  const body = places.filter(({ span }) => span !== null);
  if (!isHealthReport({ title: title?.health ?? 0, sentences: body.map(({ health }) => health) })) return [];

  const least = Math.min(
    threshold.most,
    threshold.base + threshold.perSentence * Math.max(0, body.length - threshold.freeSentences),
  );
  const byTopic = placesByTopic(places);
  const weighed = topicIds
    .flatMap((id) => {
      const spoken = byTopic.get(id);
      return spoken ? [weigh(id, spoken)] : [];
    })
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.weight - a.weight);
  const strongest = weighed[0]?.weight ?? 0;
  return weighed
    .filter((topic) => standing(topic, strongest) >= least)
    .map(({ id, weight, evidence }) => ({
      id,
      score: Number((weight / (weight + least)).toFixed(3)),
      evidence,
    }));
}
