import { createCover, dealOut } from './topics/cover.ts';
import { type CueMatcher, createCueMatcher } from './topics/cue-matcher.ts';
import { isHealthReport, isOfHealth } from './topics/health-report.ts';
import { type Sign, signsInTitle, signsOfEntities, strength, withoutOverlaps } from './topics/signs.ts';
import type { CueMatch, TopicCues, TopicInput } from './topics/types.ts';
import type { Span, TopicFinding, TopicId } from './types.ts';
import { topicIds } from './types.ts';

export type { TopicCues, TopicInput } from './topics/types.ts';

/** A headline is the editor's own answer to "what is it about"; the lead comes next. */
const position = { title: 2, lead: 1.3, body: 1 } as const;
const leadSentences = 2;
/** A sentence in which parties act speaks for its subjects; an aside speaks against them. */
const manner = { act: 1.4, plain: 1, aside: 0.5 } as const;
/** A cue inside the name of an authority or company tells who acts, and only half of what it is about. */
const insideParty = 0.5;
/** The sum of weights from which a subject is more than named; longer reports name more subjects. */
const threshold = { base: 1.35, perSentence: 0.05, freeSentences: 9, most: 2.8 } as const;
/** A subject that no sign names outright must be surrounded from all sides. */
const unnamed = 1.55;
/** A topic this much weaker than the report's main one is a side remark. */
const shareOfStrongest = 0.12;
const mostEvidence = 5;

interface Place {
  readonly span: Span | null;
  readonly factor: number;
  readonly signs: readonly Sign[];
  readonly health: number;
}

const matchers = new WeakMap<TopicCues, CueMatcher>();
function matcherOf(cues: TopicCues): CueMatcher {
  const known = matchers.get(cues) ?? createCueMatcher(cues);
  matchers.set(cues, known);
  return known;
}

/** Names of organisations whose speciality is not the subject; a hospital's is. */
const partiesOf = ({ entities, kindOf }: TopicInput): readonly Span[] =>
  entities
    .filter(({ id, type }) => type === 'organization' && !['hospital', undefined].includes(kindOf(id)))
    .flatMap(({ mentions }) => mentions);

/** The first sentence stands as a headline of its own: plain texts carry their title as their first line. */
function opensWithHeadline(text: string, title: string, first: Span | undefined): boolean {
  if (!first) return false;
  const words = text.slice(first.start, first.end).trim();
  if (title.trim().length > 0) return words === title.trim();
  return /^\s*\n/u.test(text.slice(first.end)) && words.length <= 160 && !/[.!?。！？"”]$/u.test(words);
}

/** What one sentence, or the title, says. */
function readPlace(
  span: Span | null,
  where: number,
  matches: readonly CueMatch[],
  named: readonly Sign[],
  isParty: (span: Span) => boolean,
): Place {
  const roles = new Set(matches.map(({ cue }) => cue.role));
  const how = roles.has('background') ? manner.aside : roles.has('act') ? manner.act : manner.plain;
  const ofCues = matches.flatMap(({ start, end, cue: { topic, role, phrase } }): Sign[] => {
    if (topic === undefined || (role !== 'strong' && role !== 'weak')) return [];
    const share = isParty({ start, end }) ? insideParty : 1;
    return [{ start, end, topic, key: phrase, strength: role, share }];
  });
  const signs = withoutOverlaps([...ofCues, ...named]);
  const ofHealth = [
    ...matches.flatMap(({ cue }) => (cue.role === 'health' ? [cue.phrase] : [])),
    ...signs.flatMap(({ key, topic, strength: how }) => (how === 'strong' && isOfHealth(topic) ? [key] : [])),
  ];
  return { span, factor: where * how, signs, health: new Set(ofHealth).size };
}

/** The title, where it stands outside the text, and the sentences. */
function readPlaces(input: TopicInput): readonly Place[] {
  const { text, title, sentences, cues, hanVariants } = input;
  const match = matcherOf(cues);
  const matches = dealOut(match(text, hanVariants), sentences);
  const named = dealOut(signsOfEntities(input), sentences);
  const isParty = createCover(partiesOf(input));
  const headline = opensWithHeadline(text, title, sentences[0]);
  const leadEnd = leadSentences + (headline ? 1 : 0);
  const body = sentences.map((span, index) => {
    const where = headline && index === 0 ? position.title : index < leadEnd ? position.lead : position.body;
    return readPlace(span, where, matches[index] ?? [], named[index] ?? [], isParty);
  });
  if (headline || title.trim().length === 0) return body;
  const heading = readPlace(
    null,
    position.title,
    match(title, hanVariants),
    signsInTitle(input),
    () => false,
  );
  return [heading, ...body];
}

interface Weighed {
  readonly weight: number;
  /** At least one sign names the subject itself. */
  readonly named: boolean;
  readonly evidence: readonly Span[];
}

/** Repetition convinces less each time: the n-th appearance of the same sign counts 1/n of its weight. */
function weigh(topic: TopicId, places: readonly Place[]): Weighed {
  let named = false;
  const seen = new Map<string, number[]>();
  const carried: { readonly span: Span; readonly weight: number }[] = [];
  for (const { span, factor, signs } of places) {
    let here = 0;
    for (const sign of signs) {
      if (sign.topic !== topic) continue;
      const weight = strength[sign.strength] * sign.share * factor;
      here += weight;
      named ||= sign.strength === 'strong';
      const before = seen.get(sign.key);
      if (before) before.push(weight);
      else seen.set(sign.key, [weight]);
    }
    if (span && here > 0) carried.push({ span, weight: here });
  }
  let weight = 0;
  for (const weights of seen.values())
    weight += weights.sort((a, b) => b - a).reduce((sum, each, index) => sum + each / (index + 1) ** 1.5, 0);
  const evidence = carried.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  return { weight, named, evidence: evidence.slice(0, mostEvidence).map(({ span }) => span) };
}

/**
 * The subjects of a report: what its parties talk about, promise and do.
 * Signs (cue phrases of the language, entities by their kind) are weighed by place (title, lead, body) and by manner
 * (act, plain, aside), with falling returns for repetition; a subject merely named stays below the threshold.
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
  const weighed = topicIds
    .map((id) => ({ id, ...weigh(id, places) }))
    .filter(
      ({ weight, named, evidence }) => evidence.length > 0 && weight >= (named ? least : least * unnamed),
    )
    .sort((a, b) => b.weight - a.weight);
  const strongest = weighed[0]?.weight ?? 0;
  return weighed
    .filter(({ weight }) => weight >= strongest * shareOfStrongest)
    .map(({ id, weight, evidence }) => ({
      id,
      score: Number((weight / (weight + least)).toFixed(3)),
      evidence,
    }));
}
