import type { Span } from '../types.ts';
import { type Definition, readDefinitions } from './definitions.ts';
import type { TextView } from './document.ts';
import { indexSpans } from './span-index.ts';
import type { Blocked, Proposal } from './types.ts';

const isLatinCharacter = (character: string) =>
  /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);

function occurrences(text: string, short: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
    const end = at + short.length;
    const cutsWord =
      (isLatinCharacter(text.charAt(at - 1)) && isLatinCharacter(short.charAt(0))) ||
      (isLatinCharacter(text.charAt(end)) && isLatinCharacter(short.charAt(short.length - 1)));
    if (!cutsWord) spans.push({ start: at, end });
  }
  return spans;
}

/** Where an equal sentence stands last in the text: a lead repeats the body and means what the body means. */
function lastCopies(view: TextView): (sentence: Span) => number {
  const ofLength = new Map<number, number>();
  for (const { start, end } of view.sentences)
    ofLength.set(end - start, (ofLength.get(end - start) ?? 0) + 1);
  // A sentence of a length of its own has no copy; that spares reading nearly all of them.
  const mayRecur = ({ start, end }: Span) => (ofLength.get(end - start) ?? 0) > 1;
  const last = new Map(
    view.sentences
      .filter(mayRecur)
      .map((sentence) => [view.folded.slice(sentence.start, sentence.end), sentence.start]),
  );
  return (sentence) =>
    mayRecur(sentence)
      ? (last.get(view.folded.slice(sentence.start, sentence.end)) ?? sentence.start)
      : sentence.start;
}

export interface Definitions {
  readonly aliases: readonly Proposal[];
  readonly blocked: readonly Blocked[];
}

/**
 * Finds what the text itself defines, and every place where the short form is used again.
 * A definition binds what follows it up to the next one of the same short form; the first binds what precedes it too.
 */
export function findDefinitions(
  view: TextView,
  proposals: readonly Proposal[],
  known: readonly Proposal[],
): Definitions {
  const byProposal = indexSpans(proposals);
  const byShort = new Map<string, Definition[]>();
  for (const definition of readDefinitions(view, byProposal, indexSpans(known))) {
    const others = byShort.get(definition.short);
    if (others) others.push(definition);
    else byShort.set(definition.short, [definition]);
  }
  if (byShort.size === 0) return { aliases: [], blocked: [] };
  const lastCopy = lastCopies(view);
  const aliases: Proposal[] = [];
  const blocked: Blocked[] = [];
  for (const [short, definitions] of byShort) {
    for (const span of occurrences(view.text, short)) {
      const sentence = view.sentences[view.sentenceAt(span.start)];
      const place = sentence ? lastCopy(sentence) + span.start - sentence.start : span.start;
      const binding =
        definitions.find(({ shortAt }) => shortAt.start === span.start) ??
        definitions.findLast(({ at }) => at <= place) ??
        definitions[0];
      if (!binding) continue;
      if (binding.type === null) blocked.push({ ...span, rule: 'definition-of-other' });
      else
        aliases.push({
          ...span,
          type: binding.type,
          rule: 'definition',
          candidates: binding.candidates,
          name: binding.name,
          trust: 0.95,
        });
    }
    // The long form takes the identity that its short form lends it.
    for (const { type, candidates, long, name } of definitions)
      if (type && candidates.length > 0 && byProposal.exactly(long)?.candidates.length === 0)
        aliases.push({
          start: long.start,
          end: long.end,
          type,
          rule: 'definition',
          candidates,
          name,
          trust: 0.95,
        });
  }
  return { aliases, blocked };
}
