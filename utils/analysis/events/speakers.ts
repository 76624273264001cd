import { found } from './patterns.ts';
import type { Surroundings } from './surroundings.ts';
import type { Party } from './types.ts';

/** `Kami, para menteri negara anggota ASEAN, …`: the words behind the comma say who speaks. */
export function describedSpeaker({ end, named, folded, rules }: Surroundings): Party | null {
  const next = named.find((party) => party.start >= end);
  if (!next || !folded.startsWith(', ', end) || next.start - end > 60) return null;
  return found(rules.breakers, folded.slice(end + 2, next.start)) ? null : next;
}

/** From a verb of saying to the institution of its speaker: `ujar Deputi Bidang Pengawasan Obat BPOM`. */
const longestOffice = 75;

/** Who says the sentence: the party next to a verb of saying. */
export function speakerOf({
  named,
  sentence,
  folded,
  rules,
}: Omit<Surroundings, 'earlier' | 'start' | 'end' | 'wanted'>): Party | null {
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(rules.speech)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const next = named.find((party) => party.start >= end && party.start - end <= longestOffice);
    const plain = next && (next.start - end <= 40 || !/[,;:"]/u.test(folded.slice(end, next.start)));
    const last = named.findLast((party) => party.end <= start && start - party.end <= 25);
    const own = last && !/[,"]/u.test(folded.slice(last.end, start).replace(/^,\s$/u, ''));
    const speaker = own ? last : plain ? next : undefined;
    if (speaker) return speaker;
  }
  return null;
}
