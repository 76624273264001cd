import { keyPart } from '../../locale.ts';
import { localDay } from '../days.ts';
import type { ArticleRow } from '../types.ts';
import { onOneLine } from './plain-line.ts';
import { citationKey, publicationParts } from './publication.ts';
import type { ExportContext, OpenWriter } from './writer.ts';

/** A comma parts family and given name, and RIS knows no sign that says otherwise. */
const literalName = (name: string): string => onOneLine(name).replace(/\s?,\s?/gu, ' / ');

/** `2026/03/12/`: what is not known stays empty between the strokes. */
const slashed = (parts: readonly string[]): string =>
  [parts[0] ?? '', parts[1] ?? '', parts[2] ?? '', ''].join('/');

function recordOf(article: ArticleRow, { words }: ExportContext): string {
  const issued = publicationParts(article);
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', citationKey(article)],
    ['TI', onOneLine(article.title)],
    ['T2', onOneLine(article.siteName)],
    ['AU', article.byline && literalName(article.byline)],
    ['PY', issued?.[0]],
    ['DA', issued && slashed(issued)],
    ['Y2', slashed(localDay(article.savedAt).split('-'))],
    ['UR', onOneLine(article.url)],
    ['LA', article.lang],
    ['AB', onOneLine(article.summary)],
    ...article.topicIds.map((topic) => ['KW', words.say(`topic_${keyPart(topic)}`)] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

/** RIS, one record an article. */
export const ris: OpenWriter<'articles'> = (context) => ({
  begin: () => '',
  batch: (articles) => articles.map((article) => recordOf(article, context)).join(''),
  end: () => [],
});
