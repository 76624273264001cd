import { readKnowledge } from '../../../../scripts/read-knowledge.ts';
import { createEntityFinder, type EntityFinder } from '../../../../utils/analysis/entities.ts';
import { languages } from '../../../../utils/analysis/languages/index.ts';
import { splitSentences } from '../../../../utils/analysis/sentences.ts';
import type { Entity, EntityType, LanguageCode } from '../../../../utils/analysis/types.ts';

let finder: EntityFinder | undefined;

/** Entities of a text, by the packaged tables and the rules alone: without the tagger, whose weights change. */
export function findIn(text: string, code: LanguageCode): readonly Entity[] {
  finder ??= createEntityFinder({ ...readKnowledge(), model: null });
  const language = languages[code];
  return finder.find({ text, title: '', sentences: splitSentences(text, language.sentences), language });
}

const written = (text: string, entity: Entity): readonly string[] =>
  entity.mentions.map(({ start, end }) => text.slice(start, end));

/** One report of our own: what must be found, and what must not be. */
export interface Report {
  readonly what: string;
  readonly text: string;
  /** Type, then a name as the text writes it; with an id behind `=` where the tables know the entity. */
  readonly finds: readonly (readonly [type: EntityType, name: string, id?: string])[];
  /** Surfaces that must be in no finding of this type. */
  readonly lacks?: readonly (readonly [type: EntityType, surface: string])[];
  /** Every finding of these types is listed in `finds`. */
  readonly nothingElseOf?: readonly EntityType[];
}

/** What is wrong with the findings for a report; empty where all is well. */
export function complaints(report: Report, code: LanguageCode): readonly string[] {
  const entities = findIn(report.text, code);
  const of = (type: EntityType) => entities.filter((entity) => entity.type === type);
  const isNamed = (entity: Entity, name: string) => written(report.text, entity).includes(name);
  const missing = report.finds.flatMap(([type, name, id]) => {
    const found = of(type).find((entity) => isNamed(entity, name));
    if (!found) return [`missing ${type}: ${name}`];
    return id && found.id !== id ? [`${name} is ${found.id}, not ${id}`] : [];
  });
  const wrong = (report.lacks ?? []).flatMap(([type, surface]) =>
    of(type).some((entity) => isNamed(entity, surface)) ? [`wrong ${type}: ${surface}`] : [],
  );
  const extra = (report.nothingElseOf ?? []).flatMap((type) =>
    of(type)
      .filter((entity) => !report.finds.some(([wanted, name]) => wanted === type && isNamed(entity, name)))
      .map((entity) => `extra ${type}: ${written(report.text, entity).join(' | ')}`),
  );
  return [...missing, ...wrong, ...extra];
}
