import { Index, type StorageInterface } from 'flexsearch';
import type { HanVariants } from '../../analysis/fold.ts';
import type { Postings } from './buckets.ts';
import { slotCount } from './slots.ts';
import { termSlots, type Unit } from './units.ts';

/** Its terms are not among the types, but what a storage reads of it. */
type FlexSearchIndex = Index<false, false, false> & { readonly map: ReadonlyMap<string, Postings> };

/** Terms hold letters and digits only, so that a space parts them. */
const split = (terms: string) => terms.split(' ');

/**
 * A FlexSearch index of units. Words are cut and stemmed by us, and how much each says is ours: FlexSearch knows neither
 * Indonesian affixes nor how long a text is. In memory, or on a storage that is mounted.
 */
export class FlexIndex {
  readonly #variants: HanVariants;
  #slots: ReadonlyMap<string, number> = new Map();
  readonly #index: FlexSearchIndex;

  constructor(variants: HanVariants) {
    this.#variants = variants;
    this.#index = new Index<false, false, false>({
      tokenize: 'strict',
      encode: split,
      resolution: slotCount,
      resolve: false,
      commit: false,
      score: (_, term) => this.#slots.get(term) ?? slotCount - 1,
    }) as FlexSearchIndex;
  }

  async mount(storage: StorageInterface): Promise<void> {
    await this.#index.mount(storage);
  }

  add(number: number, unit: Unit): void {
    this.#slots = termSlots(unit, this.#variants);
    if (this.#slots.size > 0) this.#index.add(number, [...this.#slots.keys()].join(' '));
  }

  remove(number: number): void {
    this.#index.remove(number);
  }

  /** Writes what was added to the storage. */
  async commit(): Promise<void> {
    await this.#index.commit();
  }

  /** Where terms that begin so stand, of an index in memory. */
  async beginning(prefix: string): Promise<Postings> {
    const terms = [...this.#index.map.keys()].filter((term) => term.startsWith(prefix));
    const bySlot = Array.from({ length: slotCount }, (): number[] => []);
    for (const term of terms)
      this.#index.map.get(term)?.forEach((units, slot) => {
        bySlot[slot]?.push(...(units ?? []));
      });
    return bySlot;
  }

  /** Where a term stands. */
  async postings(term: string): Promise<Postings> {
    const found = await this.#index.search({ query: term, limit: 0, resolve: false });
    return (found as unknown as { readonly result: Postings }).result;
  }
}
