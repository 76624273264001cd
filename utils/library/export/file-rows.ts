/** Where one row of a backup stands in its file, in bytes. */
export interface FileRow {
  readonly table: string;
  /** Its place in the table. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands in a backup beside its tables, such as its version. */
export interface FileValue {
  readonly name: string;
  readonly text: string;
}

const code = (character: string): number => character.charCodeAt(0);
const quote = code('"');
const backslash = code('\\');
const comma = code(',');
const colon = code(':');
const [openBrace, closeBrace, openBracket, closeBracket] = ['{', '}', '[', ']'].map(code) as [
  number,
  number,
  number,
  number,
];
const utf8 = new TextDecoder();
const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Bytes of a file that are in memory at once; a row that is longer gets a longer piece. */
const usualPiece = 4_000_000;

/** Behind a string that begins at a place; −1 where it does not end in these bytes. */
function stringEnd(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; ; ) {
    const end = bytes.indexOf(quote, at);
    if (end < 0) return -1;
    let slashes = 0;
    while (bytes[end - 1 - slashes] === backslash) slashes++;
    if (slashes % 2 === 0) return end + 1;
    at = end + 1;
  }
}

/** Behind the value that begins at a place; −1 where it does not end in these bytes. What it says is for a parser to check. */
function valueEnd(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      const end = stringEnd(bytes, at);
      if (end < 0 || depth === 0) return end;
      at = end - 1;
    } else if (byte === openBrace || byte === openBracket) depth++;
    else if (byte === closeBrace || byte === closeBracket) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (byte === comma || isSpace(byte))) return at;
  }
  return -1;
}

/** A file as bytes from front to back, of which a piece is in memory. */
class Bytes {
  readonly #file: Blob;
  readonly #piece: number;
  #bytes = new Uint8Array(0);
  #start = 0;

  constructor(file: Blob, piece: number) {
    this.#file = file;
    this.#piece = piece;
  }

  /** Has the bytes from a place on in memory, at least `least` where the file has so many. @returns where they end. */
  async from(place: number, least: number): Promise<number> {
    const end = this.#start + this.#bytes.length;
    if (place >= this.#start && end - place >= Math.min(least, this.#file.size - place)) return end;
    const until = Math.min(this.#file.size, place + Math.max(least, this.#piece));
    this.#bytes = new Uint8Array(await this.#file.slice(place, until).arrayBuffer());
    this.#start = place;
    return until;
  }

  at(place: number): number | undefined {
    return this.#bytes[place - this.#start];
  }

  /** Behind the value that begins at a place; −1 where it does not end in memory. */
  valueEnd(place: number): number {
    const end = valueEnd(this.#bytes, place - this.#start);
    return end < 0 ? -1 : end + this.#start;
  }

  text(start: number, end: number): string {
    return utf8.decode(this.#bytes.subarray(start - this.#start, end - this.#start));
  }
}

/**
 * Walks through a backup of any length: an object of tables and single values. Only a piece of it is in memory. Throws a
 * `SyntaxError` where the file is no such object; the texts of rows and values are given as they stand, unchecked.
 * @param piece bytes in memory at once.
 */
export async function* fileRows(file: Blob, piece = usualPiece): AsyncGenerator<FileRow | FileValue> {
  const bytes = new Bytes(file, piece);
  let at = 0;
  const fail = (wanted: string): never => {
    throw new SyntaxError(`${wanted} expected at byte ${at}`);
  };
  const next = async (): Promise<number | undefined> => {
    for (;;) {
      const limit = await bytes.from(at, 1);
      while (at < limit && isSpace(bytes.at(at))) at++;
      if (at < limit || at >= file.size) return bytes.at(at);
    }
  };
  const take = async (wanted: number) => {
    if ((await next()) !== wanted) fail(`“${String.fromCharCode(wanted)}”`);
    at++;
  };
  /** The value that begins here, whole in memory. */
  const value = async (): Promise<{ readonly start: number; readonly end: number }> => {
    await next();
    // Mostly it is in memory already.
    for (let least = 1; ; least = Math.max(piece, 2 * least)) {
      const limit = await bytes.from(at, least);
      const end = bytes.valueEnd(at);
      if (end > at) return { start: at, end };
      if (end === at || limit >= file.size) fail('a value');
    }
  };
  // A mark that the file is UTF-8, which no parser of JSON takes.
  if ((await bytes.from(0, 3)) >= 3 && bytes.text(0, 3) === '' && file.size > 3) at = 3;
  await take(openBrace);
  for (let isFirst = true; (await next()) !== closeBrace; isFirst = false) {
    if (!isFirst) await take(comma);
    if ((await next()) !== quote) fail('a name');
    const { start, end } = await value();
    const name: unknown = JSON.parse(bytes.text(start, end));
    at = end;
    await take(colon);
    if ((await next()) !== openBracket) {
      const single = await value();
      yield { name: String(name), text: bytes.text(single.start, single.end) };
      at = single.end;
      continue;
    }
    at++;
    for (let place = 0; (await next()) !== closeBracket; place++) {
      if (place > 0) await take(comma);
      const row = await value();
      at = row.end;
      yield { table: String(name), place, ...row, text: bytes.text(row.start, row.end) };
    }
    at++;
    // A table is told also where it is empty.
    yield { name: String(name), text: '[]' };
  }
  at++;
  await next();
  if (at < file.size) fail('the end');
}
