import { type JsonLdNode, stringOf } from './json-ld.ts';
import type { Block } from './page-reading.ts';
import { tidy } from './tidy.ts';
import { countWords } from './word-count.ts';

/** The body that the page declares in its JSON-LD. */
export const fromJsonLd = (node: JsonLdNode | null): readonly Block[] =>
  blocksOfText(stringOf(node?.articleBody) ?? '');

/** Paragraphs of a declared text, which may hold markup and entities. */
export function blocksOfText(declared: string): readonly Block[] {
  const plain = declared
    .replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/giu, '\n')
    .replace(/<[^<>]{1,400}>/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&quot;|&#34;/gu, '"')
    .replace(/&#39;|&apos;/gu, "'")
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
  return plain
    .split(/\n+/u)
    .map(tidy)
    .filter((text) => text !== '')
    .map((text) => ({
      text,
      words: countWords(text),
      kind: 'paragraph',
      linkLength: 0,
      strongLength: 0,
      names: '',
      own: 0,
      container: 0,
      href: '',
    }));
}
