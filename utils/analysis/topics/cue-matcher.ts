import { fold, type HanVariants } from '../fold.ts';
import { type ReadText, readText } from '../read-text.ts';
import { type Token, tokenize } from '../tokens.ts';
import { topicIds } from '../types.ts';
import { type Beginnings, createBeginnings } from './beginnings.ts';
import { createCover } from './cover.ts';
import type { Cue, CueMatch, CueRole, Phrases, TopicCues } from './types.ts';

interface Node {
  readonly words: Map<string, Node>;
  /** Words that stand for all words beginning so. */
  readonly beginnings: Beginnings<Node>;
  readonly cues: Cue[];
  /** No longer cue goes on from here. */
  isLast: boolean;
}

/** @param read the text as the steps before have read it. */
export type CueMatcher = (text: string, hanVariants?: HanVariants, read?: ReadText) => readonly CueMatch[];

const node = (): Node => ({
  words: new Map(),
  beginnings: createBeginnings(),
  cues: [],
  isLast: true,
});
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
/** Two characters that are no small letters: a look that spares most words the pattern. */
const startsInCapitals = (text: string, start: number, end: number): boolean =>
  end - start > 1 && !isSmall(text.charCodeAt(start)) && !isSmall(text.charCodeAt(start + 1));
const inCapitals = (word: string): boolean =>
  startsInCapitals(word, 0, word.length) && /^\p{Lu}[\p{Lu}\p{N}]*$/u.test(word);
/** Capitals are a key of their own, so that `AI` never matches a syllable. */
const exact = (word: string): string => `=${word}`;
const joints = new Set(['-', '/', '&', "'", '’', '–']);
const isJoint = (text: string, token: Token | undefined): boolean =>
  token?.kind === 'mark' && joints.has(text.slice(token.start, token.end));

function step(
  branch: Pick<Map<string, Node>, 'get'> & { set(key: string, next: Node): unknown },
  key: string,
): Node {
  const known = branch.get(key);
  if (known) return known;
  const made = node();
  branch.set(key, made);
  return made;
}

function plant(root: Node, cue: Cue): void {
  let at = root;
  const tokens = tokenize(cue.phrase);
  tokens.forEach((token, index) => {
    const word = cue.phrase.slice(token.start, token.end);
    if (token.kind === 'mark') return;
    at.isLast = false;
    const following = tokens[index + 1];
    const open = following !== undefined && cue.phrase.slice(following.start, following.end) === '*';
    if (open) at = step(at.beginnings, fold(word));
    else at = step(at.words, inCapitals(word) ? exact(word) : fold(word));
  });
  at.cues.push(cue);
}

/** All cues of a language, flat. */
function listCues(cues: TopicCues): readonly Cue[] {
  const list = (phrases: Phrases, role: CueRole): Cue[] =>
    phrases
      .split('|')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase.length > 0)
      .map((phrase) => ({ phrase, role }));
  const ofTopics = topicIds.flatMap((topic) => {
    const { strong, weak, veto = '' } = cues.topics[topic];
    return [...list(strong, 'strong'), ...list(weak, 'weak'), ...list(veto, 'veto')].map((cue) => ({
      ...cue,
      topic,
    }));
  });
  return [
    ...ofTopics,
    ...list(cues.acts, 'act'),
    ...list(cues.background, 'background'),
    ...list(cues.health, 'health'),
  ];
}

/** The word as it stands and without its inflection, folded. */
function formsOf(word: string, endings: TopicCues['endings']): readonly string[] {
  const forms = [word];
  for (const [ending, instead] of endings)
    if (word.length >= ending.length + stem && word.endsWith(ending))
      forms.push(word.slice(0, word.length - ending.length) + instead);
  return forms;
}

const addTo = (reached: Node[], next: Node | undefined): void => {
  if (next && !reached.includes(next)) reached.push(next);
};

/** Adds every node that a word in these forms leads to. */
function follow(from: Node, forms: readonly string[], reached: Node[]): void {
  for (let at = 0; at < forms.length; at++) addTo(reached, from.words.get(forms[at] ?? ''));
  if (!from.beginnings.isEmpty) from.beginnings.collect(forms[0] ?? '', reached);
}

/** The words of one text as cues have them; each different word is read once, when a cue asks for it. */
class CueWords {
  readonly #text: string;
  readonly #read: ReadText;
  readonly #endings: TopicCues['endings'];
  readonly #openings: Openings;
  readonly #forms: (readonly string[] | null)[];
  /** What `mayOpen` has said of each word: 0 nothing yet, 1 no, 2 yes. */
  readonly #opens: Uint8Array;

  constructor(text: string, read: ReadText, endings: TopicCues['endings'], openings: Openings) {
    this.#text = text;
    this.#read = read;
    this.#endings = endings;
    this.#openings = openings;
    this.#forms = new Array<null>(read.vocabulary.length).fill(null);
    this.#opens = new Uint8Array(read.vocabulary.length);
  }

  mayOpen(at: number): boolean {
    const id = this.#read.wordIds[at] ?? 0;
    let opens = this.#opens[id] ?? 0;
    if (opens === 0) {
      opens = this.#openings.mayOpen(this.#read.words[at] ?? '') ? 2 : 1;
      this.#opens[id] = opens;
    }
    return opens === 2;
  }

  /** Adds every node that the word at a place leads to. */
  follow(from: Node, at: number, reached: Node[]): void {
    const { tokens, wordIds, words } = this.#read;
    const { start = 0, end = 0 } = tokens[at] ?? {};
    if (startsInCapitals(this.#text, start, end)) {
      const written = this.#text.slice(start, end);
      if (inCapitals(written)) addTo(reached, from.words.get(exact(written)));
    }
    const id = wordIds[at] ?? 0;
    this.#forms[id] ??= formsOf(words[at] ?? '', this.#endings);
    follow(from, this.#forms[id], reached);
  }
}

/** Letters that tell whether any cue can begin with a word. */
const longestKey = 4;
/** Letters that every inflected word shares with its form. */
const stem = 3;

/** Sixteen bits. */
function hashOf(word: string, length: number): number {
  let hash = length;
  for (let at = 0; at < length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** First letters of all that cues can begin with: most words of a report begin none, and this says so at a look. */
class Openings {
  readonly #known = new Uint8Array(0x10000);
  readonly #short: number;

  constructor({ words, beginnings }: Node, endings: TopicCues['endings']) {
    // `babies` is `baby`: of a short word only three letters stay.
    this.#short = stem + Math.max(0, ...endings.map(([, instead]) => instead.length));
    for (const key of words.keys()) this.#add(fold(key.replace(/^=/u, '')));
    for (const key of beginnings.keys()) this.#add(key);
  }

  #add(key: string): void {
    this.#known[hashOf(key, Math.min(key.length, longestKey))] = 1;
    if (key.length <= this.#short) this.#known[hashOf(key, Math.min(key.length, stem))] = 1;
  }

  mayOpen(word: string): boolean {
    for (let length = Math.min(word.length, longestKey); length > 0; length--)
      if (this.#known[hashOf(word, length)] === 1) return true;
    return false;
  }
}

/**
 * One trie over all cues of a language, walked once over the text's tokens.
 * @returns a function from a text to all matches in order of their start; a veto's own span is not reported,
 *   and cues of the same topic inside it are dropped.
 */
export function createCueMatcher(cues: TopicCues): CueMatcher {
  const root = node();
  for (const cue of listCues(cues)) plant(root, cue);
  const openings = new Openings(root, cues.endings);

  return (text, hanVariants, read = readText(text, hanVariants)) => {
    const { tokens } = read;
    const matches: CueMatch[] = [];
    const words = new CueWords(text, read, cues.endings, openings);
    for (let begin = 0; begin < tokens.length; begin++) {
      if (!words.mayOpen(begin)) continue;
      const token = tokens[begin];
      if (!token || token.kind === 'mark') continue;
      const { start } = token;
      let { end } = token;
      let reached: Node[] = [];
      words.follow(root, begin, reached);
      for (let index = begin + 1; reached.length > 0; index++) {
        let isLast = true;
        for (const { cues: found, isLast: endsHere } of reached) {
          for (const cue of found) matches.push({ start, end, cue });
          if (!endsHere) isLast = false;
        }
        if (isLast) break;
        while (isJoint(text, tokens[index])) index++;
        const next = tokens[index];
        if (!next || next.kind === 'mark') break;
        const further: Node[] = [];
        for (const at of reached) if (!at.isLast) words.follow(at, index, further);
        reached = further;
        end = next.end;
      }
    }
    return withoutVetoed(matches);
  };
}

/** A veto of a topic silences that topic's cues inside it, and the words that concern the sentence. */
function withoutVetoed(matches: readonly CueMatch[]): readonly CueMatch[] {
  const vetoes = matches.filter(({ cue }) => cue.role === 'veto');
  if (vetoes.length === 0) return matches;
  const ofTopic = new Map(
    [...Map.groupBy(vetoes, ({ cue }) => cue.topic)].map(([topic, spans]) => [topic, createCover(spans)]),
  );
  const ofAny = createCover(vetoes);
  return matches.filter((match) => {
    const { role, topic } = match.cue;
    return role !== 'veto' && !(topic === undefined ? ofAny(match) : ofTopic.get(topic)?.(match));
  });
}
