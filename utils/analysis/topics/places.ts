import type { Span } from '../types.ts';
import { createCover, dealOut } from './cover.ts';
import { type CueMatcher, createCueMatcher } from './cue-matcher.ts';
import { isOfHealth } from './health-report.ts';
import { type Sign, signsInTitle, signsOfEntities, withoutOverlaps } from './signs.ts';
import type { CueMatch, TopicCues, TopicInput } from './types.ts';

/** A headline is the editor's own answer to "what is it about"; the lead comes next. */
const position = { title: 2, lead: 1.3, body: 1 } as const;
const leadSentences = 2;
/** A sentence in which parties act speaks for its subjects; an aside speaks against them. */
const manner = { act: 1.4, plain: 1, aside: 0.5 } as const;
/** A cue inside the name of an authority or company tells who acts, and only half of what it is about. */
const insideParty = 0.5;
/** A sentence, or the title, and what it says. */
export interface Place {
  /** `null`: the title, where it stands outside the text. */
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
  entities.flatMap(({ id, type, mentions }) => {
    const kind = type === 'organization' ? kindOf(id) : undefined;
    return kind === undefined || kind === 'hospital' ? [] : mentions;
  });

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
  let [isAside, isAct] = [false, false];
  const found: Sign[] = [];
  const ofHealth: string[] = [];
  const addHealth = (key: string): void => {
    if (!ofHealth.includes(key)) ofHealth.push(key);
  };
  for (const match of matches) {
    const { topic, role, phrase } = match.cue;
    if (role === 'background') isAside = true;
    else if (role === 'act') isAct = true;
    else if (role === 'health') addHealth(phrase);
    else if (topic !== undefined && role !== 'veto') {
      const { start, end } = match;
      found.push({ start, end, topic, key: phrase, strength: role, share: isParty(match) ? insideParty : 1 });
    }
  }
  const signs = withoutOverlaps([...found, ...named]);
  // A regulator or a hospital is one of health, whatever else the sentence tells.
  for (const { key, topic, strength: how } of signs)
    if ((how === 'strong' || key.startsWith('organization:')) && isOfHealth(topic)) addHealth(key);
  const how = isAside ? manner.aside : isAct ? manner.act : manner.plain;
  return { span, factor: where * how, signs, health: ofHealth.length };
}

/** The title, where it stands outside the text, and the sentences. */
export function readPlaces(input: TopicInput): readonly Place[] {
  const { text, title, sentences, cues, hanVariants } = input;
  const match = matcherOf(cues);
  const matches = dealOut(match(text, hanVariants, input.read), sentences);
  const named = dealOut(signsOfEntities(input.entities, input.kindOf), sentences);
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
