import { type Failure, failure, type Outcome, success } from '../errors.ts';
import { editorInText, reporterInText } from './byline.ts';
import { addressOf } from './canonical-url.ts';
import { takeCaptions } from './captions.ts';
import { removeBlocks } from './clean/blocks.ts';
import { isAdvertisement } from './clean/lines.ts';
import { readCredits } from './credits.ts';
import { joinDatelines } from './datelines.ts';
import { fromJsonLd } from './declared-body.ts';
import { articleNode, type JsonLdNode, readJsonLd, stringOf } from './json-ld.ts';
import { declaredUpdates, isLiveBlog } from './live-blog.ts';
import { readMetadata, shownByline } from './metadata.ts';
import { isOtherPage } from './more-pages.ts';
import type { Block, PageReading, Reading } from './page-reading.ts';
import { findDates } from './publication-date/find.ts';
import { judgeQuality } from './quality.ts';
import { isOfAnotherPage, withoutStaleHead } from './stale-head.ts';
import { tidy } from './tidy.ts';
import type { Extraction } from './types.ts';

/** Fewer words than this are no report, whatever way they were read. */
const FEWEST_WORDS = 15;
/** A body with fewer words is compared with what the page declares or holds elsewhere. */
const ENOUGH_WORDS = 120;

const wordsIn = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.words, 0);

/** The body, or the first other way to the text that gives plainly more. */
function bestReading(page: PageReading, node: JsonLdNode | null): Reading {
  const updates = declaredUpdates(node);
  // The page shows a live blog in pieces that load one by one; what it declares is whole.
  if (updates.length > 3 && wordsIn(updates) > wordsIn(page.body.blocks) * 0.5)
    return { path: 'json-ld', blocks: updates };
  const words = wordsIn(page.body.blocks);
  if (words >= ENOUGH_WORDS) return page.body;
  const others: readonly Reading[] = [{ path: 'json-ld', blocks: fromJsonLd(node) }, ...page.others];
  return others.find((other) => wordsIn(other.blocks) > Math.max(FEWEST_WORDS, words * 3)) ?? page.body;
}

/**
 * Makes an article of what was taken off a page. Where there is nothing to read it fails with `not-an-article`, or with
 * `still-loading` where the page had not come down whole. Needs no document, so that it may run where there is none.
 */
export function composeArticle(reading: PageReading): Outcome<Extraction> {
  const page = withoutStaleHead(reading);
  const nothing = (detail: string): Failure =>
    failure(page.unfinished ? 'still-loading' : 'not-an-article', detail);
  const meta = new Map(page.meta);
  const node = articleNode(readJsonLd(page.jsonLd), (declared) => isOfAnotherPage(page, declared));
  const metadata = readMetadata(page, meta, node);
  const { publishedAt, modifiedAt } = findDates({
    url: page.url,
    spots: page.dateSpots,
    headingAt: page.headline?.position ?? -1,
    meta,
    node,
    lang: metadata.declaredLang,
  });
  const shown = shownByline(page.shownByline, metadata.siteName);
  const { path, blocks: read } = bestReading(page, node);
  const blocks = joinDatelines(read);
  const live = isLiveBlog(node, page.url, blocks);
  const { text: body, captions } = takeCaptions(blocks);
  const { kept, removals: lines } = removeBlocks(body, {
    title: metadata.title,
    byline: metadata.byline ?? shown,
    url: page.url,
    live,
    description: meta.get('og:description') ?? meta.get('description') ?? '',
  });
  const apart = captions.filter(
    (caption) => !isAdvertisement(caption) && !kept.some((block) => block.text === caption),
  );
  const removals = [
    ...page.removals,
    ...apart.map((caption) => ({ rule: 'caption', text: caption })),
    ...lines,
  ];
  const paragraphs = kept.map((block) => block.text);
  const signed = lines
    .filter((removal) => /^(?:byline|date-line)$/u.test(removal.rule))
    .map((removal) => removal.text);
  const text = paragraphs.join('\n\n');
  const wordCount = wordsIn(kept);
  if (wordCount < FEWEST_WORDS) return nothing(`${wordCount} words`);

  const length = text.length || 1;
  const quality = judgeQuality({
    path,
    paragraphs: kept,
    linkShare: kept.reduce((sum, block) => sum + block.linkLength, 0) / length,
    publishedAt,
    declaredArticle: node !== null || meta.get('og:type') === 'article',
    declaredPaywall:
      node?.isAccessibleForFree === false || stringOf(node?.isAccessibleForFree)?.toLowerCase() === 'false',
    morePages:
      page.pageLinks.some((href) => isOtherPage(href, page.url)) ||
      lines.some((removal) => removal.rule === 'next-page'),
    live,
    unfinished: page.unfinished,
    removed: removals.map((removal) => removal.text),
  });
  const isList = ['link-dense', 'no-prose', 'no-date'].every((sign) => quality.signs.includes(sign));
  if (quality.grade === 'unlikely' && isList) return nothing('a list of links');
  return success({
    article: {
      url: addressOf(page.canonicalHref, page.url),
      ...metadata,
      byline: metadata.byline ?? reporterInText(signed, paragraphs) ?? shown ?? editorInText(signed),
      title: tidy(metadata.title),
      publishedAt,
      modifiedAt,
      text,
      wordCount,
      captions: captions.filter((caption) => !isAdvertisement(caption)),
      credits: readCredits(body.map((block) => block.text)),
      quality,
    },
    removals,
  });
}
