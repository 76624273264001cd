import { plain, plainLines, quoted, target } from '../export/markdown-text.ts';
import { onOneLine, writable } from '../export/plain-line.ts';
import type { Block, BriefDocument, ShownSource } from './document.ts';
import { svgOf } from './svg.ts';

const references = (numbers: readonly number[]): string =>
  numbers.map((number) => `\\[${number}\\]`).join('');

/** A passage and where it stands. Inside a quotation an empty line must be marked as one. */
const passage = (quote: string, numbers: readonly number[]): string =>
  quote === '' ? references(numbers) : `${quoted(writable(quote).trim())} ${references(numbers)}`.trimEnd();

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text.trim() && `## ${plain(onOneLine(block.text))}`;
    case 'paragraph':
      return plainLines(writable(block.text).trim());
    case 'event': {
      const head = [block.date, block.heading].filter(Boolean).map((part) => plain(onOneLine(part)));
      const about = block.about && `  \n${plain(onOneLine(block.about))}`;
      return `**${head.join(' — ')}**${about}\n\n${passage(block.quote, block.numbers)}`;
    }
    case 'note':
      return [passage(block.quote, block.numbers), plainLines(writable(block.remark).trim())]
        .filter(Boolean)
        .join('\n\n');
    case 'article':
      return `**${plain(onOneLine(block.heading))}**\n\n${passage(block.quote, block.numbers)}`;
  }
}

function sourceText({ number, reports }: ShownSource): string {
  const indent = ' '.repeat(`${number}. `.length);
  const lines = reports.map(
    ({ title, url, origin }) => `[${plain(onOneLine(title))}](${target(url)}) — ${plain(onOneLine(origin))}`,
  );
  const [first = '', ...copies] = lines;
  return [`${number}. ${first}`, ...copies.map((copy) => `${indent}- ${copy}`)].join('\n');
}

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** A brief as CommonMark. The picture's bytes stand at the end, where they are in nobody's way. */
export function briefMarkdown(brief: BriefDocument): string {
  const { title, date, introduction, picture, blocks, sourcesHeading, sources } = brief;
  const parts = [
    `# ${plain(onOneLine(title))}`,
    `*${plain(date)}*`,
    ...introduction.map((words) => plainLines(writable(words))),
    picture && `![${plain(picture.label)}][timeline]`,
    ...blocks.map(blockText),
    sources.length > 0 && `## ${plain(sourcesHeading)}`,
    sources.map(sourceText).join('\n'),
    picture && `[timeline]: data:image/svg+xml;base64,${base64(svgOf(picture))}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
