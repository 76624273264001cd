import type { Correction, EntitySketch } from './corrections/types.ts';
import { nameCase } from './entities/case-rules.ts';
import type { IndexedName } from './entities/name-index.ts';
import { fold, type HanVariants } from './fold.ts';
import type { KnownEntity } from './knowledge.ts';
import type { EntityId, EntityType, LanguageCode } from './types.ts';

/** The packaged tables as the reader corrected them. */
export interface Corrected {
  /** All entities that a name can lead to, in the order of the tables, the reader's own behind them. */
  readonly entities: readonly KnownEntity[];
  /** Names that the reader gave; each outweighs what the tables say of the same name. */
  readonly names: readonly IndexedName[];
  /** The entity that an id stands for by now, or null where the reader said that it stands for none. */
  target(id: EntityId): EntityId | null;
  known(id: EntityId): KnownEntity | undefined;
  /** Whether the reader said that what is written so names nothing. */
  isSilenced(written: string): boolean;
  /** Whether any name is silenced at all. */
  readonly isSilencing: boolean;
}

const languages: readonly LanguageCode[] = ['en', 'id', 'zh'];

/** An entity that no table lists, as its correction knows it. */
function fromSketch({ id, type, name, names = {}, country }: EntitySketch): KnownEntity {
  const cell = (code: LanguageCode) => (names[code] ? [names[code]] : []);
  const listed = languages.flatMap(cell);
  return {
    id,
    type,
    kind: '',
    names: { en: cell('en'), id: cell('id'), zh: cell('zh'), any: listed.includes(name) ? [] : [name] },
    country: country ?? null,
    parent: null,
    refs: {},
  };
}

// `refs` of a packaged entity is a getter, which a spread would lose.

/** Names of both; the first names stay those of `one`, and the other's fill the languages in which it has none. */
function withNamesOf(one: KnownEntity, other: KnownEntity): KnownEntity {
  const both = (code: LanguageCode | 'any') => [...new Set([...one.names[code], ...other.names[code]])];
  const names = { en: both('en'), id: both('id'), zh: both('zh'), any: both('any') };
  return { ...one, refs: one.refs, names };
}

const slugOf = (id: EntityId) => id.slice(id.indexOf(':') + 1);

/** The reader's corrections, read in their order; a later one counts where two contradict each other. */
class Reading {
  readonly byId: Map<EntityId, KnownEntity>;
  /** Where an id leads; null where it stands for nothing. */
  readonly moved = new Map<EntityId, EntityId | null>();
  readonly aliases = new Map<string, { readonly name: string; readonly id: EntityId }[]>();
  readonly silenced = new Set<string>();
  readonly #hanVariants: HanVariants;

  constructor(entities: readonly KnownEntity[], hanVariants: HanVariants) {
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
    this.#hanVariants = hanVariants;
  }

  /** An acronym is meant as it is written, other names however their letters stand. */
  keyOf(written: string): string {
    return nameCase(written) === 'acronym' ? `=${written}` : fold(written, this.#hanVariants);
  }

  target(id: EntityId): EntityId | null {
    let at = id;
    for (let next = this.moved.get(at); next !== undefined; next = this.moved.get(at)) {
      if (next === null) return null;
      at = next;
    }
    return at;
  }

  /** What a correction speaks of, as it stands by now; null where nothing is left of it. */
  #entityOf(sketch: EntitySketch): KnownEntity | null {
    const id = this.target(sketch.id);
    if (id === null) return null;
    const entity = this.byId.get(id) ?? fromSketch({ ...sketch, id });
    this.byId.set(id, entity);
    return entity;
  }

  #name(written: string, id: EntityId, instead: boolean): void {
    const name = written.trim();
    if (name === '') return;
    const key = this.keyOf(name);
    this.silenced.delete(key);
    const others = instead ? [] : (this.aliases.get(key) ?? []);
    this.aliases.set(key, [...others.filter((other) => other.id !== id), { name, id }]);
  }

  #join(id: EntityId, into: EntityId): void {
    const from = this.target(id);
    const to = this.target(into);
    if (from === null || to === null || from === to) {
      // First `A` is `B`, and later `B` is `A`: the later word turns the arrow round.
      if (from !== null && from === to && from === id && this.moved.has(into)) {
        this.moved.delete(into);
        this.moved.set(id, into);
      }
      return;
    }
    this.moved.set(from, to);
  }

  #retype(entity: KnownEntity, type: EntityType): void {
    if (entity.type === type) return;
    const id = `${type}:${slugOf(entity.id)}`;
    const there = this.byId.get(id);
    this.byId.set(id, there ?? { ...entity, refs: entity.refs, id, type });
    // The way back is free again, where an earlier correction went the other way.
    this.moved.delete(id);
    this.moved.set(entity.id, id);
  }

  apply(correction: Correction): void {
    switch (correction.kind) {
      case 'not-name': {
        const key = this.keyOf(correction.surface.trim());
        this.silenced.add(key);
        this.aliases.delete(key);
        return;
      }
      case 'not-entity': {
        const id = this.target(correction.entity.id);
        if (id !== null) this.moved.set(id, null);
        return;
      }
      case 'alias': {
        const entity = this.#entityOf(correction.entity);
        if (entity) this.#name(correction.name, entity.id, true);
        return;
      }
      case 'type': {
        const entity = this.#entityOf(correction.entity);
        if (entity) this.#retype(entity, correction.type);
        return;
      }
      case 'same': {
        const one = this.#entityOf(correction.entity);
        const other = this.#entityOf(correction.as);
        if (!one || !other) return;
        this.#join(correction.entity.id, correction.as.id);
        const id = this.target(correction.as.id);
        const kept = id === null ? undefined : this.byId.get(id);
        if (kept) this.byId.set(kept.id, withNamesOf(kept, kept.id === one.id ? other : one));
        return;
      }
      case 'own': {
        const { entity, aliases } = correction;
        this.byId.set(entity.id, fromSketch(entity));
        for (const name of [entity.name, ...Object.values(entity.names ?? {}), ...aliases])
          this.#name(name, entity.id, false);
        return;
      }
    }
  }
}

/**
 * Lays the reader's corrections over the entities of the tables.
 * @param corrections in the order in which they were made.
 */
export function correctKnowledge(
  entities: readonly KnownEntity[],
  corrections: readonly Correction[],
  hanVariants: HanVariants,
): Corrected {
  const reading = new Reading(entities, hanVariants);
  for (const correction of corrections) reading.apply(correction);
  const { byId, moved, aliases, silenced } = reading;
  const target = (id: EntityId) => (moved.size === 0 ? id : reading.target(id));
  const known = (id: EntityId) => {
    const meant = target(id);
    return meant === null ? undefined : byId.get(meant);
  };
  return {
    // A retyped entity stands where it stood: its names follow the rules of its new type.
    entities: moved.size === 0 ? entities : entities.map((entity) => retyped(entity, known(entity.id))),
    names: [...aliases.values()].flat().flatMap(({ name, id }): readonly IndexedName[] => {
      const entity = known(id);
      return entity ? [{ entity, name, language: 'any', isDemonym: false, ofReader: true }] : [];
    }),
    target,
    known,
    isSilencing: silenced.size > 0,
    isSilenced: (written) => silenced.size > 0 && silenced.has(reading.keyOf(written)),
  };
}

const retyped = (entity: KnownEntity, now: KnownEntity | undefined): KnownEntity =>
  now && now.type !== entity.type && slugOf(now.id) === slugOf(entity.id) ? now : entity;
