import { keyPart } from '../../locale.ts';
import { localDay } from '../days.ts';
import type { ArticleRow } from '../types.ts';
import { onOneLine } from './plain-line.ts';
import { citationKey, publicationParts } from './publication.ts';
import type { ExportContext, OpenWriter } from './writer.ts';

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which TeX finds nothing to carry out; letters stay as they are, in UTF-8. */
const tex = (text: string): string =>
  onOneLine(text).replace(/[\\{}$&#%_~^]/gu, (sign) => signs[sign] ?? sign);

/** An address is read letter by letter; only what would end the field, or TeX's reading of it, is encoded. */
const address = (url: string): string => url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const babel = { id: 'indonesian', en: 'english', zh: 'chinese' } as const;

function entryOf(article: ArticleRow, { words }: ExportContext): string {
  const issued = publicationParts(article);
  const month = months[Number(issued?.[1] ?? 0) - 1];
  const topics = article.topicIds.map((topic) => words.say(`topic_${keyPart(topic)}`)).join(', ');
  // A second pair of braces keeps capitals in a title, and a byline in one piece.
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['title', `{{${tex(article.title)}}}`],
    ['author', article.byline && `{{${tex(article.byline)}}}`],
    ['journal', article.siteName && `{${tex(article.siteName)}}`],
    ['entrysubtype', '{newspaper}'],
    ['year', issued?.[0] && `{${issued[0]}}`],
    ['month', month],
    ['date', issued && `{${issued.join('-')}}`],
    ['url', `{${address(article.url)}}`],
    ['urldate', `{${localDay(article.savedAt)}}`],
    ['langid', `{${babel[article.lang]}}`],
    ['abstract', article.summary && `{${tex(article.summary)}}`],
    ['keywords', topics && `{${tex(topics)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@article{${citationKey(article)},`, ...lines, '}', '', ''].join('\n');
}

/** BibTeX in UTF-8, one entry an article, with the fields of BibLaTeX beside the old ones. */
export const bibtex: OpenWriter<'articles'> = (context) => ({
  begin: () => '',
  batch: (articles) => articles.map((article) => entryOf(article, context)).join(''),
  end: () => [],
});
