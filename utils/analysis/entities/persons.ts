import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import { breaksBefore, isAcronym, isCapitalised, isTitleCase, startsSentence, written } from './name-run.ts';
import { looksLikePerson, namedThings } from './name-shapes.ts';
import {
  behindComma,
  behindInstitution,
  holderBehind,
  officeLeft,
  readOffice,
  type Scene,
  wordsOfName,
} from './office-phrases.ts';
import { personNames } from './person-names.ts';
import { person } from './person-proposal.ts';
import { findPersonsByRole } from './person-roles.ts';
import { findPersonsByFeat } from './persons-by-feat.ts';
import { mayBeIn, phraseIndex } from './phrase-index.ts';
import type { Proposal } from './types.ts';
import { wordsOfTable } from './word-lists.ts';

const spanOf = (view: TextView, first: number, last: number) => ({
  start: view.tokens[first]?.start ?? 0,
  end: view.tokens[Math.min(last, view.tokens.length - 1)]?.end ?? 0,
});

const textBetween = (view: TextView, first: number, last: number) =>
  view.text.slice(view.tokens[first]?.start ?? 0, view.tokens[last]?.end ?? 0);

/** `Menkes Resmikan Klinik`: in a headline the verb behind an office has a capital, too. */
const isHeadlineVerb = (view: TextView, at: number): boolean =>
  isTitleCase(view, at) && (view.language.entities.headlineVerbs?.test(view.words[at] ?? '') ?? false);

/** `Kepala BPOM Ratna Wirasti`, `Health Minister X`; `X, a vice-minister at …`. */
function byOffice(scene: Scene): Proposal[] {
  const { view, known, names } = scene;
  const offices = phraseIndex(view.language.entities.offices);
  const { namedOffices } = view.language.entities;
  const officeWords = wordsOfTable(namedOffices);
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const named = mayBeIn(view, at, officeWords) ? namedOffices[view.words[at] ?? ''] : undefined;
    let length = named === undefined ? offices.lengthAt(view, at) : 1;
    // `Kepala | Badan Pengawas Obat`: the institution takes its own words back.
    for (let inner = at + 1; inner < at + length; inner++)
      if (known.startsAt(inner)?.type === 'organization' || scene.institutions.startsAt(inner))
        length = inner - at;
    if (length === 0) continue;
    const left = officeLeft(view, at, known);
    const read = behindComma(scene, behindInstitution(scene, readOffice(scene, at + length)));
    const phrase = read && isHeadlineVerb(view, read.name) ? null : read;
    const last = phrase ? names.endOfName(phrase.name) : -1;
    if (phrase && last >= 0) {
      const single = last === phrase.name;
      // A lone word behind a small office and a comma is more often anything else.
      const isSure = isCapitalised(view, at) || named !== undefined || !single || !phrase.afterComma;
      if (isSure) {
        const holder = phrase.actsFor ?? left.actsFor;
        const office = textBetween(view, left.first, phrase.name - 1)
          .replace(/(?:[\s,]{1,9}(?:Dr|Prof|dr)\.?){0,6}[\s,]{0,9}$/u, '')
          .replace(/^(?:the|an?)\s/iu, '');
        const actsFor = holder?.candidates[0]?.id ?? named;
        const officeAt = spanOf(view, left.first, phrase.name - 1);
        proposals.push(
          person(view, phrase.name, last, 'office-before-name', {
            office,
            officeAt,
            ...(actsFor ? { actsFor } : {}),
          }),
        );
        continue;
      }
    }
    // `Lin Qiaoyu, a deputy head of Fiji's …`; `Ratna Wirasti, Kepala BPOM, …`
    const comma = left.first - 1;
    const isApposition =
      view.words[comma] === ',' || ['selaku', 'sebagai', 'as'].includes(view.words[comma] ?? '');
    if (!isApposition || breaksBefore(view, left.first)) continue;
    const first = names.startOfName(comma - 1);
    if (first < 0 || first === comma - 1) continue;
    const holder = left.actsFor ?? holderBehind(scene, at + length);
    const office = textBetween(
      view,
      left.first,
      Math.max(holder ? known.after(holder) - 1 : 0, at + length - 1),
    ).replace(/^(?:the|an?)\s/iu, '');
    const actsFor = holder?.candidates[0]?.id ?? named;
    let end = at + length;
    while (end < at + length + 9 && view.tokens[end] && ![',', '.', '('].includes(view.words[end] ?? ''))
      end++;
    const officeAt = spanOf(view, left.first, end - 1);
    proposals.push(
      person(view, first, comma - 1, 'office-after-name', {
        office,
        officeAt,
        ...(actsFor ? { actsFor } : {}),
      }),
    );
  }
  return proposals;
}

function byTitle({ view, names }: Scene): Proposal[] {
  const { titles } = view.language.entities;
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const word = view.words[at] ?? '';
    const isPair = word === 'tan' && view.words[at + 1] === 'sri';
    if (!isPair && !(mayBeIn(view, at, titles) && titles.has(word))) continue;
    // `pak` and `ibu` are everyday words: their capital, or a name right behind, must tell.
    const name = names.behindTitles(at);
    if (name === at || breaksBefore(view, name)) continue;
    if (view.words[name - 1] === ',') continue;
    if (
      !isCapitalised(view, at) &&
      !['dr', 'drg', 'prof', 'pak', 'bu', 'bidan', 'ustaz', 'ustad', 'kiai'].includes(word)
    )
      continue;
    if (isAcronym(view, at) && word.length > 2) continue;
    if (namedThings.has(view.words[at - 1] ?? '')) continue;
    const last = names.endOfName(name);
    if (last >= 0) proposals.push(person(view, name, last, 'title-before-name'));
  }
  return proposals;
}

/** `kata Budi Santoso`, `Budi Santoso mengatakan`, `John Smith said`. */
function bySpeech({ view, names }: Scene): Proposal[] {
  const { speechVerbs, invertedVerbs } = view.language.entities;
  const proposals: Proposal[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!mayBeIn(view, at, speechVerbs)) continue;
    if (!speechVerbs.has(view.words[at] ?? '') || isCapitalised(view, at)) continue;
    const right = names.behindTitles(at + 1);
    const last = breaksBefore(view, at + 1) ? -1 : names.endOfName(right);
    // `praised Bio Farma`: only the verbs that stand behind a quotation have a speaker to their right.
    const isSpeaker =
      invertedVerbs.has(view.words[at] ?? '') ||
      looksLikePerson(wordsOfName(view, right, Math.max(last, right)), view.personNames);
    if (last > right && isSpeaker && written(view, right).length > 1)
      proposals.push(person(view, right, last, 'speech-verb', { trust: 0.5 }));
    let before = at - 1;
    if (view.language.code === 'id' && ['juga', 'pun', 'telah', 'akan'].includes(view.words[before] ?? ''))
      before--;
    const first = breaksBefore(view, at) ? -1 : names.startOfName(before);
    if (
      first >= 0 &&
      first < before &&
      !(before - first === 1 && startsSentence(view, first) && view.words[first] === 'dr')
    )
      proposals.push(person(view, first, before, 'speech-verb', { trust: 0.5 }));
  }
  return proposals;
}

/** `a team led by Wang Hong`. */
function byCue({ view, names }: Scene): Proposal[] {
  const cues = phraseIndex(view.language.entities.personCues);
  const proposals: Proposal[] = [];
  for (const at of cues.startsIn(view)) {
    const length = cues.lengthAt(view, at);
    if (breaksBefore(view, at + length)) continue;
    const first = names.behindTitles(at + length);
    const last = names.endOfName(first);
    if (last > first) proposals.push(person(view, first, last, 'person-cue', { trust: 0.5 }));
  }
  return proposals;
}

/** `the Trump administration`: a government that goes by its head's name. */
function byAdministration({ view, names }: Scene): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 1; at < view.tokens.length; at++) {
    if (view.words[at] !== 'administration' || isCapitalised(view, at)) continue;
    if (names.canBeName(at - 1) && !breaksBefore(view, at) && !isAcronym(view, at - 1)) {
      const first = names.startOfName(at - 1);
      if (first >= 0 && at - 1 - first <= 1) proposals.push(person(view, first, at - 1, 'administration'));
    }
  }
  return proposals;
}

/** Persons that titles, offices and verbs of speech around them give away. */
export function findPersons(
  view: TextView,
  known: KnownPlaces,
  institutions: KnownPlaces,
  placeNames: ReadonlySet<string>,
): readonly Proposal[] {
  if (view.language.script === 'han') return [];
  const names = personNames(
    view,
    known,
    (at) => institutions.over(at) !== undefined || placeNames.has(view.words[at] ?? ''),
  );
  const scene = { view, known, institutions, names, placeNames };
  return [
    ...byOffice(scene),
    ...byTitle(scene),
    ...bySpeech(scene),
    ...byCue(scene),
    ...byAdministration(scene),
    ...findPersonsByRole(scene),
    ...findPersonsByFeat(scene),
  ];
}
