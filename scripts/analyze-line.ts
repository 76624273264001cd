/** One line of `analyze --jsonl`: a page or a text, and what is known of it. */
export interface AnalyzeLine {
  readonly id: string;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly lang?: string | undefined;
}

/** What is wrong with a line, with a code for programs: `invalid-json`, `invalid-line`, or a reason of extraction. */
export class InvalidLine extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const fields = ['html', 'text', 'url', 'title', 'publishedAt', 'lang'] as const;

/**
 * @param onId is told the line's id as soon as it is known, so that a later error can be joined to its line.
 * @throws InvalidLine
 */
export function readLine(raw: string, onId: (id: unknown) => void): AnalyzeLine {
  let line: unknown;
  try {
    line = JSON.parse(raw);
  } catch (error) {
    throw new InvalidLine('invalid-json', error instanceof Error ? error.message : 'not JSON');
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line))
    throw new InvalidLine('invalid-line', 'a line must be a JSON object');
  const given = line as Readonly<Record<string, unknown>>;
  onId(given.id ?? null);
  if (given.id === undefined) throw new InvalidLine('invalid-line', '"id" is missing');
  const read: Record<string, string> = {};
  for (const field of fields) {
    const value = given[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw new InvalidLine('invalid-line', `"${field}" must be a string`);
    read[field] = value;
  }
  if (read.html === undefined && read.text === undefined)
    throw new InvalidLine('invalid-line', 'either "html" or "text" is needed');
  return { ...read, id: given.id as string };
}
