import { type JsonLdNode, stringOf } from './json-ld.ts';
import type { Block } from './page-reading.ts';
import { tidy } from './tidy.ts';
import { countWords } from './word-count.ts';

/** The body that the page declares in its JSON-LD. */
export function fromJsonLd(node: JsonLdNode | null): readonly Block[] {
  const body = stringOf(node?.articleBody) ?? '';
  const plain = body
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
