/** Characters of ASCII: their first nodes lie in a table. */
const plainCodes = 128;
const space = 0x20;
const farSpaces: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

function isSpace(code: number): boolean {
  if (code < plainCodes) return code === space || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return farSpaces.has(code) || (code >= 0x2000 && code <= 0x200a);
}

/**
 * Which rules may begin at a place of a text: a trie of their openings, character by character, in flat arrays. Node 0
 * is none; the children of a node are a list of siblings, for few nodes have many.
 */
export class OpeningsTrie {
  readonly #roots = new Int32Array(plainCodes);
  readonly #farRoots = new Map<number, number>();
  readonly #codes: number[] = [0];
  readonly #firstChild: number[] = [0];
  readonly #sibling: number[] = [0];
  /** One bit for the last five bits of each child's character: most walks end at a node that has no such child. */
  readonly #childBits: number[] = [0];
  readonly #own: (number[] | null)[] = [null];
  /** Own ranks of a node and those on the way to it; made when a text first comes there. */
  readonly #met: (readonly number[] | null)[] = [null];
  /** Ranks of the rules that may begin anywhere, ascending. */
  readonly #always: readonly number[];

  constructor(always: readonly number[]) {
    this.#always = always;
  }

  /** Adds an opening of a rule; ranks must come in ascending order. */
  add(opening: string, rank: number): void {
    let node = this.#growRoot(opening.charCodeAt(0));
    for (let at = 1; at < opening.length; at++) node = this.#grow(node, opening.charCodeAt(at));
    const ranks = this.#own[node];
    if (!ranks) this.#own[node] = [rank];
    else if (ranks[ranks.length - 1] !== rank) ranks.push(rank);
  }

  /** Ranks of the rules of which an opening stands at a place, ascending; those that may begin anywhere among them. */
  at(text: string, offset: number): readonly number[] {
    let ranks = this.#always;
    let next = offset;
    const first = text.charCodeAt(next);
    let node = this.#root(isSpace(first) ? space : first);
    while (node !== 0) {
      const here = this.#met[node];
      ranks = here ?? this.#meet(node, ranks);
      if (this.#firstChild[node] === 0) break;
      next++;
      // A space in an opening is any amount of white space.
      if (this.#codes[node] === space) while (isSpace(text.charCodeAt(next))) next++;
      if (next >= text.length) break;
      const code = text.charCodeAt(next);
      node = this.#child(node, isSpace(code) ? space : code);
    }
    return ranks;
  }

  #root(code: number): number {
    return code < plainCodes ? (this.#roots[code] ?? 0) : (this.#farRoots.get(code) ?? 0);
  }

  #child(node: number, code: number): number {
    if (((this.#childBits[node] ?? 0) & (1 << (code & 31))) === 0) return 0;
    let child = this.#firstChild[node] ?? 0;
    while (child !== 0 && this.#codes[child] !== code) child = this.#sibling[child] ?? 0;
    return child;
  }

  #newNode(code: number, sibling: number): number {
    this.#codes.push(code);
    this.#firstChild.push(0);
    this.#sibling.push(sibling);
    this.#childBits.push(0);
    this.#own.push(null);
    this.#met.push(null);
    return this.#codes.length - 1;
  }

  #grow(node: number, code: number): number {
    const known = this.#child(node, code);
    if (known !== 0) return known;
    const made = this.#newNode(code, this.#firstChild[node] ?? 0);
    this.#firstChild[node] = made;
    this.#childBits[node] = (this.#childBits[node] ?? 0) | (1 << (code & 31));
    return made;
  }

  #growRoot(code: number): number {
    const known = this.#root(code);
    if (known !== 0) return known;
    const made = this.#newNode(code, 0);
    if (code < plainCodes) this.#roots[code] = made;
    else this.#farRoots.set(code, made);
    return made;
  }

  #meet(node: number, before: readonly number[]): readonly number[] {
    const own = this.#own[node];
    const met = own ? [...new Set([...before, ...own])].sort((one, other) => one - other) : before;
    this.#met[node] = met;
    return met;
  }
}
