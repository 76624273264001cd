import { failure, type Outcome, success } from '../errors.ts';
import { readBody } from './body.ts';
import { bylineInText } from './byline.ts';
import { canonicalUrl } from './canonical-url.ts';
import { takeCaptions } from './captions.ts';
import { removeBlocks } from './clean/blocks.ts';
import { readCredits } from './credits.ts';
import { headingOf } from './heading.ts';
import { articleNode, readJsonLd } from './json-ld.ts';
import { readMeta, readMetadata } from './metadata.ts';
import { tidy } from './paragraphs.ts';
import { findDates } from './publication-date/find.ts';
import { judgeQuality } from './quality.ts';
import type { Extraction } from './types.ts';

/** Fewer words than this are no report, whatever way they were read. */
const FEWEST_WORDS = 15;

/**
 * Reads one page into an article: metadata from the page as it is, the text from a clone that is taken apart.
 * `url` is the page's address. Fails with `not-an-article` where there is nothing to read.
 */
export function extractArticle(document: Document, url: string): Outcome<Extraction> {
  const meta = readMeta(document);
  const node = articleNode(readJsonLd(document));
  const metadata = readMetadata(document, url, meta, node);
  const heading = headingOf(document, metadata.title);
  const { publishedAt, modifiedAt } = findDates({
    document,
    url,
    meta,
    node,
    heading,
    lang: metadata.declaredLang,
  });

  const reading = readBody(document, metadata.title, node);
  const { text: body, captions } = takeCaptions(reading.blocks);
  const { kept, removals: lines } = removeBlocks(body, {
    title: metadata.title,
    byline: metadata.byline,
    url,
    description: meta.get('og:description') ?? meta.get('description') ?? '',
  });
  const apart = captions.filter((caption) => !kept.some((block) => block.text === caption));
  const removals = [
    ...reading.removals,
    ...apart.map((caption) => ({ rule: 'caption', text: caption })),
    ...lines,
  ];
  const paragraphs = kept.map((block) => block.text);
  const signed = lines.filter((removal) => removal.rule === 'byline').map((removal) => removal.text);
  const text = paragraphs.join('\n\n');
  const wordCount = kept.reduce((sum, block) => sum + block.words, 0);
  if (wordCount < FEWEST_WORDS) return failure('not-an-article', `${wordCount} words`);

  const length = text.length || 1;
  const quality = judgeQuality({
    path: reading.path,
    paragraphs: kept,
    linkShare: kept.reduce((sum, block) => sum + block.linkLength, 0) / length,
    publishedAt,
    declaredArticle: node !== null || meta.get('og:type') === 'article',
    declaredPaywall:
      node?.isAccessibleForFree === false || String(node?.isAccessibleForFree).toLowerCase() === 'false',
    removed: removals.map((removal) => removal.text),
  });
  const isList = ['link-dense', 'no-prose', 'no-date'].every((sign) => quality.signs.includes(sign));
  if (quality.grade === 'unlikely' && isList) return failure('not-an-article', 'a list of links');
  return success({
    article: {
      url: canonicalUrl(document, url),
      ...metadata,
      byline: metadata.byline ?? bylineInText(signed, paragraphs),
      title: tidy(metadata.title),
      publishedAt,
      modifiedAt,
      text,
      wordCount,
      captions,
      credits: readCredits(body.map((block) => block.text)),
      quality,
    },
    removals,
  });
}
