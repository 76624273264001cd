import type { Span } from '../types.ts';
import type { TextView } from './document.ts';
import { phraseIndex } from './phrase-index.ts';

/** In a headline in capitals every word looks like part of a name. */
export function isShouted(view: TextView, { start, end }: Span): boolean {
  const sentence = view.sentences[view.sentenceAt(start)];
  if (!sentence || end - start > 0.8 * (sentence.end - sentence.start)) return false;
  return !/\p{Ll}/u.test(view.text.slice(sentence.start, sentence.end));
}

/** `New Hospital`, `Private Clinic`, `Rumah Sakit Baru`: nothing beside the kind but what any of its kind may be. */
export function isGeneric(view: TextView, { start, end }: Span): boolean {
  const { genericWords, organizationHeads, organizationTails } = view.language.entities;
  const first = view.tokenAt(start);
  const behind = view.tokenFrom(end);
  const heads = phraseIndex(organizationHeads);
  const tails = phraseIndex(organizationTails);
  const isKind = (at: number) => heads.lengthAt(view, at) > 0 || tails.lengthAt(view, at) > 0;
  let generic = 0;
  for (let at = first; at < behind; at++)
    if (genericWords.has(view.words[at] ?? '')) generic++;
    else if (!isKind(at)) return false;
  return generic > 0;
}
