import type { KnownEntity } from '../knowledge.ts';
import type { EntityId } from '../types.ts';
import type { TextView } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hanCompanyForms } from './han-companies.ts';
import { idOfName, type Resolved, slug, withoutLegalForm } from './merge.ts';
import { senseAt, sureSense } from './senses.ts';
import type { Proposal } from './types.ts';

/** Countries that the proposals name, most often first. */
function countriesOf(proposals: readonly Proposal[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type, candidates } of proposals) {
    const [only] = candidates;
    if (type !== 'place' || candidates.length !== 1 || !only?.country) continue;
    counts.set(only.country, (counts.get(only.country) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([country]) => country);
}

/** Whether its own row lists the name: one that only the senses list must be spoken for by the words around it. */
const hasName = ({ names }: KnownEntity, written: string): boolean =>
  Object.values(names).some((listed) => listed.includes(written));

/** One of several entities of the same name: the one of the text's countries, else the first of the table. */
function choose(
  candidates: readonly KnownEntity[],
  countries: readonly string[],
  home: string | null,
): KnownEntity | undefined {
  if (candidates.length <= 1) return candidates[0];
  const country = candidates.find(({ kind }) => kind === 'country');
  if (country) return country;
  for (const code of home ? [home, ...countries] : countries) {
    const local = candidates.find((candidate) => candidate.country === code);
    if (local) return local;
  }
  return candidates[0];
}

/**
 * What an acronym of which its own sentence says nothing means in those sentences that do, if that is one thing only:
 * undefined where they say nothing or several things.
 */
function senseElsewhere(
  view: TextView,
  proposals: readonly Proposal[],
  gazetteer: Gazetteer,
): (written: string) => KnownEntity | undefined {
  const decided = new Map<string, Set<KnownEntity | null>>();
  return (written) => {
    let meanings = decided.get(written);
    if (!meanings) {
      meanings = new Set();
      decided.set(written, meanings);
      const senses = gazetteer.senses.of(written);
      for (const { rule, start, end, candidates } of proposals) {
        // `FDA Amerika Serikat`: a full name says which one the article speaks of.
        const [listed, ...more] = candidates;
        const named = senses.find(({ entity }) => entity && more.length === 0 && entity.id === listed?.id);
        if (named && view.text.slice(start, end) !== written) meanings.add(named.entity);
        if (rule !== 'gazetteer' || view.text.slice(start, end) !== written) continue;
        const sense = senseAt(view, senses, start, sureSense);
        if (sense !== undefined) meanings.add(sense);
      }
    }
    const [only, ...others] = meanings;
    return others.length === 0 ? (only ?? undefined) : undefined;
  };
}

/** Settles which entity each proposal names; where unsure, the proposal falls. */
export function resolveEntities(
  view: TextView,
  proposals: readonly Proposal[],
  gazetteer: Gazetteer,
): readonly Resolved[] {
  const countries = countriesOf(proposals);
  const home = view.language.entities.homeCountry;
  const resolved: Resolved[] = [];
  const elsewhere = senseElsewhere(view, proposals, gazetteer);
  for (const proposal of proposals) {
    const written = view.text.slice(proposal.start, proposal.end);
    if (proposal.rule === 'gazetteer') {
      const senses = gazetteer.senses.of(written);
      const outside = senses.some(({ entity }) => entity === null) || senses.length > 1;
      if (outside) {
        const sure = senseAt(view, senses, proposal.start, sureSense);
        const sense =
          sure !== undefined ? sure : (elsewhere(written) ?? senseAt(view, senses, proposal.start));
        if (sense === null) continue;
        const possible = [
          ...new Set([...proposal.candidates, ...senses.flatMap(({ entity }) => entity ?? [])]),
        ];
        const known =
          sense ?? (possible.length === 1 ? possible.find((only) => hasName(only, written)) : undefined);
        if (!known) continue;
        resolved.push({ proposal: { ...proposal, rule: 'sense' }, id: known.id, known });
        continue;
      }
    }
    const known = choose(proposal.candidates, countries, home);
    const id = known?.id ?? proposal.id ?? idOfName(proposal.type, proposal.name ?? written);
    resolved.push({ proposal, id, known });
  }
  return joinCompanies(view, joinPersons(view, resolved));
}

const withId = (item: Resolved, id: EntityId): Resolved => (item.id === id ? item : { ...item, id });

/** `Trump` and `Donald Trump`, `Ida Ayu` and `Ida Ayu Kusumawati`, each found by a rule of its own, are one person if only one full name has those words. */
function joinPersons(view: TextView, resolved: readonly Resolved[]): readonly Resolved[] {
  const wordsOf = new Map<string, ReadonlySet<string>>();
  for (const { proposal, id } of resolved)
    if (proposal.type === 'person' && !wordsOf.has(id))
      wordsOf.set(
        id,
        new Set((proposal.name ?? view.text.slice(proposal.start, proposal.end)).split(/[\s·•・‧]+/u)),
      );
  const fullName = (id: string): string => {
    const words = wordsOf.get(id);
    if (!words) return id;
    const fuller = [...wordsOf].filter(
      ([other, names]) =>
        other !== id && names.size > words.size && [...words].every((word) => names.has(word)),
    );
    return fuller.length === 1 ? (fuller[0]?.[0] ?? id) : id;
  };
  const target = new Map([...wordsOf.keys()].map((id) => [id, fullName(id)]));
  return resolved.map((item) => withId(item, target.get(item.id) ?? item.id));
}

/** `PT Cahaya Farma Nusantara` and, found by a rule of its own, `Cahaya Farma`: the beginning of one company's longer name. */
function joinCompanies(view: TextView, resolved: readonly Resolved[]): readonly Resolved[] {
  const names = new Map<string, string>();
  const companies = new Set<string>();
  /** Ids of companies by the short names that Chinese gives them. */
  const short = new Map<string, string>();
  for (const { proposal, id, known } of resolved) {
    if (proposal.type !== 'organization' || known || names.has(id)) continue;
    const name = proposal.name ?? view.text.slice(proposal.start, proposal.end);
    const bare = withoutLegalForm(name);
    names.set(id, slug(bare));
    if (bare !== name) companies.add(id);
    for (const form of hanCompanyForms(view, proposal)) short.set(form, id);
  }
  const target = new Map<string, string>();
  for (const [id, name] of names) {
    const full = short.get(name);
    if (full && full !== id) target.set(id, full);
    const [only, ...others] = [...companies].filter(
      (other) => other !== id && (names.get(other) ?? '').startsWith(`${name}-`),
    );
    if (only && others.length === 0 && name.includes('-')) target.set(id, only);
  }
  return resolved.map((item) => withId(item, target.get(item.id) ?? item.id));
}
