import { expect, test } from 'vitest';
import { actsOf } from '../../../../utils/library/export/act.ts';
import { sampleLibrary } from '../../../gallery/sample-library.ts';
import { sampleActs } from './export-context.ts';

test('reports of one act are one act; the first one told speaks for it', () => {
  const events = sampleLibrary.flatMap(({ events: own }) => own);
  const told = sampleActs.filter(({ reports }) => reports.length > 1);
  expect(sampleActs).toHaveLength(events.length - 1);
  expect(told).toHaveLength(1);
  expect(told[0]?.event.articleId).toBe('article-id');
  expect(told[0]?.reports.map(({ article }) => article.id)).toEqual(['article-id', 'article-zh']);
});

test('where the first report is not in the slice, the one published first speaks', () => {
  const [act] = sampleActs.filter(({ reports }) => reports.length > 1);
  const [first, second] = act?.reports ?? [];
  if (!first || !second) throw new Error('no act with two reports');
  const later = {
    ...second,
    event: { ...second.event, id: 'later' },
    article: { ...second.article, publishedAt: null },
  };
  const [alone] = actsOf([later, second].map((report) => ({ ...report })));
  // An article without a date sorts before all others; its saving time is the same here.
  expect(alone?.id).toBe(first.event.id);
  expect(alone?.reports).toHaveLength(2);
});
