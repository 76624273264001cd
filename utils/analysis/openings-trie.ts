/** Which rules may begin at a place of a text: a trie of their openings, character by character, in flat arrays. */
export interface OpeningsTrie {
  /** Adds an opening of a rule; ranks must come in ascending order. */
  add(opening: string, rank: number): void;
  /** Ranks of the rules of which an opening stands at a place, ascending; `always` among them. */
  at(text: string, offset: number): readonly number[];
}

const plainCodes = 128;
const space = 0x20;

function isSpace(code: number): boolean {
  if (code <= 0x7f) return code === space || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return farSpaces.has(code) || (code >= 0x2000 && code <= 0x200a);
}

const farSpaces: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** @param always ranks of the rules that may begin anywhere. */
export function createOpeningsTrie(always: readonly number[]): OpeningsTrie {
  // Node 0 is none. The first characters of ASCII lie in a table, all others in lists of siblings: few ever have many.
  const roots = new Int32Array(plainCodes);
  const farRoots = new Map<number, number>();
  const codes: number[] = [0];
  const firstChild: number[] = [0];
  const sibling: number[] = [0];
  const own: (number[] | null)[] = [null];
  /** Own ranks and those on the way; made when a text first comes to the node. */
  const met: (readonly number[] | null)[] = [null];

  const newNode = (code: number): number => {
    codes.push(code);
    firstChild.push(0);
    sibling.push(0);
    own.push(null);
    met.push(null);
    return codes.length - 1;
  };

  const rootOf = (code: number): number =>
    code < plainCodes ? (roots[code] ?? 0) : (farRoots.get(code) ?? 0);

  const childOf = (node: number, code: number): number => {
    let child = firstChild[node] ?? 0;
    while (child !== 0 && codes[child] !== code) child = sibling[child] ?? 0;
    return child;
  };

  const grow = (node: number, code: number): number => {
    const known = childOf(node, code);
    if (known !== 0) return known;
    const made = newNode(code);
    sibling[made] = firstChild[node] ?? 0;
    firstChild[node] = made;
    return made;
  };

  const growRoot = (code: number): number => {
    const known = rootOf(code);
    if (known !== 0) return known;
    const made = newNode(code);
    if (code < plainCodes) roots[code] = made;
    else farRoots.set(code, made);
    return made;
  };

  return {
    add(opening, rank) {
      let node = growRoot(opening.charCodeAt(0));
      for (let at = 1; at < opening.length; at++) node = grow(node, opening.charCodeAt(at));
      const ranks = own[node];
      if (!ranks) own[node] = [rank];
      else if (ranks[ranks.length - 1] !== rank) ranks.push(rank);
    },
    at(text, offset) {
      let ranks = always;
      let next = offset;
      let code = text.charCodeAt(next);
      let node = rootOf(isSpace(code) ? space : code);
      while (node !== 0) {
        let here = met[node];
        if (!here) {
          here = together(ranks, own[node]);
          met[node] = here;
        }
        ranks = here;
        if (firstChild[node] === 0) break;
        next++;
        // A space in an opening is any amount of white space.
        if (codes[node] === space) while (isSpace(text.charCodeAt(next))) next++;
        if (next >= text.length) break;
        code = text.charCodeAt(next);
        node = childOf(node, isSpace(code) ? space : code);
      }
      return ranks;
    },
  };
}

function together(before: readonly number[], own: readonly number[] | null | undefined): readonly number[] {
  if (!own) return before;
  if (before.length === 0) return own;
  return [...new Set([...before, ...own])].sort((one, other) => one - other);
}
