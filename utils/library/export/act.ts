import type { ArticleRow, EventRow } from '../types.ts';

/** One report of an act: the event as it was found, and the article that tells it. */
export interface Report {
  readonly event: EventRow;
  readonly article: ArticleRow;
}

/** An act with all its reports; the first one told of it speaks for it. */
export interface Act {
  /** The id that its reports share: stable from export to export. */
  readonly id: string;
  readonly event: EventRow;
  readonly reports: readonly [Report, ...Report[]];
}

/** Reports of the same act under one act, in the order in which the acts first come. */
export function actsOf(reports: readonly Report[]): readonly Act[] {
  const bySameAs = Map.groupBy(reports, ({ event }) => event.sameAs);
  return [...bySameAs].map(([id, own]) => {
    const first = own.find(({ event }) => event.id === id) ?? earliest(own);
    const others = own.filter((report) => report !== first).sort(byPublication);
    return { id, event: first.event, reports: [first, ...others] };
  });
}

const published = ({ article }: Report) => article.publishedAt?.value ?? '';
const byPublication = (one: Report, other: Report) =>
  published(one) < published(other)
    ? -1
    : published(one) > published(other)
      ? 1
      : one.article.savedAt - other.article.savedAt;

function earliest(reports: readonly Report[]): Report {
  const [first] = reports.toSorted(byPublication);
  if (!first) throw new Error('an act without a report');
  return first;
}
