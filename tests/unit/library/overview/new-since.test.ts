import { describe, expect, test } from 'vitest';
import type { TopicId } from '../../../../utils/analysis/types.ts';
import { newSince } from '../../../../utils/library/overview/new-since.ts';
import { subjectOfTarget, watchedSince } from '../../../../utils/library/overview/watched-since.ts';
import type { WatchRow, WatchTarget } from '../../../../utils/library/types.ts';
import { type ToldArticle, toldColumns } from '../told.ts';

const act = { actors: ['organization:bpom', 'place:cn'], topics: ['vaccines'] as readonly TopicId[] };
const library: readonly ToldArticle[] = [
  { id: 'seen', savedAt: 100, events: [act] },
  { id: 'copy', savedAt: 200, events: [{ ...act, sameAs: 'seen-0' }] },
  {
    id: 'news',
    savedAt: 300,
    names: ['organization:who'],
    events: [act, { ...act, verdict: 'rejected' }],
  },
  { id: 'gone', savedAt: 400, deleted: true, events: [act] },
  { id: 'second', savedAt: 500, events: [{ ...act, sameAs: 'news-0' }] },
];

const told = (since: number | null) => {
  const columns = toldColumns(library);
  const { articles, events } = newSince(columns, since);
  return {
    articles: articles.map((article) => columns.articleIds[article]),
    events: [...events].map((entry) => columns.keyOf(entry)),
  };
};

describe('what is new', () => {
  test('articles saved later, the last first; an act that was told before is none', () => {
    expect(told(100)).toEqual({ articles: ['second', 'news', 'copy'], events: ['news-0'] });
    expect(told(300)).toEqual({ articles: ['second'], events: [] });
    expect(told(500)).toEqual({ articles: [], events: [] });
  });

  test('without a visit before, everything', () => {
    const { articles, events } = told(null);
    expect(articles).toEqual(['second', 'news', 'copy', 'seen']);
    expect(events.toSorted()).toEqual(['news-0', 'seen-0']);
  });
});

const watch = (target: WatchTarget): WatchRow => ({
  id: JSON.stringify(target),
  updatedAt: 0,
  deletedAt: null,
  addedAt: 0,
  target,
});
const entity = (id: string) => watch({ kind: 'entity', entity: { id, type: 'organization', name: id } });

test('of what is watched only what turned up is told, most articles first', () => {
  const columns = toldColumns(library);
  const found = watchedSince(
    columns,
    [
      entity('organization:who'),
      entity('organization:nobody'),
      watch({ kind: 'topic', topic: 'vaccines' }),
      watch({ kind: 'topic', topic: 'drug-control' }),
      watch({ kind: 'term', term: 'vaksin' }),
      // The country's institution acts, its own name does not stand there.
      entity('place:id'),
    ],
    newSince(columns, 100),
  );
  expect(found.map(({ watch: { target }, articles, events }) => [target, articles, events])).toEqual([
    [{ kind: 'topic', topic: 'vaccines' }, 3, 1],
    [
      { kind: 'entity', entity: { id: 'organization:who', type: 'organization', name: 'organization:who' } },
      1,
      0,
    ],
  ]);
});

test('words have no dossier', () => {
  expect(subjectOfTarget({ kind: 'term', term: 'vaksin' })).toBeNull();
  expect(subjectOfTarget({ kind: 'topic', topic: 'vaccines' })).toEqual({ kind: 'topic', topic: 'vaccines' });
});
