/**
 * What the tagger sees of a token: itself, its shape and affixes, and its neighbours, each as a 32-bit hash
 * (FNV-1a over the UTF-16 units of `template=value`). Collisions are rare at this size and learnt around.
 */

const offset = 0x811c9dc5;
const prime = 0x01000193;

function hashOf(template: string, value: string): number {
  let hash = offset;
  for (let at = 0; at < template.length; at++) hash = Math.imul(hash ^ template.charCodeAt(at), prime);
  hash = Math.imul(hash ^ 61, prime);
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), prime);
  return hash >>> 0;
}

/** `Xxx`, `XX`, `d`, `x-X`: runs of three or more are cut to two signs, so that lengths do not scatter the shape. */
function shapeOf(word: string): string {
  let shape = '';
  for (const character of word) {
    const sign = /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? 'd' : character;
    if (!shape.endsWith(sign + sign)) shape += sign;
  }
  return shape;
}

interface Seen {
  readonly lower: string;
  readonly shape: string;
  readonly capital: boolean;
}

const outside: Seen = { lower: '<>', shape: '<>', capital: false };

const affixes = (lower: string, length: number): readonly [string, string] => [
  lower.slice(0, length),
  lower.slice(-length),
];

function featuresAt(seen: readonly Seen[], at: number): Uint32Array {
  const around = (distance: number): Seen => seen[at + distance] ?? outside;
  const [before2, before, here, after, after2] = [around(-2), around(-1), around(0), around(1), around(2)];
  const hashes: number[] = [
    hashOf('base', ''),
    hashOf('w', here.lower),
    hashOf('s', here.shape),
    hashOf('w-1', before.lower),
    hashOf('w+1', after.lower),
    hashOf('w-2', before2.lower),
    hashOf('w+2', after2.lower),
    hashOf('s-1', before.shape),
    hashOf('s+1', after.shape),
    hashOf('s-1s', `${before.shape} ${here.shape}`),
    hashOf('ss+1', `${here.shape} ${after.shape}`),
    hashOf('s-1ss+1', `${before.shape} ${here.shape} ${after.shape}`),
    hashOf('s-2s-1s', `${before2.shape} ${before.shape} ${here.shape}`),
    hashOf('w-1w', `${before.lower} ${here.lower}`),
    hashOf('ww+1', `${here.lower} ${after.lower}`),
    hashOf('w-1s', `${before.lower} ${here.shape}`),
    hashOf('sw+1', `${here.shape} ${after.lower}`),
    hashOf('w-2w-1', `${before2.lower} ${before.lower}`),
    hashOf('place', at === 0 ? 'first' : at === 1 ? 'second' : ''),
    hashOf('c', `${before.capital} ${here.capital} ${after.capital}`),
  ];
  for (let length = 1; length <= Math.min(4, here.lower.length); length++) {
    const [prefix, suffix] = affixes(here.lower, length);
    hashes.push(hashOf('p', prefix), hashOf('e', suffix));
    if (here.capital) hashes.push(hashOf('ce', suffix));
  }
  // A capitalised run takes its meaning from the word before it: `di Rumah Sakit X`, `kata X`.
  if (here.capital) {
    let start = at;
    while (start > 0 && at - start < 6 && seen[start - 1]?.capital) start--;
    const lead = seen[start - 1] ?? outside;
    let end = at;
    while (end < seen.length - 1 && end - at < 6 && seen[end + 1]?.capital) end++;
    const follow = seen[end + 1] ?? outside;
    const head = seen[start] ?? outside;
    hashes.push(
      hashOf('lead', lead.lower),
      hashOf('follow', follow.lower),
      hashOf('head', head.lower),
      hashOf('tail', (seen[end] ?? outside).lower),
      hashOf('run', `${at - start} ${end - at}`),
      hashOf('lead-head', `${lead.lower} ${head.lower}`),
    );
  }
  return Uint32Array.from(hashes);
}

/**
 * @param tokens the words and signs of one sentence, as written
 * @returns for each token, the hashes of its features
 */
export function sentenceFeatures(tokens: readonly string[]): readonly Uint32Array[] {
  const seen = tokens.map((token) => ({
    lower: token.toLowerCase().replace(/\p{N}/gu, '0'),
    shape: shapeOf(token),
    capital: /^\p{Lu}/u.test(token),
  }));
  return seen.map((_, at) => featuresAt(seen, at));
}
