/** An address that somebody put on a list, with what stood beside it. */
export interface ListedAddress {
  readonly url: string;
  /** What the list calls the page; empty where it says nothing. */
  readonly title: string;
  /** Names of the folders that it lies in, from the outermost. */
  readonly folders: readonly string[];
}

/**
 * Where an address may go on. Han characters and the punctuation of Chinese end it: text goes on behind an address
 * without a space, and browsers copy such characters of an address in percent signs.
 */
const inAddress = /[^\s<>"'`|\\^{}\u2018-\u201f\u3000-\u303f\uff00-\uffef\p{Script=Han}]/u.source;
const written = new RegExp(`(?:https?:\\/\\/|(?<![\\p{L}\\p{N}@./-])www\\.)${inAddress}+`, 'giu');
/** A line or a cell that is nothing but the address of a page, without its protocol: `antaranews.com/berita/1`. */
const bare = new RegExp(`^(?:[a-z0-9-]+\\.)+[a-z]{2,}\\/${inAddress}+$`, 'u');
const openerOf: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Punctuation behind an address is its sentence's; a closing bracket is the address's own where it opens one. */
function withoutSentence(words: string): string {
  let end = words.length;
  for (; end > 0; end--) {
    const last = words[end - 1] ?? '';
    const opener = openerOf[last];
    if (opener === undefined ? !/[.,;:!?*_~]/u.test(last) : balanced(words.slice(0, end), opener, last))
      break;
  }
  return words.slice(0, end);
}

const balanced = (words: string, opener: string, closer: string): boolean =>
  words.split(opener).length >= words.split(closer).length;

const withProtocol = (words: string): string => (/^https?:\/\//iu.test(words) ? words : `https://${words}`);

/** `[title](address)` of Markdown, and links as they stand in HTML: there the words of the link are at hand. */
const titled = /\[(?<title>[^\]\n]{1,300})\]\((?<url>https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/giu;

/** Cells of a line of a table: by commas, semicolons or tabs, quoted where they hold such a sign. */
const cellsOf = (line: string): readonly string[] =>
  (line.match(/"(?:[^"]|"")*"|[^,;\t]+/gu) ?? [])
    .map((cell) =>
      cell
        .trim()
        .replace(/^"(?<inner>.*)"$/su, '$<inner>')
        .replaceAll('""', '"')
        .trim(),
    )
    .filter((cell) => cell !== '');

/** What a line of a table calls the page of its one address: its first cell with words that are no figure. */
function titleIn(cells: readonly string[], isAddress: (cell: string) => boolean): string {
  const words = cells.find(
    (cell) => !isAddress(cell) && /\p{L}{2}/u.test(cell) && !/^\d{4}-\d\d/u.test(cell),
  );
  return words ?? '';
}

function inLine(line: string): readonly ListedAddress[] {
  const links = [...line.matchAll(titled)].map(({ groups }) => ({
    url: groups?.url ?? '',
    title: groups?.title?.trim() ?? '',
    folders: [],
  }));
  const cells = cellsOf(line);
  const found = new Set<string>();
  const rest = line.replace(titled, ' ');
  for (const [words] of rest.matchAll(written)) found.add(withProtocol(withoutSentence(words)));
  for (const cell of [line.trim(), ...cells])
    if (bare.test(cell)) found.add(withProtocol(withoutSentence(cell)));
  const urls = [...found].filter((url) => URL.canParse(url));
  const isTable =
    cells.length > 1 && urls.length === 1 && cells.some((cell) => withProtocol(cell) === urls[0]);
  const title = isTable ? titleIn(cells, (cell) => withProtocol(cell) === urls[0]) : '';
  return [...links, ...urls.map((url) => ({ url, title, folders: [] }))];
}

/** Every web address in any text, in its order: one a line, a table, Markdown, a mail. None stands twice. */
export function findAddresses(text: string): readonly ListedAddress[] {
  const found = new Map<string, ListedAddress>();
  for (const line of text.split(/\r\n?|\n/u))
    for (const address of inLine(line)) if (!found.has(address.url)) found.set(address.url, address);
  return [...found.values()];
}
