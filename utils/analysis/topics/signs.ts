import { fold } from '../fold.ts';
import type { Entity, Span, TopicId } from '../types.ts';
import { createCover } from './cover.ts';
import { topicsOfEntity } from './entity-topics.ts';
import type { TopicInput } from './types.ts';

/** What one sign weighs, by how plainly it names the subject. */
export const strength = { strong: 1, weak: 0.4 } as const;

/** A sign of a topic: a cue phrase or an entity. */
export interface Sign extends Span {
  readonly topic: TopicId;
  readonly key: string;
  readonly strength: keyof typeof strength;
  /** What its surroundings leave of its weight. */
  readonly share: number;
}

/** Per topic the longest sign wins where signs overlap: `traditional Chinese medicine` is one sign, not two. */
export function withoutOverlaps(signs: readonly Sign[]): readonly Sign[] {
  if (signs.length < 2) return signs;
  const ordered = [...signs].sort(
    (a, b) => a.start - b.start || b.end - a.end || strength[b.strength] - strength[a.strength],
  );
  const taken = new Map<TopicId, number>();
  return ordered.filter(({ topic, start, end }) => {
    if (start < (taken.get(topic) ?? 0)) return false;
    taken.set(topic, end);
    return true;
  });
}

/** A disease inside the name of a product or practice says what that is for: `vaksin rotavirus`, `operasi katarak`. */
const insideAnother = 0.5;

/** Signs of entity mentions; a mention of several words counts as one. */
export function signsOfEntities(entities: readonly Entity[], kindOf: TopicInput['kindOf']): readonly Sign[] {
  const holders = createCover(
    entities.flatMap(({ type, mentions }) => (type === 'product' || type === 'practice' ? mentions : [])),
  );
  const signs: Sign[] = [];
  for (const { id, type, mentions } of entities)
    for (const { topic, strength: how } of topicsOfEntity(id, type, kindOf))
      for (const mention of mentions) {
        const { start, end } = mention;
        const share = type === 'disease' && holders(mention) ? insideAnother : 1;
        signs.push({ start, end, topic, key: id, strength: how, share });
      }
  return signs;
}

const isLetter = (character: string): boolean =>
  /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);

function findWhole(title: string, name: string): number {
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
    const cutsBefore = isLetter(title.charAt(at - 1)) && isLetter(name.charAt(0));
    const cutsAfter = isLetter(title.charAt(at + name.length)) && isLetter(name.charAt(name.length - 1));
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}

/**
 * Signs in a title that stands outside the text: its own entities, and those of the text by the names under which the
 * text knows them.
 */
export function signsInTitle(input: TopicInput): readonly Sign[] {
  const { text, title, entities, titleEntities = [], kindOf, hanVariants } = input;
  const folded = fold(title, hanVariants);
  const known = entities.flatMap(({ id, type, mentions }) => {
    const topics = topicsOfEntity(id, type, kindOf);
    if (topics.length === 0) return [];
    const names = new Set(mentions.map(({ start, end }) => fold(text.slice(start, end), hanVariants)));
    return [...names].flatMap((name) => {
      const start = findWhole(folded, name);
      if (start < 0) return [];
      return topics.map(
        ({ topic, strength: how }): Sign => ({
          start,
          end: start + name.length,
          topic,
          key: id,
          strength: how,
          share: 1,
        }),
      );
    });
  });
  return [...known, ...signsOfEntities(titleEntities, kindOf)];
}
