import { beforeEach, describe, expect, test } from 'vitest';
import type { DateFinding } from '../../../../utils/analysis/types.ts';
import { removeArticle, saveArticle } from '../../../../utils/library/articles.ts';
import { dayNumber } from '../../../../utils/library/days.ts';
import { OutlineColumns } from '../../../../utils/library/outline-columns.ts';
import { readOutlines } from '../../../../utils/library/outlines.ts';
import {
  type DateAhead,
  datesAhead,
  queryDatesAhead,
  upcomingEvents,
} from '../../../../utils/library/overview/upcoming.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from '../fixtures.ts';
import { toldColumns } from '../told.ts';

const today = dayNumber('2026-03-12');
const sentences = [
  'Nota itu ditandatangani kemarin.',
  'Forum dibuka 5 Mei 2026 di Jakarta.',
  'Rencana 2030.',
];
const text = sentences.join(' ');
const spans = sentences.map((sentence) => {
  const start = text.indexOf(sentence);
  return { start, end: start + sentence.length };
});
const found = (value: string, words: string, more: Partial<DateFinding> = {}): DateFinding => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, value, basis: 'stated', rule: 'test', ...more };
};
const ahead = (dates: readonly DateFinding[], known: readonly string[] = []) =>
  datesAhead({ text, sentences: spans, dates }, today, new Set(known.map(dayNumber))).map(
    ({ value }) => value,
  );

describe('days to come that a text names', () => {
  test('with their sentence, each once', () => {
    const date = found('2026-05-05', '5 Mei 2026');
    expect(datesAhead({ text, sentences: spans, dates: [date, date] }, today, new Set())).toEqual([
      {
        value: '2026-05-05',
        day: dayNumber('2026-05-05'),
        last: dayNumber('2026-05-05'),
        sentence: sentences[1],
      },
    ]);
  });

  test('not what lies behind, today, a year alone, what the text contradicts, or an event that is known', () => {
    expect(
      ahead([
        found('2026-03-11', 'kemarin'),
        found('2026-03-12', 'kemarin'),
        found('2030', '2030'),
        found('2026-05-05', '5 Mei 2026', { doubt: 'weekday-mismatch' }),
      ]),
    ).toEqual([]);
    expect(ahead([found('2026-05-05', '5 Mei 2026')], ['2026-05-05'])).toEqual([]);
    expect(ahead([found('2026-05', 'Mei 2026'), found('2026-05-05/2026-05-07', '5 Mei 2026')])).toEqual([
      '2026-05',
      '2026-05-05/2026-05-07',
    ]);
  });
});

test('events to come, the next first: not what was removed, rejected or denied, and each act once', () => {
  const act = { actors: ['place:cn', 'place:id'], modality: 'future' as const };
  const columns = toldColumns([
    {
      id: 'a',
      day: '2026-03-01',
      events: [
        { ...act, date: '2026-06-01' },
        { ...act, date: '2026-04-01' },
        { ...act, date: '2026-05-01', verdict: 'rejected' },
        { ...act, date: '2026-05-02', modality: 'negated' },
        { ...act, date: null },
        { ...act, date: '2026-02-01' },
      ],
    },
    { id: 'b', events: [{ ...act, date: '2026-04-01', sameAs: 'a-1' }] },
    { id: 'c', deleted: true, events: [{ ...act, date: '2026-04-02' }] },
  ]);
  expect(upcomingEvents(columns, today).map((entry) => columns.keyOf(entry))).toEqual(['a-1', 'a-0']);
});

describe('dates of the stored texts', () => {
  let library: Library;
  beforeEach(() => {
    library = emptyLibrary();
  });
  const save = async (page: number, dates: readonly DateFinding[], article = {}) =>
    unwrap(
      await saveArticle(
        library,
        report({
          article: { url: `https://warta.example/${page}`, text, ...article },
          analysis: { dates, sentences: spans, summary: [], entities: [], events: [] },
        }),
        () => firstSave + page,
      ),
    ).articleId;
  const ask = async (columns: OutlineColumns): Promise<readonly DateAhead[]> => {
    let known: readonly DateAhead[] = [];
    await queryDatesAhead(library, columns, today, (dates) => {
      known = dates;
      return true;
    });
    return known;
  };

  test('the next first, what two texts say in the same words once, with where it is written', async () => {
    await save(1, [found('2026-05-05', '5 Mei 2026'), found('2026-12-01', 'Rencana')]);
    const last = await save(2, [found('2026-05-05', '5 Mei 2026')]);
    const dates = await ask(await readOutlines(library));
    expect(dates.map(({ value }) => value)).toEqual(['2026-05-05', '2026-12-01']);
    expect(dates.map(({ siteName, lang }) => [siteName, lang])).toContainEqual(['Warta Contoh', 'id']);
    expect(dates.some(({ articleId }) => articleId === last)).toBe(false);
  });

  test('nothing of what was removed; a text is read again only after it has changed', async () => {
    const id = await save(1, [found('2026-05-05', '5 Mei 2026')]);
    const columns = new OutlineColumns();
    const follow = async () => columns.take(await library.outlines.toArray());
    await follow();
    expect(await ask(columns)).toHaveLength(1);
    await library.contents.clear();
    expect(await ask(columns)).toHaveLength(1);
    await save(1, [found('2026-07-07', '5 Mei 2026')]);
    await follow();
    expect((await ask(columns)).map(({ value }) => value)).toEqual(['2026-07-07']);
    await removeArticle(library, id, () => firstSave);
    await follow();
    expect(await ask(columns)).toEqual([]);
  });

  test('whoever no longer listens is told no more', async () => {
    await save(1, [found('2026-05-05', '5 Mei 2026')]);
    let told = 0;
    await queryDatesAhead(library, await readOutlines(library), today, () => {
      told++;
      return false;
    });
    expect(told).toBe(1);
  });

  test('an event on the same day is told as the event', async () => {
    unwrap(
      await saveArticle(
        library,
        report({
          article: { text },
          analysis: {
            dates: [found('2026-05-05', '5 Mei 2026')],
            sentences: spans,
            summary: [],
            events: [event({ date: '2026-05-05', modality: 'future' })],
          },
        }),
        () => firstSave,
      ),
    );
    expect(await ask(await readOutlines(library))).toEqual([]);
  });
});
