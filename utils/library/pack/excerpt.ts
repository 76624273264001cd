import type { Span } from '../../analysis/types.ts';
import type { ArticleRow, ContentRow, EventRow } from '../types.ts';

/** Sign of an article's quality: of its text only what is quoted came along. */
export const excerptSign = 'excerpt';

const holds = (outer: Span, { start, end }: Span) => outer.start <= start && end <= outer.end;
const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The text with nothing but some of its passages, each where it stood: what lies between is an ellipsis and room. */
function textOf(text: string, kept: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  const skip = (end: number) => {
    const gap = text.slice(at, end);
    // Line ends stay: paragraphs are where they were.
    const room = gap.replace(/[^\n]/gu, (character) => ' '.repeat(character.length));
    parts.push(gap.trim() === '' ? gap : room.replace(' ', '…'));
  };
  for (const { start, end } of kept) {
    if (start < at) continue;
    skip(start);
    parts.push(text.slice(start, end));
    at = end;
  }
  skip(text.length);
  return parts.join('');
}

/**
 * A stored text without its text: the sentences of its summary and events, which everybody may quote, at their places,
 * so that every offset still points where it did. What was found elsewhere is left out.
 */
export function excerptOf(content: ContentRow, events: readonly EventRow[]): ContentRow {
  const wanted = [
    ...content.summary,
    ...events.flatMap(({ finding }) => [finding.evidence, ...finding.alsoAt]),
  ].filter(({ start, end }) => start < end);
  const sentences = content.sentences.map((span, index) => ({
    span,
    print: content.fingerprints[index] ?? '',
  }));
  const quoted = sentences.filter(({ span }) => wanted.some((one) => touches(span, one)));
  const kept = [
    ...quoted.map(({ span }) => span),
    ...wanted.filter((one) => !quoted.some(({ span }) => holds(span, one))),
  ]
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((span, index, all) => !all.slice(0, index).some((other) => holds(other, span)));
  const isKept = (span: Span) => kept.some((one) => holds(one, span));
  return {
    ...content,
    text: textOf(content.text, kept),
    captions: [],
    sentences: quoted.map(({ span }) => span),
    fingerprints: quoted.map(({ print }) => print),
    summary: content.summary.filter(isKept),
    entities: content.entities.flatMap((entity) => {
      const mentions = entity.mentions.filter(isKept);
      return mentions.length === 0 ? [] : [{ ...entity, mentions }];
    }),
    dates: content.dates.filter(isKept),
    topics: content.topics.map((topic) => ({ ...topic, evidence: topic.evidence.filter(isKept) })),
  };
}

/** The article of an excerpt: it says that it is one, and no sum of a text that is not there. */
export const excerptedArticle = (article: ArticleRow): ArticleRow => ({
  ...article,
  textHash: '',
  quality: {
    ...article.quality,
    signs: [...article.quality.signs.filter((sign) => sign !== excerptSign), excerptSign],
  },
});
