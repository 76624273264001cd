import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { LanguageCode } from '../../analysis/types.ts';
import { writable } from '../export/plain-line.ts';
import type { Block, BriefDocument, ShownSource } from './document.ts';
import type { Picture } from './picture.ts';
import { svgOf } from './svg.ts';

/** By which the word processor checks spelling and chooses faces. */
const tags: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', id: 'id-ID', zh: 'zh-CN' };

/** Faces of the word processor itself: a document that travels brings none. */
const faces = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Cambria', eastAsia: 'SimSun' };
const small = 19;
const faint = '625A4C';
const accent = '9C2F24';
const link = '2B4A7D';

/** Widest picture that fits between the margins, in pixels of 1/96 inch. */
const textWidth = 640;

/** What words in a language need to be set and checked as such. */
const spoken = (lang: LanguageCode | null): IRunOptions => {
  if (lang === null) return {};
  return lang === 'zh'
    ? { language: { eastAsia: tags.zh }, font: { ...faces, hint: 'eastAsia' } }
    : { language: { value: tags[lang] } };
};

/** Runs of a text, its lines kept. */
function runs(text: string, options: IRunOptions = {}): readonly TextRun[] {
  return writable(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }) }));
}

const references = (numbers: readonly number[]): readonly ParagraphChild[] =>
  numbers.map(
    (number) =>
      new InternalHyperlink({
        anchor: `source-${number}`,
        children: [new TextRun({ text: `[${number}]`, color: link, size: small })],
      }),
  );

const passage = (quote: string, lang: LanguageCode | null, numbers: readonly number[]): Paragraph =>
  new Paragraph({
    ...(quote !== '' && { style: 'Quote' }),
    children: [
      ...(quote === '' ? [] : [...runs(quote, spoken(lang)), new TextRun(' ')]),
      ...references(numbers),
    ],
  });

const own = (text: string): Paragraph => new Paragraph({ children: runs(text.trim()) });

function blockParagraphs(block: Block): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return block.text.trim() === ''
        ? []
        : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(block.text) })];
    case 'paragraph':
      return block.text.trim() === '' ? [] : [own(block.text)];
    case 'event':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          children: [
            ...(block.date === '' ? [] : [new TextRun({ text: `${block.date} · `, color: accent })]),
            ...runs(block.heading),
          ],
        }),
        ...(block.about === ''
          ? []
          : [new Paragraph({ keepNext: true, children: runs(block.about, { color: faint, size: small }) })]),
        passage(block.quote, block.quoteLang, block.numbers),
      ];
    case 'note':
      return [
        passage(block.quote, block.quoteLang, block.numbers),
        ...(block.remark === '' ? [] : [own(block.remark)]),
      ];
    case 'article':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          children: runs(block.heading, spoken(block.headingLang)),
        }),
        passage(block.quote, block.quoteLang, block.numbers),
      ];
  }
}

const isLink = (url: string): boolean => /^https?:/u.test(url);

/** Under its number a report, and below it the copies of it. */
function sourceParagraphs({ number, reports }: ShownSource): readonly Paragraph[] {
  return reports.map(({ title, lang, url, origin }, index) => {
    const label = new TextRun({ text: index === 0 ? `[${number}]` : '', size: small });
    const name = runs(title, { ...spoken(lang), size: small, ...(isLink(url) && { style: 'Hyperlink' }) });
    return new Paragraph({
      style: 'Source',
      children: [
        index === 0 ? new Bookmark({ id: `source-${number}`, children: [label] }) : label,
        new TextRun({ text: '\t' }),
        ...(isLink(url) ? [new ExternalHyperlink({ link: new URL(url).href, children: name })] : name),
        ...runs(`\n${origin} · ${url}`, { size: small, color: faint }),
      ],
    });
  });
}

function pictureParagraph(picture: Picture, png: Uint8Array): Paragraph {
  const scale = Math.min(1, textWidth / picture.width);
  const size = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  return new Paragraph({
    spacing: { before: 120, after: 200 },
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svgOf(picture)),
        transformation: size,
        fallback: { type: 'png', data: png },
        altText: { name: 'timeline', title: picture.label, description: picture.label },
      }),
    ],
  });
}

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({
          size: 18,
          color: faint,
          children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
        }),
      ],
    }),
  ],
});

const heading = (size: number, before: number) => ({
  run: { font: faces, bold: true, color: '211D17', size },
  paragraph: { spacing: { before, after: 60 }, keepNext: true },
});

/**
 * A brief as a Word document: its headings are headings, its numbers lead to the sources, its addresses are links.
 * @param png the picture for word processors that draw no SVG.
 */
export async function briefDocx(brief: BriefDocument, png: Uint8Array | null): Promise<ArrayBuffer> {
  const { language, title, date, introduction, picture, blocks, sourcesHeading, sources } = brief;
  const tagged = { value: language === 'zh' ? tags.en : tags[language], eastAsia: tags.zh };
  const document = new Document({
    title: writable(title),
    creator: 'Simpul',
    styles: {
      default: {
        document: {
          run: {
            font: language === 'zh' ? { ...faces, hint: 'eastAsia' } : faces,
            size: 22,
            language: tagged,
          },
          paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
        },
        title: heading(40, 0),
        heading1: heading(28, 320),
        heading2: heading(22, 200),
      },
      paragraphStyles: [
        {
          id: 'Quote',
          name: 'Quote',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: {
            indent: { left: 284 },
            spacing: { before: 60, after: 160 },
            border: { left: { style: BorderStyle.SINGLE, size: 12, color: 'D8CFBC', space: 10 } },
          },
        },
        {
          id: 'Source',
          name: 'Source',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: {
            indent: { left: 567, hanging: 567 },
            spacing: { after: 80, line: 252, lineRule: LineRuleType.AUTO },
            keepLines: true,
          },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: '210mm', height: '297mm' },
            margin: { top: '22mm', bottom: '24mm', left: '20mm', right: '20mm' },
          },
        },
        footers: { default: footer },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          new Paragraph({ children: runs(date, { color: faint, size: small }) }),
          ...introduction.map(own),
          ...(picture && png ? [pictureParagraph(picture, png)] : []),
          ...blocks.flatMap(blockParagraphs),
          ...(sources.length === 0
            ? []
            : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(sourcesHeading) })]),
          ...sources.flatMap(sourceParagraphs),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}
