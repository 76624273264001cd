import type { TextView } from './document.ts';
import { placeKnown } from './known-places.ts';
import {
  breaksBefore,
  gapBefore,
  isCapitalised,
  isPlainWord,
  isTitleCase,
  startsSentence,
  written,
} from './name-run.ts';
import { isGivenName, looksLikePerson, namedThings, thingWords } from './name-shapes.ts';
import { wordsOfName } from './office-phrases.ts';
import { type PersonNames, personNames } from './person-names.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

function person(view: TextView, first: number, last: number, rule: string): Proposal {
  const start = view.tokens[first]?.start ?? 0;
  const end = view.tokens[last]?.end ?? 0;
  return { start, end, type: 'person', rule, candidates: [], trust: 0.4 };
}

/** The run stands alone: no other capitalised word touches it. */
function standsFree(view: TextView, names: PersonNames, first: number, last: number): boolean {
  if (namedThings.has(view.words[first - 1] ?? '')) return false;
  if (view.words[last + 1] === "'" && view.words[last + 2] === 's' && isCapitalised(view, last + 3))
    return false;
  const touchesRight =
    !breaksBefore(view, last + 1) &&
    (isCapitalised(view, last + 1) || thingWords.has(view.words[last + 1] ?? '')) &&
    !isPlainWord(view, last + 1);
  if (touchesRight) return false;
  if (breaksBefore(view, first) || !isCapitalised(view, first - 1)) return true;
  const { titles, offices, roles } = view.language.entities;
  return (
    isPlainWord(view, first - 1) ||
    titles.has(view.words[first - 1] ?? '') ||
    names.isField(first - 1) ||
    phraseIndex(offices).lengthBefore(view, first) > 0 ||
    phraseIndex(roles).lengthBefore(view, first) > 0
  );
}

/** `Newcomer Freja Lindqvist`: a sentence's first word may be what somebody is; a known given name behind it tells. */
function behindEpithet(view: TextView, at: number, last: number): number {
  const isEpithet =
    last === at + 2 &&
    startsSentence(view, at) &&
    gapBefore(view, at + 1) === ' ' &&
    !isGivenName(view.words[at] ?? '', view.personNames) &&
    !view.personNames.isFamily(view.words[at] ?? '') &&
    isGivenName(view.words[at + 1] ?? '', view.personNames);
  return isEpithet ? at + 1 : at;
}

/** Full names that look like a person's and that nothing else explains. */
function byShape(view: TextView, names: PersonNames, isTaken: (at: number) => boolean): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!isCapitalised(view, at) || isTaken(at) || isTitleCase(view, at)) continue;
    const last = names.endOfName(at);
    if (last < 0) continue;
    const first = behindEpithet(view, at, last);
    if (
      last > first &&
      !isTaken(last) &&
      looksLikePerson(wordsOfName(view, first, last), view.personNames) &&
      (first > at || standsFree(view, names, first, last))
    )
      proposals.push(person(view, first, last, 'name-shape'));
    at = last;
  }
  return proposals;
}

/** `Jana Hrubešová of Charles University thinks`: a full name with a body that it belongs to. */
function byAffiliation(
  view: TextView,
  names: PersonNames,
  settled: readonly Proposal[],
  isTaken: (at: number) => boolean,
): Proposal[] {
  if (view.language.code !== 'en') return [];
  const bodies = new Set(settled.filter(({ type }) => type === 'organization').map(({ start }) => start));
  const proposals: Proposal[] = [];
  for (let at = 2; at < view.tokens.length; at++) {
    if (!['of', 'from', 'at'].includes(view.words[at] ?? '')) continue;
    const behind = view.words[at + 1] === 'the' ? at + 2 : at + 1;
    if (!bodies.has(view.tokens[behind]?.start ?? -1) || isTaken(at - 1)) continue;
    const first = names.startOfName(at - 1);
    if (first < 0 || at - 1 - first < 1 || at - 1 - first > 2 || isTaken(first) || isTitleCase(view, first))
      continue;
    const words = wordsOfName(view, first, at - 1);
    if (words.some((word) => thingWords.has(word) || word.length < 3 || view.smallWords.has(word))) continue;
    if (standsFree(view, names, first, at - 1)) proposals.push(person(view, first, at - 1, 'affiliation'));
  }
  return proposals;
}

/** `A and B`, `A, B dan C`, `A/B`: a full name joined to a person's is a person's, too. */
function byCompany(
  view: TextView,
  names: PersonNames,
  persons: readonly Proposal[],
  isTaken: (at: number) => boolean,
): Proposal[] {
  const { conjunctions } = view.language.entities;
  const joins = (at: number) =>
    view.words[at] === '/' ||
    (conjunctions.has(view.words[at] ?? '') && !['with', 'dengan'].includes(view.words[at] ?? ''));
  const found: Proposal[] = [];
  const seen = new Set<number>();
  const queue = [...persons];
  while (queue.length > 0) {
    const partner = queue.pop();
    if (!partner) break;
    const consider = (first: number, last: number) => {
      if (first < 0 || last <= first || isTaken(first) || isTaken(last) || seen.has(first)) return;
      if (isTitleCase(view, first) || !standsFree(view, names, first, last)) return;
      if (wordsOfName(view, first, last).some((word) => thingWords.has(word))) return;
      if (/^\p{Lu}{3,}$/u.test(written(view, first))) return;
      seen.add(first);
      const proposal = person(view, first, last, 'name-beside');
      found.push(proposal);
      queue.push(proposal);
    };
    const partnerFirst = view.tokenAt(partner.start);
    const behind = view.tokenFrom(partner.end);
    // One word names a person only where another rule said so; it says nothing of its neighbour.
    if (behind - partnerFirst < 2) continue;
    const right = view.words[behind] === ',' && joins(behind + 1) ? behind + 1 : behind;
    if (joins(right) && !breaksBefore(view, right + 1)) {
      const first = names.behindTitles(right + 1);
      consider(first, names.endOfName(first));
    }
    if (joins(partnerFirst - 1) && !breaksBefore(view, partnerFirst)) {
      const last = view.words[partnerFirst - 2] === ',' ? partnerFirst - 3 : partnerFirst - 2;
      consider(names.startOfName(last), last);
    }
  }
  return found;
}

/**
 * Persons whom no office, title or verb marks: by the look of their names and by the company they keep. Only words that
 * nothing else has taken.
 */
export function findOpenPersons(
  view: TextView,
  settled: readonly Proposal[],
  isTaken: (at: number) => boolean,
): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  const names = personNames(view, placeKnown(view, settled), isTaken);
  const shaped = [...byShape(view, names, isTaken), ...byAffiliation(view, names, settled, isTaken)];
  const persons = [
    ...settled.filter(({ type, rule }) => type === 'person' && rule !== 'short-form'),
    ...shaped,
  ];
  return [...shaped, ...byCompany(view, names, persons, isTaken)];
}
