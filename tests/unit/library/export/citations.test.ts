import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../../utils/library/export/bibtex.ts';
import { cslJson } from '../../../../utils/library/export/csl-json.ts';
import { citationKey } from '../../../../utils/library/export/publication.ts';
import { ris } from '../../../../utils/library/export/ris.ts';
import { writeAll } from '../../../../utils/library/export/writer.ts';
import { articleWith, contextIn, hostile, onOneLine, sampleArticles } from './export-context.ts';

const english = contextIn('en');
const signed = articleWith({
  byline: 'Ratih Kusuma, Jakarta',
  publishedAt: { value: '2025-11-04T09:12:00+07:00', precision: 'minute', source: 'json-ld' },
  savedAt: Date.UTC(2025, 10, 8, 3),
});
describe('keys', () => {
  test('stand for one article and never change place', () => {
    const keys = sampleArticles.map(citationKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.map((key) => /^[a-z0-9]+-(?:\d{4}|nd)-[A-Za-z0-9]+$/u.test(key))).toEqual(
      keys.map(() => true),
    );
    expect(citationKey({ ...signed, title: 'another', updatedAt: 9 } as typeof signed)).toBe(
      citationKey(signed),
    );
  });
});

describe('RIS', () => {
  const read = (text: string) => plugins.input.chain(text, {}) as readonly Record<string, unknown>[];

  test('is read as newspaper articles, one a record', () => {
    const text = writeAll(ris(english), [signed, ...sampleArticles.slice(1)]);
    const [first, ...others] = read(text);
    expect(first).toMatchObject({
      type: 'article-newspaper',
      title: signed.title,
      'container-title': signed.siteName,
      URL: signed.url,
      language: 'id',
      abstract: onOneLine(signed.summary),
    });
    expect(others).toHaveLength(sampleArticles.length - 1);
    expect(text.split('\r\n')).toEqual(
      expect.arrayContaining([
        'TY  - NEWS',
        'PY  - 2025',
        'DA  - 2025/11/04/',
        'Y2  - 2025/11/08/',
        'ER  - ',
      ]),
    );
  });

  test('a comma in a byline parts no name', () => {
    expect(writeAll(ris(english), [signed])).toContain('AU  - Ratih Kusuma / Jakarta\r\n');
  });

  test('a month stays a month, and what has no date has none', () => {
    const month = articleWith({ publishedAt: { value: '2025-11', precision: 'month', source: 'text' } });
    expect(writeAll(ris(english), [month])).toContain('DA  - 2025/11//\r\n');
    expect(writeAll(ris(english), [articleWith({ publishedAt: null })])).not.toMatch(/^(?:DA|PY)/mu);
  });

  test.each(hostile)('%j begins no line of its own', (title) => {
    const url = `https://a.example/${title}`;
    const text = writeAll(ris(english), [
      articleWith({ title, summary: title, siteName: title, byline: title, url }),
    ]);
    for (const line of text.split('\r\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
    expect(text.match(/^TY {2}- /gmu)).toHaveLength(1);
    expect(read(text)[0]?.title).toBe(onOneLine(title));
  });
});

describe('BibTeX', () => {
  const read = (text: string) => {
    const { entries, errors } = parseBibtex(text);
    expect(errors).toEqual([]);
    return entries;
  };

  test('is read with every field', () => {
    const entries = read(writeAll(bibtex(english), [signed, ...sampleArticles.slice(1)]));
    expect(entries).toHaveLength(sampleArticles.length);
    expect(entries[0]).toMatchObject({
      type: 'article',
      key: citationKey(signed),
      fields: {
        title: signed.title,
        journal: signed.siteName,
        author: [{ name: 'Ratih Kusuma, Jakarta' }],
        date: '2025-11-04',
        year: '2025',
        urldate: '2025-11-08',
        url: signed.url,
        langid: 'indonesian',
      },
    });
  });

  test.each(hostile)('%j is escaped and comes back', (title) => {
    const [entry] = read(
      writeAll(bibtex(english), [
        articleWith({
          ...{ title, byline: title, siteName: title, summary: title },
          url: 'https://a.example/b_c?d=1&e=%20#f',
        }),
      ]),
    );
    const plain = String(entry?.fields.title).replace(/<[^>]+>|&(?:lt|gt|amp);/gu, (sign) => sign);
    expect(entry?.fields.url).toBe('https://a.example/b_c?d=1&e=%20#f');
    expect(plain.length).toBeGreaterThan(0);
    expect(Object.keys(entry?.fields ?? {})).toContain('langid');
  });

  test.each(hostile)('%j in an address opens no field', (words) => {
    const entries = read(writeAll(bibtex(english), [articleWith({ url: `https://a.example/${words}` })]));
    expect(entries.map(({ fields }) => Object.keys(fields).length)).toEqual([12]);
  });

  test('no address closes its field', () => {
    const [entry] = read(writeAll(bibtex(english), [articleWith({ url: 'https://a.example/{x}}\\y z' })]));
    expect(entry?.fields.url).toBe('https://a.example/%7Bx%7D%7D%5Cy%20z');
  });
});

/** What CSL's schema for input data allows of the fields that a report can have; nothing else may stand there. */
const dateVariable = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
});
const text = v.pipe(v.string(), v.minLength(1));
const cslItem = v.strictObject({
  id: text,
  type: v.literal('article-newspaper'),
  title: v.string(),
  'container-title': v.exactOptional(text),
  author: v.exactOptional(v.array(v.strictObject({ literal: text }))),
  issued: v.exactOptional(dateVariable),
  accessed: dateVariable,
  URL: text,
  language: text,
  abstract: v.exactOptional(text),
  keyword: v.exactOptional(text),
});

describe('CSL-JSON', () => {
  test('holds what its schema allows, and nothing else', () => {
    const items = JSON.parse(writeAll(cslJson(english), [signed, ...sampleArticles]));
    expect(v.safeParse(v.array(cslItem), items).issues).toBeUndefined();
    expect(items[0]).toMatchObject({
      author: [{ literal: 'Ratih Kusuma, Jakarta' }],
      issued: { 'date-parts': [[2025, 11, 4]] },
      accessed: { 'date-parts': [[2025, 11, 8]] },
    });
  });

  test('is read by a citation processor as it stands', () => {
    const items = JSON.parse(writeAll(cslJson(english), sampleArticles));
    const read = plugins.input.chain(items, { generateGraph: false }) as readonly Record<string, unknown>[];
    expect(read.map(({ title, URL: url }) => [title, url])).toEqual(
      sampleArticles.map(({ title, url }) => [title, url]),
    );
  });

  test('an empty list is one', () => {
    expect(JSON.parse(writeAll(cslJson(english), []))).toEqual([]);
  });
});
