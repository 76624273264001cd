import type { Block, BriefDocument, ShownSource } from './document.ts';
import { Markup } from './markup.ts';
import { printStyle } from './print-style.ts';
import { pictureMarkup } from './svg.ts';

const { element } = Markup;

const references = (numbers: readonly number[]): readonly Markup[] =>
  numbers.map((number) => element('a', { class: 'reference', href: `#source-${number}` }, `[${number}]`));

/** Lines of the reader's own words, their breaks kept. */
function lines(text: string): readonly (Markup | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}

const passage = (quote: string, lang: string | null, numbers: readonly number[]): Markup =>
  quote === ''
    ? element('p', {}, references(numbers))
    : element(
        'blockquote',
        {},
        element('p', {}, element('q', { lang }, quote), ' ', element('span', {}, references(numbers))),
      );

function blockMarkup(block: Block): readonly Markup[] {
  switch (block.kind) {
    case 'heading':
      return block.text.trim() === '' ? [] : [element('h2', {}, block.text)];
    case 'paragraph':
      return block.text.trim() === '' ? [] : [element('p', {}, lines(block.text.trim()))];
    case 'event':
      return [
        element(
          'section',
          { class: 'piece' },
          element(
            'h3',
            {},
            block.date !== '' && element('span', { class: 'date' }, block.date),
            block.date !== '' && ' ',
            block.heading,
          ),
          block.about !== '' && element('p', { class: 'about' }, block.about),
          passage(block.quote, block.quoteLang, block.numbers),
        ),
      ];
    case 'note':
      return [
        element(
          'section',
          { class: 'piece' },
          passage(block.quote, block.quoteLang, block.numbers),
          block.remark !== '' && element('p', { class: 'remark' }, lines(block.remark)),
        ),
      ];
    case 'article':
      return [
        element(
          'section',
          { class: 'piece' },
          element('h3', { lang: block.headingLang }, block.heading),
          passage(block.quote, block.quoteLang, block.numbers),
        ),
      ];
  }
}

/** Addresses other than of the web and of files are told, not linked. */
const isLink = (url: string): boolean => /^(?:https?|file):/u.test(url);

function sourceMarkup({ number, reports }: ShownSource): Markup {
  const told = reports.map(({ title, lang, url, origin }) =>
    element(
      'p',
      {},
      isLink(url) ? element('a', { href: url, lang }, title) : element('span', { lang }, title),
      element('span', { class: 'origin' }, origin),
      element('span', { class: 'address' }, url),
    ),
  );
  return element('li', { id: `source-${number}`, value: number }, told);
}

/** What stands inside the page. */
function briefBody(brief: BriefDocument): Markup {
  const { title, date, introduction, picture, blocks, sourcesHeading, sources } = brief;
  return element(
    'main',
    {},
    element('h1', {}, title),
    element('p', { class: 'as-of' }, date),
    introduction.map((words) => element('p', { class: 'introduction' }, lines(words))),
    picture && element('figure', {}, pictureMarkup(picture)),
    blocks.flatMap(blockMarkup),
    sources.length > 0 &&
      element(
        'section',
        { class: 'sources' },
        element('h2', {}, sourcesHeading),
        element('ol', {}, sources.map(sourceMarkup)),
      ),
  );
}

/** A page that needs nothing but itself, and is let do nothing: no script, no request. */
export function briefHtml(brief: BriefDocument): string {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'generator', content: 'Simpul' }),
    element('title', {}, brief.title),
    Markup.style(printStyle),
  );
  const lang = brief.language === 'zh' ? 'zh-Hans' : brief.language;
  return `<!doctype html>\n${element('html', { lang }, head, element('body', {}, briefBody(brief)))}\n`;
}
