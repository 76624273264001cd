import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../../../utils/analysis/types.ts';
import { dayNumber } from '../../../../utils/library/days.ts';
import { lastMonths } from '../../../../utils/library/dossier/periods.ts';
import { coverageOf } from '../../../../utils/library/overview/coverage.ts';
import { topicMonths } from '../../../../utils/library/overview/topic-months.ts';
import { type ToldArticle, toldColumns } from '../told.ts';

const times = (count: number, article: ToldArticle): readonly ToldArticle[] =>
  Array.from({ length: count }, () => article);
const inLanguage = (lang: LanguageCode, article: ToldArticle = {}): ToldArticle => ({
  lang,
  site: `site ${lang}`,
  ...article,
});

describe('coverage', () => {
  const { all, topics, sources, topicGaps, partnerGaps } = coverageOf(
    toldColumns([
      ...times(3, inLanguage('zh', { names: ['place:cn', 'place:jakarta'], topics: ['vaccines'] })),
      ...times(2, inLanguage('zh', { names: ['organization:nmpa'] })),
      ...times(4, inLanguage('id', { names: ['place:id', 'person:ratih'], day: '2026-03-09' })),
      inLanguage('en', { topics: ['drug-control'], names: ['place:id'] }),
      inLanguage('zh', { topics: ['drug-control'] }),
      ...times(9, inLanguage('en', { deleted: true, topics: ['mental-health'] })),
    ]),
  );

  test('articles by language, by topic and by source, what was removed left out', () => {
    expect(all).toEqual([4, 1, 6]);
    expect(topics).toEqual([
      { topic: 'vaccines', articles: [0, 0, 3] },
      { topic: 'drug-control', articles: [0, 1, 1] },
    ]);
    expect(sources.map(({ site, articles }) => [site, ...articles])).toEqual([
      ['site zh', 0, 0, 6],
      ['site id', 4, 0, 0],
      ['site en', 0, 1, 0],
    ]);
    expect(sources[1]?.lastDay).toBe(dayNumber('2026-03-09'));
  });

  test('what one language alone tells, where there is enough to say so', () => {
    expect(topicGaps).toEqual([{ key: 'vaccines', lang: 'zh', articles: 3 }]);
    // Two articles are too few, cities and persons are no partners, and Indonesia is told in two languages.
    expect(partnerGaps).toEqual([{ key: 'CN', lang: 'zh', articles: 3 }]);
  });

  test('in a library of one language there are no gaps to speak of', () => {
    const one = coverageOf(toldColumns(times(5, inLanguage('id', { topics: ['vaccines'] }))));
    expect([one.topicGaps, one.partnerGaps]).toEqual([[], []]);
  });
});

test('topics by month count events once for each act, and articles for what none of their events tells', () => {
  const today = dayNumber('2026-11-15');
  const act = { actors: ['place:cn', 'place:id'], topics: ['vaccines'] as const };
  const grid = topicMonths(
    toldColumns([
      { id: 'a', day: '2026-10-01', topics: ['drug-control'], events: [{ ...act, date: '2026-09-30' }] },
      { id: 'b', day: '2026-10-02', events: [{ ...act, date: '2026-09-30', sameAs: 'a-0' }] },
      { id: 'c', day: '2026-11-02', topics: ['vaccines'] },
      { id: 'd', day: '2026-11-03', events: [{ ...act, verdict: 'rejected' }] },
      { id: 'e', day: '2026-11-03', topics: ['vaccines'], deleted: true },
    ]),
    lastMonths(today, today),
  );
  const september = 9;
  expect(grid.rows.map(({ topic, counts }) => [topic, ...counts.slice(september)])).toEqual([
    // The reader rejected the event of the fourth article; that it is about vaccines stays true of the article.
    ['vaccines', 1, 0, 2],
    ['drug-control', 0, 1, 0],
  ]);
});
