import { parseHTML } from 'linkedom';
import { extractArticle } from '../../../utils/article/extract.ts';
import type { Extraction } from '../../../utils/article/types.ts';

/** A document of a whole page, or of a body. */
export const pageOf = (html: string, head = '', lang = 'en'): Document =>
  parseHTML(
    html.includes('<html')
      ? html
      : `<!doctype html><html lang="${lang}"><head>${head}</head><body>${html}</body></html>`,
  ).document;

export const element = (html: string): Element => {
  const body = pageOf(html).body;
  if (body === null) throw new Error('the page has no body');
  return body;
};

/** What is read from a page; a failure to read it fails the test. */
export function read(document: Document, url = 'https://news.example/health/visit'): Extraction {
  const outcome = extractArticle(document, url);
  if (!outcome.ok) throw new Error(`not read: ${outcome.reason} ${outcome.detail ?? ''}`);
  return outcome.value;
}

/** Prose enough for a page to count as a report: `count` different paragraphs, numbered from `first`. */
export const prose = (count = 6, first = 1): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>Paragraph ${at + first} says that the two ministries, which met in the capital, agreed on shared training for nurses, on laboratory exchanges and on a yearly review of the plan number ${at + first}.</p>`,
  ).join('\n');
