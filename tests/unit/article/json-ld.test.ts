import { expect, it } from 'vitest';
import { articleNode, namesIn, readJsonLd } from '../../../utils/article/json-ld.ts';
import { jsonLdSources } from '../../../utils/article/json-ld-sources.ts';
import { pageOf } from './page.ts';

const nodeOf = (...scripts: readonly string[]) =>
  articleNode(
    readJsonLd(
      jsonLdSources(
        pageOf(
          '<p>x</p>',
          scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join(''),
        ),
      ),
    ),
  );

it('finds the article in a graph, in a list, and behind a page node', () => {
  expect(nodeOf('{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"A"}]}')?.headline).toBe(
    'A',
  );
  expect(
    nodeOf('[{"@type":"Organization"},{"@type":["ReportageNewsArticle"],"headline":"B"}]')?.headline,
  ).toBe('B');
  expect(
    nodeOf('{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/NewsArticle","headline":"C"}}')
      ?.headline,
  ).toBe('C');
});

it('reads what is slightly broken and survives what is not JSON', () => {
  expect(nodeOf('{"@type":"NewsArticle","headline":"Two\nlines",}')?.headline).toBe('Two lines');
  expect(nodeOf('{{{', '[[[[', '"text"', 'null')).toBeNull();
});

it('does not take a card of a list for the article', () => {
  expect(
    nodeOf('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Card"}]}'),
  ).toBeNull();
});

it('names several authors', () => {
  expect(namesIn([{ name: 'Ada Lind' }, 'Bo Ek'])).toEqual(['Ada Lind', 'Bo Ek']);
});
