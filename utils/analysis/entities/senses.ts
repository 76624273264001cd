import type { KnownEntity } from '../knowledge.ts';
import { firstWhere, type TextView } from './document.ts';
import type { Sense } from './sense-table.ts';

/** Cues in the same sentence, beside it, and anywhere else in the report. */
const weights = { sentence: 4, neighbour: 2, elsewhere: 1 } as const;

/** A cue in the same sentence. */
export const sureSense = weights.sentence;

const isWordCharacter = (character: string) =>
  /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);

/** Offset of a cue as whole words, or -1. */
function findCue(folded: string, cue: string, from: number): number {
  for (let at = folded.indexOf(cue, from); at >= 0; at = folded.indexOf(cue, at + 1))
    if (
      !(isWordCharacter(folded.charAt(at - 1)) && isWordCharacter(cue.charAt(0))) &&
      !(isWordCharacter(folded.charAt(at + cue.length)) && isWordCharacter(cue.charAt(cue.length - 1)))
    )
      return at;
  return -1;
}

const sentencesOf = new WeakMap<TextView, Map<string, readonly number[]>>();

/** Sentences that hold a cue, in ascending order; looked up once for each text. */
function sentencesWith(view: TextView, cue: string): readonly number[] {
  let known = sentencesOf.get(view);
  if (!known) {
    known = new Map();
    sentencesOf.set(view, known);
  }
  const found = known.get(cue);
  if (found) return found;
  const sentences: number[] = [];
  for (let at = findCue(view.folded, cue, 0); at >= 0; at = findCue(view.folded, cue, at + 1)) {
    const sentence = view.sentenceAt(at);
    if (sentences[sentences.length - 1] !== sentence) sentences.push(sentence);
  }
  known.set(cue, sentences);
  return sentences;
}

function scoreOf(view: TextView, cues: readonly string[], sentence: number): number {
  let score = 0;
  for (const cue of cues) {
    const sentences = sentencesWith(view, cue);
    if (sentences.length === 0) continue;
    const next = firstWhere(sentences, (index) => index >= sentence);
    const distances = [sentences[next], sentences[next - 1]].flatMap((index) =>
      index === undefined ? [] : [Math.abs(index - sentence)],
    );
    const distance = Math.min(...distances);
    score += distance === 0 ? weights.sentence : distance === 1 ? weights.neighbour : weights.elsewhere;
  }
  return score;
}

/**
 * Which meaning an acronym has at a place, from the words around it.
 * @param wanted what must speak for it; by default one word anywhere in the report.
 * @returns the entity; null where a meaning outside the tables wins; undefined where nothing speaks for any.
 */
export function senseAt(
  view: TextView,
  senses: readonly Sense[],
  offset: number,
  wanted: number = weights.elsewhere,
): KnownEntity | null | undefined {
  const sentence = view.sentenceAt(offset);
  const scored = senses
    .map((sense) => ({ sense, score: scoreOf(view, sense.cues, sentence) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  // Two letters mean too much: one word somewhere else in the report decides nothing.
  const least = Math.max(
    wanted,
    best && best.sense.surface.length <= 2 ? weights.neighbour : weights.elsewhere,
  );
  if (!best || best.score < least) return undefined;
  if (second && second.score === best.score && second.sense.entity?.id !== best.sense.entity?.id)
    return undefined;
  return best.sense.entity;
}
