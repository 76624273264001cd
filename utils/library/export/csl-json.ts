import { keyPart } from '../../locale.ts';
import { localDay } from '../days.ts';
import type { ArticleRow } from '../types.ts';
import { onOneLine } from './plain-line.ts';
import { citationKey, publicationParts } from './publication.ts';
import { type ExportContext, jsonArrayWriter, type OpenWriter } from './writer.ts';

const dateParts = (parts: readonly string[]) => ({ 'date-parts': [parts.map(Number)] });

/** An article as an item of CSL data. A byline is kept as it is signed: nobody guesses which word is a family name. */
function itemOf(article: ArticleRow, { words }: ExportContext) {
  const issued = publicationParts(article);
  return {
    id: citationKey(article),
    type: 'article-newspaper',
    title: onOneLine(article.title),
    ...(article.siteName && { 'container-title': onOneLine(article.siteName) }),
    ...(article.byline && { author: [{ literal: onOneLine(article.byline) }] }),
    ...(issued && { issued: dateParts(issued) }),
    accessed: dateParts(localDay(article.savedAt).split('-')),
    URL: article.url,
    language: article.lang,
    ...(article.summary && { abstract: onOneLine(article.summary) }),
    ...(article.topicIds.length > 0 && {
      keyword: article.topicIds.map((topic) => words.say(`topic_${keyPart(topic)}`)).join(', '),
    }),
  };
}

/** CSL-JSON, which Zotero and every citation processor read. */
export const cslJson: OpenWriter<'articles'> = (context) =>
  jsonArrayWriter((article) => itemOf(article, context));
