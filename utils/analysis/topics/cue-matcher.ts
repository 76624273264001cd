import { fold, type HanVariants } from '../fold.ts';
import { type ReadText, readText } from '../read-text.ts';
import { tokenize } from '../tokens.ts';
import { topicIds } from '../types.ts';
import { createCover } from './cover.ts';
import type { Cue, CueMatch, CueRole, Phrases, TopicCues } from './types.ts';

interface Node {
  readonly words: Map<string, Node>;
  /** Words that stand for all words beginning so. */
  readonly beginnings: Map<string, Node>;
  /** How long those beginnings are. */
  readonly lengths: Set<number>;
  readonly cues: Cue[];
}

/** A word of the text: as written, its forms, and the nodes that it opens. */
interface Word {
  readonly raw: string;
  readonly forms: readonly string[];
  readonly first: readonly Node[];
}

/** @param read the text as the steps before have read it. */
export type CueMatcher = (text: string, hanVariants?: HanVariants, read?: ReadText) => readonly CueMatch[];

const noVariants: HanVariants = new Map();
const node = (): Node => ({ words: new Map(), beginnings: new Map(), lengths: new Set(), cues: [] });
const inCapitals = (word: string): boolean => word.length > 1 && /^\p{Lu}[\p{Lu}\p{N}]*$/u.test(word);
/** Capitals are a key of their own, so that `AI` never matches a syllable. */
const exact = (word: string): string => `=${word}`;
const joints = new Set(['-', '/', '&', "'", '’', '–']);
const isJoint = (word: Word | undefined): boolean => word !== undefined && joints.has(word.raw);

function step(branch: Map<string, Node>, key: string): Node {
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
    const following = tokens[index + 1];
    const open = following !== undefined && cue.phrase.slice(following.start, following.end) === '*';
    if (open) {
      at.lengths.add(word.length);
      at = step(at.beginnings, fold(word));
    } else at = step(at.words, inCapitals(word) ? exact(word) : fold(word));
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

/** The word as it stands and without its inflection. */
function formsOf(word: string, endings: TopicCues['endings']): readonly string[] {
  const forms = [word];
  for (const [ending, instead] of endings)
    if (word.length > ending.length + 2 && word.endsWith(ending))
      forms.push(word.slice(0, word.length - ending.length) + instead);
  return forms;
}

/** Every node that one word leads to; `forms` begins with the folded word itself. */
function follow(from: Node, raw: string, forms: readonly string[]): readonly Node[] {
  const reached: Node[] = [];
  const visit = (next: Node | undefined): void => {
    if (next && !reached.includes(next)) reached.push(next);
  };
  if (inCapitals(raw)) visit(from.words.get(exact(raw)));
  for (const form of forms) visit(from.words.get(form));
  const word = forms[0] ?? '';
  for (const length of from.lengths) {
    if (length > word.length) continue;
    visit(from.beginnings.get(word.slice(0, length)));
  }
  return reached;
}

/** Words met so far, kept from text to text: reports share most of theirs. */
type Vocabulary = Map<string, Word>;
const largestVocabulary = 8000;
/** A longer word may be a view into its whole text, which must not stay in memory for it. */
const longestKept = 12;

/** The words of one text, each with what it leads to from the root: most words of a report lead nowhere. */
function readWords(
  text: string,
  { folded, tokens }: ReadText,
  root: Node,
  endings: TopicCues['endings'],
  known: Vocabulary,
) {
  if (known.size > largestVocabulary) known.clear();
  const own: Vocabulary = new Map();
  return tokens.map((token) => {
    const raw = text.slice(token.start, token.end);
    const words = raw.length > longestKept ? own : known;
    const seen = words.get(raw);
    if (seen) return { token, word: seen };
    const forms = token.kind === 'mark' ? [] : formsOf(folded.slice(token.start, token.end), endings);
    const word = { raw, forms, first: forms.length > 0 ? follow(root, raw, forms) : [] };
    words.set(raw, word);
    return { token, word };
  });
}

/**
 * One trie over all cues of a language, walked once over the text's tokens.
 * @returns a function from a text to all matches in order of their start; a veto's own span is not reported,
 *   and cues of the same topic inside it are dropped.
 */
export function createCueMatcher(cues: TopicCues): CueMatcher {
  const root = node();
  for (const cue of listCues(cues)) plant(root, cue);
  const vocabularies = new WeakMap<HanVariants, Vocabulary>();

  return (text, hanVariants = noVariants, read = readText(text, hanVariants)) => {
    const known: Vocabulary = vocabularies.get(hanVariants) ?? new Map();
    vocabularies.set(hanVariants, known);
    const words = readWords(text, read, root, cues.endings, known);
    const matches: CueMatch[] = [];
    words.forEach(({ token: { start, end: firstEnd }, word: { first } }, begin) => {
      let reached = first;
      let end = firstEnd;
      for (let index = begin + 1; reached.length > 0; index++) {
        for (const { cues: found } of reached) for (const cue of found) matches.push({ start, end, cue });
        while (isJoint(words[index]?.word)) index++;
        const next = words[index];
        if (!next || next.token.kind === 'mark') break;
        reached = reached.flatMap((at) => follow(at, next.word.raw, next.word.forms));
        end = next.token.end;
      }
    });
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
