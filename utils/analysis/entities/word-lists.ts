import type { Language } from '../languages/types.ts';
import { joinLists, type WordLists } from './phrase-index.ts';

const keys = new WeakMap<Readonly<Record<string, string>>, readonly string[]>();

/** The words of a table, always as the same list. */
export function wordsOfTable(table: Readonly<Record<string, string>>): readonly string[] {
  let words = keys.get(table);
  if (!words) {
    words = Object.keys(table);
    keys.set(table, words);
  }
  return words;
}

const known = new WeakMap<Language, WordLists>();

/** The lists that are asked for at every word of a text, joined at the first text of a language. */
export function wordListsOf(language: Language): WordLists {
  let lists = known.get(language);
  if (!lists) {
    const { entities } = language;
    lists = joinLists([
      entities.offices,
      entities.organizationHeads,
      entities.unitHeads,
      entities.organizationTails,
      entities.legalForms,
      entities.placeHeads,
      entities.placeTails,
      entities.placeCues,
      entities.personCues,
      entities.roles,
      entities.looseRoles,
      entities.companyCues,
      entities.companyKinds,
      entities.brandCues,
      entities.codeCues,
      entities.productHeads,
      entities.productTails,
      entities.productModifiers,
      entities.diseaseHeads,
      entities.diseaseTails,
      entities.diseaseModifiers,
      entities.governmentHeads,
      entities.titles,
      entities.speechVerbs,
      entities.personVerbs,
      wordsOfTable(entities.namedOffices),
    ]);
    known.set(language, lists);
  }
  return lists;
}
