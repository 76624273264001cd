/** A column of whole numbers (32 bits) that grows. */
export class Numbers {
  #values: Int32Array;
  #length: number;

  /** @param packed numbers to begin with; they may be written to. */
  constructor(packed: Int32Array = new Int32Array(0)) {
    this.#values = packed;
    this.#length = packed.length;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(Math.max(256, this.#length * 2));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /**
   * The numbers themselves, for a walk over all of them; there may be room behind the last. What is pushed later need
   * not be in it.
   */
  get values(): Int32Array {
    return this.#values;
  }

  /** 0 behind the end. */
  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** All of them, and no room behind. */
  pack(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}

export interface PackedLists {
  /** Where the list of each row ends in `values`. */
  readonly ends: Int32Array;
  readonly values: Int32Array;
}

/** A list of whole numbers for each row of a table, one behind the other in one column. */
export class NumberLists {
  readonly #ends: Numbers;
  readonly #values: Numbers;

  constructor(packed?: PackedLists) {
    this.#ends = new Numbers(packed?.ends);
    this.#values = new Numbers(packed?.values);
  }

  pack(): PackedLists {
    return { ends: this.#ends.pack(), values: this.#values.pack() };
  }

  /** The list of the next row. */
  push(list: readonly number[]): void {
    for (const value of list) this.#values.push(value);
    this.#ends.push(this.#values.length);
  }

  /** The list of the next row: what stands in `numbers` at the indices that lie between two places of `indices`. */
  pushOf(indices: Int32Array, from: number, to: number, numbers: readonly number[]): void {
    for (let at = from; at < to; at++) this.#values.push(numbers[indices[at] ?? -1] ?? -1);
    this.#ends.push(this.#values.length);
  }

  /** The columns themselves, for a walk over all rows: where each list ends in `values`. See `Numbers.values`. */
  get columns(): PackedLists {
    return { ends: this.#ends.values, values: this.#values.values };
  }

  /** Whether a value is in the list of a row. */
  has(row: number, value: number): boolean {
    const end = this.#ends.at(row);
    for (let at = this.#startOf(row); at < end; at++) if (this.#values.at(at) === value) return true;
    return false;
  }

  /** The numbers of a row in their order, at most the first `limit`. */
  each(row: number, act: (value: number, place: number) => void, limit = Infinity): void {
    const start = this.#startOf(row);
    const end = Math.min(this.#ends.at(row), start + limit);
    for (let at = start; at < end; at++) act(this.#values.at(at), at - start);
  }

  #startOf(row: number): number {
    return row === 0 ? 0 : this.#ends.at(row - 1);
  }
}

/** Gives each text a number, the same whenever it comes again. */
export class Names {
  readonly all: string[];
  readonly #numbers: Map<string, number>;

  constructor(all: string[] = []) {
    this.all = all;
    this.#numbers = new Map(all.map((name, number) => [name, number]));
  }

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.all.length);
    return this.all.push(name) - 1;
  }

  /** −1 for a text that never came. */
  find(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }
}
