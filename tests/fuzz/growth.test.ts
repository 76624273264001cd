import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { readKnowledge } from '../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../utils/analysis/index.ts';
import { extractArticle } from '../../utils/article/extract.ts';
import { parseQuery } from '../../utils/search/query/parse.ts';
import { growth } from '../unit/growth.ts';

const analyse = createAnalyser(readKnowledge());

/** Stretches that make patterns try many ways: what they repeat, and what nearly ends them. */
const pumps = [
  'a',
  'A',
  ' ',
  '1',
  '.',
  ', ',
  'Aa ',
  'A. ',
  '1/1 ',
  '(a',
  '"a ',
  '会',
  '和国',
  '二〇',
  'dan A ',
  'and the A of ',
  'Kementerian A ',
  '12 Maret ',
  'minister of ',
  '与中国',
] as const;

/** Eight times the text may take eight times the time, and some; quadratic code would take 64 times. */
const most = 30;

describe.each(['id', 'en', 'zh'] as const)('texts in %s that no pattern likes', (lang) => {
  test.each(pumps)('%j over and over takes time in step with its length', { timeout: 120_000 }, (pump) => {
    const read = (length: number) => {
      const text = `${pump.repeat(Math.ceil(length / pump.length))}\u0001`;
      analyse({ text, lang, title: text.slice(0, 300), publishedAt: '2026-03-12' });
    };
    expect(growth(read, 1_000, 8_000)).toBeLessThan(most);
  });
});

test.each(pumps)(
  'a page of %j over and over is read in step with its length',
  { timeout: 120_000 },
  (pump) => {
    const read = (length: number) => {
      const text = pump.repeat(Math.ceil(length / pump.length));
      const html = `<html><head><title>${text.slice(0, 2_000)}</title></head><body><article><h1>Nota</h1><p>${text}</p><p>${text}</p></article></body></html>`;
      extractArticle(parseHtml(html), 'https://warta.example/nota');
    };
    expect(growth(read, 2_000, 16_000)).toBeLessThan(most);
  },
);

test.each([...pumps, '(', '"', '-', 'OR ', 'a:', '*'])(
  'a search for %j over and over is read in step with its length',
  (pump) => {
    expect(
      growth((length) => void parseQuery(pump.repeat(Math.ceil(length / pump.length))), 2_000, 16_000),
    ).toBeLessThan(most);
  },
);
