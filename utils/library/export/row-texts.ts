/** Where a row stands in its file, in bytes. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Rows with less than this between them are read at once, up to so many bytes. */
const mostBetween = 32_000;
const mostAtOnce = 8_000_000;

/** The texts of some rows of a file, in their order; rows that lie near each other are read together. */
export async function rowTexts(file: Blob, rows: readonly Place[]): Promise<readonly string[]> {
  const texts = new Array<string>(rows.length);
  const inOrder = [...rows.keys()].sort((one, other) => (rows[one]?.start ?? 0) - (rows[other]?.start ?? 0));
  const utf8 = new TextDecoder();
  for (let at = 0; at < inOrder.length; ) {
    const { start } = rows[inOrder[at] ?? 0] ?? { start: 0 };
    let { end } = rows[inOrder[at] ?? 0] ?? { end: 0 };
    let next = at + 1;
    for (; next < inOrder.length; next++) {
      const row = rows[inOrder[next] ?? 0];
      if (!row || row.start - end > mostBetween || row.end - start > mostAtOnce) break;
      end = Math.max(end, row.end);
    }
    const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
    for (const place of inOrder.slice(at, next)) {
      const row = rows[place];
      if (row) texts[place] = utf8.decode(bytes.subarray(row.start - start, row.end - start));
    }
    at = next;
  }
  return texts;
}
