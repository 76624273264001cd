/**
 * Folds a text for matching without moving a single offset: the result has exactly the UTF-16 length of the input.
 * Full-width forms become half-width, letters lose case and diacritics, traditional Han characters become simplified
 * where the given table knows them, typographic quotes and dashes become plain ones.
 */
export type HanVariants = ReadonlyMap<string, string>;

const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u200b': ' ',
};

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const lower = (plain[character] ?? character).normalize('NFKC').toLowerCase();
  const parts = lower.normalize('NFD');
  const bare = parts.length > 1 ? parts.replace(/\p{M}+/gu, '') : parts;
  const folded =
    bare.length === character.length ? bare : lower.length === character.length ? lower : character;
  if (cache.size < 20_000) cache.set(character, folded);
  return folded;
}

const plainAscii = /^[\0-\x7f]*$/u;
const noVariants: HanVariants = new Map();

/** @returns a string of the same length as `text`, comparable by `===` with other folded strings. */
export function fold(text: string, hanVariants: HanVariants = noVariants): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  const lower = text.toLowerCase();
  // `İ` and the like grow when they lose case: then run by run.
  const isEven = lower.length === text.length;
  const lowered = (from: number, to: number) =>
    isEven ? lower.slice(from, to) : text.slice(from, to).toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (from < at) parts.push(lowered(from, at));
    from = at + 1;
    const character = text.charAt(at);
    if (code >= 0xd800 && code <= 0xdfff) parts.push(character);
    else if (code >= 0x3400 && code <= 0x9fff) parts.push(hanVariants.get(character) ?? character);
    else parts.push(foldCharacter(character));
  }
  if (from < text.length) parts.push(lowered(from, text.length));
  // One flat string: parts added to each other one by one would stay a tree, which is slow to walk.
  return parts.join('');
}
