import { fold } from '../fold.ts';
import { alternatives, type KnownEntity, readTable } from '../knowledge.ts';
import type { EntityId } from '../types.ts';

/** One meaning of an acronym; `entity` is null for a meaning outside the tables. */
export interface Sense {
  readonly surface: string;
  readonly entity: KnownEntity | null;
  /** Folded words and phrases that speak for this meaning. */
  readonly cues: readonly string[];
}

export interface Senses {
  readonly listed: readonly Sense[];
  /** Meanings of a surface, written exactly so. */
  of(surface: string): readonly Sense[];
}

/** Its cues are folded when a text has the surface, which few of hundreds have. */
class ListedSense implements Sense {
  readonly surface: string;
  readonly entity: KnownEntity | null;
  readonly #cues: string | undefined;
  #folded: readonly string[] | null = null;

  constructor(surface: string, entity: KnownEntity | null, cues: string | undefined) {
    this.surface = surface;
    this.entity = entity;
    this.#cues = cues;
  }

  get cues(): readonly string[] {
    this.#folded ??= alternatives(this.#cues).map((cue) => fold(cue));
    return this.#folded;
  }
}

/** Reads `senses.tsv`: surface, entity (`-` for a meaning outside the tables), cues, gloss. */
export function readSenses(table: string, byId: ReadonlyMap<EntityId, KnownEntity>): Senses {
  const bySurface = new Map<string, Sense[]>();
  const listed: Sense[] = [];
  for (const row of readTable(table)) {
    const surface = row.surface ?? '';
    const known = byId.get(row.entity ?? '');
    // A row whose entity no table has would only silence the others.
    if (!surface || (row.entity !== '-' && !known)) continue;
    const sense = new ListedSense(surface, known ?? null, row.cues);
    listed.push(sense);
    const others = bySurface.get(surface);
    if (others) others.push(sense);
    else bySurface.set(surface, [sense]);
  }
  return { listed, of: (surface) => bySurface.get(surface) ?? [] };
}
