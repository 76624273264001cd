/** Keys that stand for every word beginning so, each with what it leads to. */
export interface Beginnings<Value> {
  readonly isEmpty: boolean;
  keys(): Iterable<string>;
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /**
   * Adds what each key leads to that the word begins with, once: keys of one character first, the others in the order
   * in which keys of their length were first set.
   */
  collect(word: string, into: Value[]): void;
}

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
  readonly rank: number;
}

/** The first two characters as one number; a key of one character has none behind it. */
const drawerOf = (text: string, length: number): number =>
  text.charCodeAt(0) * 0x10000 + (length > 1 ? text.charCodeAt(1) : 0);

class DrawnBeginnings<Value> implements Beginnings<Value> {
  readonly #values = new Map<string, Value>();
  readonly #drawers = new Map<number, Entry<Value>[]>();
  /** Lengths of the keys as they came. */
  readonly #lengths: number[] = [];
  #hasShort = false;

  get isEmpty(): boolean {
    return this.#values.size === 0;
  }

  keys(): Iterable<string> {
    return this.#values.keys();
  }

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: Value): void {
    this.#values.set(key, value);
    if (!this.#lengths.includes(key.length)) this.#lengths.push(key.length);
    if (key.length < 2) this.#hasShort = true;
    const drawer = drawerOf(key, key.length);
    const entries = this.#drawers.get(drawer) ?? [];
    this.#drawers.set(drawer, entries);
    entries.push({ key, value, rank: this.#lengths.indexOf(key.length) });
    entries.sort((one, other) => one.rank - other.rank);
  }

  collect(word: string, into: Value[]): void {
    if (this.#hasShort) this.#collectFrom(drawerOf(word, 1), word, into);
    if (word.length > 1) this.#collectFrom(drawerOf(word, 2), word, into);
  }

  #collectFrom(drawer: number, word: string, into: Value[]): void {
    const entries = this.#drawers.get(drawer);
    if (!entries) return;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at];
      if (entry && word.startsWith(entry.key) && !into.includes(entry.value)) into.push(entry.value);
    }
  }
}

export const createBeginnings = <Value>(): Beginnings<Value> => new DrawnBeginnings();
