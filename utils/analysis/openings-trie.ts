const space = 0x20;
/** Below this, a table says what is white space. */
const plainCodes = 128;
const farSpaces: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

function isSpace(code: number): boolean {
  if (code < plainCodes) return code === space || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return farSpaces.has(code) || (code >= 0x2000 && code <= 0x200a);
}

const root = 0;
const leastSlots = 1 << 8;

const none: readonly number[] = [];
const openerSlots = 1 << 13;
/** What a slot of the first look says: openings of one, of two, of three characters or more begin so. */
const [oneLong, twoLong, threeLong] = [1, 2, 4] as const;

const hashOf = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(Math.imul(first, 31) + second, 31) + third, 0x9e3779b1) >>> 19;

/**
 * Which rules may begin at a place of a text: a trie of their openings, character by character. All its branches lie in
 * one table that is looked up by a node and a character, so that a step of the walk is one look, however many branches
 * a node has.
 */
export class OpeningsTrie {
  /** Slots of two numbers: a node with a character, and the node behind it; empty where the second is 0. */
  #branches = new Int32Array(2 * leastSlots);
  /** What a hash is shifted by to be the number of a slot. */
  #shift = 32 - Math.log2(leastSlots);
  readonly #parents: number[] = [root];
  readonly #own: (number[] | null)[] = [null];
  /** Own ranks of a node and those on the way to it; made when a text first ends there. */
  readonly #met: (readonly number[] | null)[];

  /** The first three characters of all openings: at most places of a text nothing begins, and this says so at a look. */
  readonly #openers = new Uint8Array(openerSlots);

  /** @param always ranks of the rules that may begin anywhere, ascending. */
  constructor(always: readonly number[]) {
    this.#met = [always];
  }

  /** Adds an opening of a rule; ranks must come in ascending order, before the first question. */
  add(opening: string, rank: number): void {
    this.#addOpener(opening);
    let node = root;
    for (let at = 0; at < opening.length; at++) node = this.#grow(node, opening.charCodeAt(at));
    const ranks = this.#own[node];
    if (!ranks) this.#own[node] = [rank];
    else if (ranks[ranks.length - 1] !== rank) ranks.push(rank);
  }

  /** Ranks of the rules of which an opening stands at a place, ascending; those that may begin anywhere among them. */
  at(text: string, offset: number): readonly number[] {
    if (!this.#mayOpen(text, offset)) return this.#met[root] ?? none;
    let node = root;
    for (let next = offset; next < text.length; ) {
      const written = text.charCodeAt(next);
      const code = isSpace(written) ? space : written;
      const branch = this.#child(node, code);
      if (branch === root) break;
      node = branch;
      next++;
      // A space in an opening is any amount of white space.
      if (code === space) while (isSpace(text.charCodeAt(next))) next++;
    }
    return this.#met[node] ?? this.#meet(node);
  }

  /** White space ends what the first look knows: a text may have any amount of it. */
  #addOpener(opening: string): void {
    const [first, second, third] = [opening.charCodeAt(0), opening.charCodeAt(1), opening.charCodeAt(2)];
    const length = first === space || !(second > space) ? 1 : third > space ? 3 : 2;
    const slot = hashOf(first, length > 1 ? second : 0, length > 2 ? third : 0);
    this.#openers[slot] =
      (this.#openers[slot] ?? 0) | (length === 1 ? oneLong : length === 2 ? twoLong : threeLong);
  }

  #mayOpen(text: string, offset: number): boolean {
    const openers = this.#openers;
    const written = text.charCodeAt(offset);
    const first = isSpace(written) ? space : written;
    if (((openers[hashOf(first, 0, 0)] ?? 0) & oneLong) !== 0) return true;
    if (offset + 1 >= text.length) return false;
    const second = text.charCodeAt(offset + 1);
    if (((openers[hashOf(first, second, 0)] ?? 0) & twoLong) !== 0) return true;
    if (offset + 2 >= text.length) return false;
    return ((openers[hashOf(first, second, text.charCodeAt(offset + 2))] ?? 0) & threeLong) !== 0;
  }

  /** The slot that holds a branch, or the empty one where it would be put. */
  #slotOf(key: number): number {
    const branches = this.#branches;
    const last = branches.length - 2;
    let slot = (Math.imul(key, 0x9e3779b1) >>> this.#shift) << 1;
    while (branches[slot + 1] !== root && branches[slot] !== key) slot = (slot + 2) & last;
    return slot;
  }

  #child(node: number, code: number): number {
    return this.#branches[this.#slotOf((node << 16) | code) + 1] ?? root;
  }

  #grow(node: number, code: number): number {
    const key = (node << 16) | code;
    const slot = this.#slotOf(key);
    const known = this.#branches[slot + 1] ?? root;
    if (known !== root) return known;
    const made = this.#parents.length;
    this.#branches[slot] = key;
    this.#branches[slot + 1] = made;
    this.#parents.push(node);
    this.#own.push(null);
    this.#met.push(null);
    // Half of the slots stay empty: most walks end at a branch that is not there.
    if (made * 4 > this.#branches.length) this.#widen();
    return made;
  }

  #widen(): void {
    const before = this.#branches;
    this.#branches = new Int32Array(before.length * 2);
    this.#shift--;
    for (let slot = 0; slot < before.length; slot += 2) {
      if (before[slot + 1] === root) continue;
      const key = before[slot] ?? 0;
      const free = this.#slotOf(key);
      this.#branches[free] = key;
      this.#branches[free + 1] = before[slot + 1] ?? root;
    }
  }

  #meet(node: number): readonly number[] {
    const parent = this.#parents[node] ?? root;
    const before = this.#met[parent] ?? this.#meet(parent);
    const own = this.#own[node];
    const met = own ? [...new Set([...before, ...own])].sort((one, other) => one - other) : before;
    this.#met[node] = met;
    return met;
  }
}
