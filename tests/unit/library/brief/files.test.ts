import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { briefDocx } from '../../../../utils/library/brief/docx.ts';
import { briefHtml } from '../../../../utils/library/brief/html.ts';
import { briefMarkdown } from '../../../../utils/library/brief/markdown.ts';
import { svgOf } from '../../../../utils/library/brief/svg.ts';
import type { BriefItem } from '../../../../utils/library/reader-rows.ts';
import { hostile, onOneLine } from '../export/export-context.ts';
import { composed, kept, noRows, sampleRows } from './sample-brief.ts';

/** A brief all of whose words are of one text. */
const all = (words: string) =>
  composed(
    {
      title: words,
      introduction: words,
      items: [
        { id: 'h', kind: 'heading', text: words },
        { id: 'p', kind: 'paragraph', text: words },
        {
          id: 'e',
          kind: 'event',
          eventId: 'gone',
          kept: kept({
            heading: words,
            words,
            report: { ...kept().report, title: words, siteName: words, url: `javascript:${words}` },
          }),
        },
      ] satisfies BriefItem[],
    },
    noRows,
  );
const squeezed = (words: string | null | undefined) => onOneLine(words ?? '');

describe('HTML', () => {
  const page = (brief = composed()) => parseHTML(briefHtml(brief)).document;

  test('numbers lead to their sources, which stand there with title, origin and address', () => {
    const document = page();
    const references = [...document.querySelectorAll('a.reference')];
    expect(references.map(({ textContent }) => textContent)).toEqual([
      '[1]',
      '[2]',
      '[1]',
      '[2]',
      '[3]',
      '[4]',
    ]);
    for (const reference of references) {
      const source = document.querySelector(reference.getAttribute('href') ?? '');
      expect(reference.textContent).toBe(`[${source?.getAttribute('value')}]`);
    }
    expect(document.querySelectorAll('.sources li')).toHaveLength(composed().sources.length);
    expect(document.querySelector('figure svg')?.getAttribute('aria-label')).toContain('2 events');
  });

  test('says its language, and that of every quotation', () => {
    expect(page(composed({}, sampleRows, 'zh')).documentElement.getAttribute('lang')).toBe('zh-Hans');
    const langs = [...page().querySelectorAll('q')].map((quote) => quote.getAttribute('lang'));
    expect(new Set(langs)).toEqual(new Set(['id', 'zh', 'en', null]));
  });

  test('is let do nothing', () => {
    const policy = page().querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(briefHtml(composed())).not.toMatch(/<script|\son\w+=|javascript:/iu);
  });

  test.each(hostile)('%j stays a text', (words) => {
    const document = page(all(words));
    expect(squeezed(document.querySelector('h1')?.textContent)).toBe(onOneLine(words));
    expect(squeezed(document.querySelector('q')?.textContent)).toBe(onOneLine(words));
    expect(document.querySelectorAll('script, img, iframe')).toHaveLength(0);
    expect([...document.querySelectorAll('a')].every((a) => a.getAttribute('href')?.startsWith('#'))).toBe(
      true,
    );
  });
});

describe('Markdown', () => {
  test('has headings, quotations with their numbers, and the sources', () => {
    const text = briefMarkdown(composed());
    expect(text).toMatch(/^# Regulators and screening\n\n\*9 November 2025\*\n/u);
    expect(text).toContain('\n## What was signed\n');
    expect(text).toMatch(/^> .+ \\\[1\\\]\\\[2\\\]$/mu);
    expect(text).toMatch(/^1\. \[.+\]\(<https:.+>\) — /mu);
    expect(text).toMatch(/!\[[^\]]+\]\[timeline\]/u);
  });

  test('the picture at its end is the picture', () => {
    const bytes = /^\[timeline\]: data:image\/svg\+xml;base64,(?<bytes>.+)$/mu.exec(briefMarkdown(composed()))
      ?.groups?.bytes;
    const { picture } = composed();
    expect(Buffer.from(bytes ?? '', 'base64').toString('utf8')).toBe(picture && svgOf(picture));
  });

  test('words that look like Markdown are none', () => {
    const text = briefMarkdown(
      composed({ items: [{ id: 'p', kind: 'paragraph', text: '1. one\n- two\n# three\n*four*' }] }, noRows),
    );
    expect(text).toContain('1\\. one\n\\- two\n\\# three\n\\*four\\*');
  });

  test.each(hostile)('%j opens no heading, list or tag', (words) => {
    const text = briefMarkdown(all(words));
    expect(text.match(/^# /gmu)).toHaveLength(1);
    expect(text.replace(/\(<[^>]*>\)/gu, '')).not.toMatch(/(?<!\\)<\/?[a-z]/u);
  });
});

describe('the picture as SVG', () => {
  test.each(hostile)('a party named %j stays a text', (name) => {
    const picture = composed().picture;
    if (!picture) throw new Error('no picture');
    const svg = svgOf({
      ...picture,
      label: name,
      shapes: [{ kind: 'text', x: 1, y: 1, text: name, anchor: 'start', tone: 'ink' }],
    });
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelectorAll('svg *')).toHaveLength(1);
    expect(squeezed(document.querySelector('text')?.textContent)).toBe(onOneLine(name));
  });
});

/** The smallest PNG: one transparent pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

describe('DOCX', () => {
  const parts = (bytes: ArrayBuffer) => unzipSync(new Uint8Array(bytes));
  const part = (bytes: ArrayBuffer, name: string) => strFromU8(parts(bytes)[name] ?? new Uint8Array());

  test('another reader finds headings, links, quotes and sources', async () => {
    const bytes = await briefDocx(composed(), png);
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["p[style-name='Title'] => h1.title"] },
    );
    const { document } = parseHTML(`<html><body>${value}</body></html>`);
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(document.querySelector('h1.title')?.textContent).toBe('Regulators and screening');
    expect([...document.querySelectorAll('h1:not(.title)')].map(({ textContent }) => textContent)).toEqual([
      'What was signed',
      'Sources',
    ]);
    expect(document.querySelectorAll('h2').length).toBe(3);
    expect(document.querySelectorAll('img').length).toBe(1);
    const links = [...document.querySelectorAll('a[href^="http"]')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(composed().sources.flatMap(({ reports }) => reports.map(({ url }) => url)));
    for (const reference of document.querySelectorAll('a[href^="#"]'))
      expect(document.querySelector(`[id="${reference.getAttribute('href')?.slice(1)}"]`)).not.toBeNull();
  });

  test('every part is well-formed, on A4, in the languages of its words', async () => {
    const bytes = await briefDocx(composed({}, sampleRows, 'id'), png);
    for (const [name, data] of Object.entries(parts(bytes)))
      if (/\.(?:xml|rels)$/u.test(name)) {
        const document = new DOMParser().parseFromString(strFromU8(data), 'text/xml');
        expect(document.documentElement, name).not.toBeNull();
      }
    const styles = part(bytes, 'word/styles.xml');
    expect(styles).toMatch(
      /<w:lang[^>]*w:val="id-ID"[^>]*w:eastAsia="zh-CN"|<w:lang[^>]*w:eastAsia="zh-CN"[^>]*w:val="id-ID"/u,
    );
    expect(styles).toContain('w:eastAsia="SimSun"');
    const body = part(bytes, 'word/document.xml');
    expect(body).toMatch(/<w:pgSz[^>]*w:w="(?:11906|210mm)"/u);
    expect(body).toContain('w:val="en-GB"');
    expect(body).toContain('w:hint="eastAsia"');
  });

  test('without a picture there is none', async () => {
    expect(
      Object.keys(parts(await briefDocx(composed(), null))).some((name) => name.includes('media/')),
    ).toBe(false);
  });

  test.each(hostile)('%j comes back as it was written', async (words) => {
    const bytes = await briefDocx(all(words), png);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    // The reader drops breaks within a paragraph.
    expect(value.replace(/\s/gu, '')).toContain(onOneLine(words).replaceAll(' ', ''));
    expect(part(bytes, 'word/_rels/document.xml.rels')).not.toContain('javascript:');
  });
});
