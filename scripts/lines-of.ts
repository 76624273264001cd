import type { Readable } from 'node:stream';

/**
 * The lines of a stream, ended by a line feed alone. `node:readline` would also break at U+2028 and U+2029, which
 * JSON allows inside a string and news pages do contain.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, { stream: true });
    const lines = text.split('\n');
    if (lines.length === 1) {
      parts.push(text);
      continue;
    }
    yield [...parts, lines[0] ?? ''].join('');
    yield* lines.slice(1, -1);
    parts = [lines.at(-1) ?? ''];
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last;
}
