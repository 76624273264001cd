import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import { gapBefore, isAcronym, isCapitalised, isPlainWord, runLeft, runRight } from './name-run.ts';
import { isFieldOfOffice } from './office-fields.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';

/** Quarters of the compass behind an Indonesian place. */
const directions: ReadonlySet<string> = new Set([
  'barat',
  'timur',
  'utara',
  'selatan',
  'tengah',
  'tenggara',
  'daya',
]);

const noConnectors: ReadonlySet<string> = new Set();

/** Kinds of districts and regions that no place is called by. */
const notOfPlaces: ReadonlySet<string> = new Set(
  'school health congressional business financial federal economic administrative unified wine border home native gulf pacific'.split(
    ' ',
  ),
);

function propose(view: TextView, first: number, last: number, rule: string, known: KnownPlaces): Proposal {
  const start = view.tokens[first]?.start ?? 0;
  const end = view.tokens[last]?.end ?? 0;
  // `Provinsi Gansu` is the Gansu of the tables.
  const inner = [known.endsAt(last), known.startsAt(first)].find(
    (candidate) =>
      candidate?.type === 'place' && candidate.end - candidate.start < end - start && !candidate.isDemonym,
  );
  const rest = inner ? view.text.slice(start, end).length - (inner.end - inner.start) : 0;
  const candidates = inner && rest <= 20 ? inner.candidates : [];
  return { start, end, type: 'place', rule, candidates, trust: 0.6 };
}

/** The words that place heads mark: elsewhere in the text they stand alone and are no persons. */
export function wordsOfPlaces(view: TextView, places: readonly Proposal[]): ReadonlySet<string> {
  const marked = places.filter(({ rule }) => rule === 'place-head');
  return new Set(
    marked.flatMap(({ start, end }) => view.words.slice(view.tokenAt(start) + 1, view.tokenFrom(end))),
  );
}

/** Places that say what they are: `Kota Malang`, `Kabupaten X`, `X Province`. */
export function findPlaces(view: TextView, known: KnownPlaces): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  const { placeHeads, placeTails, organizationHeads, offices, genericWords } = view.language.entities;
  const heads = phraseIndex(placeHeads);
  const tails = phraseIndex(placeTails);
  const institutions = phraseIndex(organizationHeads);
  const officeIndex = phraseIndex(offices);
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    // `Bandung Barat` is no part of Bandung.
    const inner = known.endsAt(at - 1);
    if (
      inner?.type === 'place' &&
      inner.candidates[0]?.kind !== 'country' &&
      !inner.isDemonym &&
      directions.has(view.words[at] ?? '') &&
      isCapitalised(view, at) &&
      gapBefore(view, at) === ' '
    )
      proposals.push({
        start: inner.start,
        end: view.tokens[at]?.end ?? inner.end,
        type: 'place',
        rule: 'place-head',
        candidates: [],
        trust: 0.6,
        ...(inner.candidates[0]?.country ? { country: inner.candidates[0].country } : {}),
      });
    if (!isCapitalised(view, at) || isAcronym(view, at)) continue;
    const stopsAt = (token: number) =>
      heads.lengthAt(view, token) > 0 ||
      institutions.lengthAt(view, token) > 0 ||
      officeIndex.lengthAt(view, token) > 0 ||
      (known.startsAt(token) !== undefined && known.startsAt(token)?.type !== 'place') ||
      (known.over(token - 1)?.type === 'place' && known.over(token - 1) !== known.over(token));
    const head = heads.lengthAt(view, at);
    // `TNI Angkatan Laut` is no sea.
    if (head > 0 && view.words[at - 1] !== 'angkatan') {
      const last = runRight(view, at + head - 1, { connectors: noConnectors, stopsAt, longest: 4 });
      const isNamed = view.words.slice(at + head, last + 1).some((word) => !genericWords.has(word));
      if (last > at + head - 1 && isNamed) proposals.push(propose(view, at, last, 'place-head', known));
    }
    const tail = tails.lengthAt(view, at);
    if (tail > 0) {
      const first = runLeft(view, at, {
        connectors: noConnectors,
        stopsAt: (token) => officeIndex.lengthBefore(view, token + 1) > 0,
        longest: 4,
      });
      // `the Healthy Islands Framework`: a name that goes on is of something else.
      const behind = at + tail;
      const goesOn =
        gapBefore(view, behind) === ' ' &&
        isCapitalised(view, behind) &&
        !isPlainWord(view, behind) &&
        officeIndex.lengthAt(view, behind) === 0;
      // `Direktur Penyakit Menular Yosefina Lake`: fields of an office, and its holder's surname.
      const isHolder = first < at && isFieldOfOffice(view, first, first + 1);
      // `the African Region`, `School District`: whose or what kind it is, not its name.
      const isNamed = view.words
        .slice(first, at)
        .some((word, index) => !known.over(first + index)?.isDemonym && !notOfPlaces.has(word));
      if (first < at && isNamed && !goesOn && !isHolder)
        proposals.push(propose(view, first, behind - 1, 'place-tail', known));
    }
  }
  return proposals;
}
