import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modalities, stages, topicIds } from '../../../../utils/analysis/types.ts';
import { buildLadders } from '../../../../utils/library/ledger/ladders.ts';
import {
  knownLadders,
  type LibraryLadder,
  libraryLadders,
  matterOfLadder,
} from '../../../../utils/library/ledger/library-ladders.ts';
import { OutlineColumns } from '../../../../utils/library/outline-columns.ts';
import { outlineRow } from '../../../../utils/library/outline-row.ts';
import { type ToldArticle, toldColumns, toldRows } from '../told.ts';

const today = '2026-11-01';

const anyEvent = fc.record({
  actors: fc.uniqueArray(
    fc.constantFrom('place:id', 'place:cn', 'organization:bpom', 'organization:nmpa', 'organization:who'),
    { minLength: 1, maxLength: 3 },
  ),
  about: fc.uniqueArray(fc.constantFrom('disease:dengue', 'product:insulin', 'practice:acupuncture'), {
    maxLength: 2,
  }),
  place: fc.constantFrom('place:jakarta', 'place:geneva'),
  topics: fc.uniqueArray(fc.constantFrom(...topicIds.slice(0, 5)), { maxLength: 2 }),
  stage: fc.constantFrom(...stages),
  modality: fc.constantFrom(...modalities),
  date: fc.constantFrom('2025', '2025-03', '2026-01-05', '2026-10-30', null),
  sameAs: fc.option(fc.constant('article-0-0'), { nil: undefined, freq: 4 }),
  verdict: fc.option(fc.constantFrom('confirmed' as const, 'rejected' as const), { freq: 3 }),
  movedTo: fc.option(fc.constantFrom('article-0-0', 'article-0-1', 'gone'), { freq: 4 }),
});

const anyLibrary: fc.Arbitrary<readonly ToldArticle[]> = fc.array(
  fc.record({
    day: fc.constantFrom('2025-03-02', '2026-01-06', '2026-10-31'),
    deleted: fc.boolean(),
    events: fc.array(anyEvent, { maxLength: 6 }).map((events) =>
      // The first one told of an act has no other id.
      events.map(({ sameAs, ...event }, place) => ({
        ...event,
        ...(sameAs !== undefined && place > 0 && { sameAs }),
      })),
    ),
  }),
  { maxLength: 6 },
);

test('the columns tell the same ladders as the rows', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async (library) => {
      const rows = toldRows(library);
      const columns = new OutlineColumns();
      columns.take(rows.map(({ article, events }, index) => outlineRow(article, events, index)));
      const events = rows.flatMap(({ article, events: own }) => (article.deletedAt === null ? own : []));
      const ladders = await allLadders(columns);
      for (const pair of columns.pairs.all) {
        const expected = buildLadders(
          events.filter(({ pairs }) => pairs.includes(pair)),
          today,
        );
        const found = ladders.filter((ladder) => ladder.pair === pair);
        expect(
          found.map((ladder) => [
            stepsOf(columns, ladder),
            ladder.stage,
            ladder.quietDays,
            matterOfLadder(columns, ladder).toSorted(),
          ]),
        ).toEqual(
          expected.map(({ steps, stage, quietDays, matter }) => [
            steps.map(({ event }) => event.id),
            stage,
            quietDays,
            matter.toSorted(),
          ]),
        );
      }
    }),
    { numRuns: 300 },
  );
});

describe('all ladders of the library', () => {
  const event = { actors: ['place:id', 'place:cn'], topics: ['vaccines'] as const, stage: 'signed' as const };

  test('what was rejected is on none, what was removed neither', async () => {
    const columns = toldColumns([
      { events: [{ ...event, verdict: 'rejected' }] },
      { events: [event], deleted: true },
      { events: [event] },
    ]);
    const ladders = await allLadders(columns);
    expect(ladders.map((ladder) => [ladder.pair, ...stepsOf(columns, ladder)])).toEqual([
      ['CN ID', 'article-2-0'],
    ]);
  });

  test('they are made anew after a change and on another day, and else are the same', async () => {
    const columns = toldColumns([{ events: [event] }]);
    expect(knownLadders(columns, today)).toBeNull();
    const ladders = await allLadders(columns);
    expect(await allLadders(columns)).toBe(ladders);
    expect(knownLadders(columns, today)).toBe(ladders);
    expect(knownLadders(columns, '2026-11-02')).toBeNull();
    columns.take([]);
    expect(knownLadders(columns, today)).toBe(ladders);
    take(columns);
    expect(knownLadders(columns, today)).toBeNull();
    expect(await allLadders(columns)).toHaveLength(2);
  });

  test('with rests they are the same; what the library was before a change is told to nobody', async () => {
    const columns = toldColumns(
      Array.from({ length: 30 }, (_, day) => ({
        events: [{ ...event, topics: [topicIds[day % 24] ?? 'vaccines'], date: `2026-01-${day + 1}` }],
      })),
    );
    let rests = 0;
    const found = await libraryLadders(columns, today, () => {
      rests++;
      return Promise.resolve();
    });
    expect(rests).toBeGreaterThan(1);
    expect(found).toHaveLength(24);
    take(columns);
    const none = await libraryLadders(columns, today, () => {
      take(columns);
      return Promise.resolve();
    });
    expect(none).toBeNull();
  });

  const take = (columns: OutlineColumns) => {
    const [more] = toldRows([{ id: 'more', events: [{ ...event, topics: ['drug-control'] }] }]);
    if (more) columns.take([outlineRow(more.article, more.events, 9)]);
  };
});

const allLadders = async (columns: OutlineColumns) => (await libraryLadders(columns, today)) ?? [];

const stepsOf = (columns: OutlineColumns, { entries }: LibraryLadder) =>
  Array.from(entries, (entry) => columns.entryEventId[entry]);
