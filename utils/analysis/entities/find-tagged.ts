import type { Tag } from '../tagger.ts';
import type { EntityType } from '../types.ts';
import type { TextView } from './document.ts';
import { startsSentence } from './name-run.ts';
import type { Proposal } from './types.ts';

/** Labels of the corpora that the tagger may have learnt. */
const typeOf: Readonly<Record<string, EntityType>> = {
  PERSON: 'person',
  PER: 'person',
  PPL: 'person',
  ORGANISATION: 'organization',
  ORGANIZATION: 'organization',
  ORG: 'organization',
  IND: 'organization',
  PLACE: 'place',
  LOCATION: 'place',
  LOC: 'place',
  PLC: 'place',
  GPE: 'place',
};

/** A sentence longer than this is a list or a broken page; the tagger learnt nothing of such. */
const longestSentence = 200;

/** What the statistical tagger believes; it only proposes. Latin script alone, which is what it was trained on. */
export function findTagged(view: TextView, tag: Tag | null): readonly Proposal[] {
  if (!tag || view.language.script !== 'latin') return [];
  const proposals: Proposal[] = [];
  for (const sentence of view.sentences) {
    const first = view.tokenFrom(sentence.start);
    const behind = view.tokenFrom(sentence.end);
    if (behind - first < 3 || behind - first > longestSentence) continue;
    const written = view.tokens.slice(first, behind).map(({ start, end }) => view.text.slice(start, end));
    const labels = tag(written);
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] ?? 'O';
      if (label === 'O') continue;
      const kind = label.slice(2);
      let last = at;
      while (labels[last + 1] === `I-${kind}`) last++;
      const type = typeOf[kind];
      const start = view.tokens[first + at]?.start ?? 0;
      const end = view.tokens[first + last]?.end ?? 0;
      if (type && isPlausible(view, first + at, first + last))
        proposals.push({ start, end, type, rule: 'tagger', candidates: [], trust: 0.45 });
      at = last;
    }
  }
  return proposals;
}

/** A name begins with a capital or a head word, does not cross a line, and is not one small word at a sentence's start. */
function isPlausible(view: TextView, first: number, last: number): boolean {
  const text = view.text.slice(view.tokens[first]?.start ?? 0, view.tokens[last]?.end ?? 0);
  if (text.includes('\n') || !/\p{Lu}/u.test(text) || /^[^\p{L}\p{N}"']|[^\p{L}\p{N}.)"']$/u.test(text))
    return false;
  const { notNames } = view.language.entities;
  const { functionWords } = view.language.lexicon;
  const word = view.words[first] ?? '';
  if (first === last && (notNames.has(word) || functionWords.has(word))) return false;
  return !(startsSentence(view, first) && functionWords.has(word));
}
