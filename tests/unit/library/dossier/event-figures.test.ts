import { expect, test } from 'vitest';
import { dayNumber } from '../../../../utils/library/days.ts';
import { figuresOf, partByDay } from '../../../../utils/library/dossier/event-figures.ts';
import { selectSubject } from '../../../../utils/library/dossier/select-subject.ts';
import { type ToldEvent, toldColumns } from '../told.ts';

const cn = { kind: 'country', country: 'CN' } as const;
const act = { actors: ['place:cn', 'place:sg'] };

test('figures count articles by language, and mark what is not told as done', () => {
  const columns = toldColumns([
    { day: '2026-01-05', lang: 'zh', events: [{ ...act, stage: 'signed' }] },
    {
      day: '2026-03-05',
      lang: 'id',
      events: [
        { ...act, modality: 'negated', stage: 'delivery' },
        { ...act, modality: 'future' },
        { ...act, modality: 'historical' },
      ],
    },
    { day: '2026-02-05', lang: 'id', names: ['place:cn'] },
    { day: '2027-01-01', lang: 'en', events: [act], deleted: true },
  ]);
  const figures = figuresOf(columns, selectSubject(columns, cn));
  expect(figures).toMatchObject({
    articles: 3,
    events: 4,
    seen: { first: dayNumber('2026-01-05'), last: dayNumber('2026-03-05') },
  });
  expect([...figures.languages]).toEqual([
    ['id', 2],
    ['zh', 1],
  ]);
  expect([...figures.modalities]).toEqual([
    ['future', 1],
    ['negated', 1],
    ['historical', 1],
  ]);
  // What was denied or is only planned has reached no stage.
  expect([...figures.stages]).toEqual([
    ['intent', 1],
    ['signed', 1],
  ]);
});

test('of nothing there is nothing to say', () => {
  const columns = toldColumns([]);
  expect(figuresOf(columns, selectSubject(columns, cn))).toMatchObject({
    articles: 0,
    events: 0,
    seen: null,
  });
});

test('what is to come, the next first: dated after today, or planned for a period that is not over', () => {
  const told: readonly ToldEvent[] = [
    { ...act, id: 'tomorrow', date: '2026-11-02', modality: 'future' },
    { ...act, id: 'next-year', date: '2027', modality: 'future' },
    { ...act, id: 'this-month', date: '2026-11', modality: 'future' },
    { ...act, id: 'perhaps', date: '2026-12-05', modality: 'hypothetical' },
    { ...act, id: 'cancelled', date: '2026-12-01', modality: 'negated' },
    { ...act, id: 'today', date: '2026-11-01' },
    { ...act, id: 'once', date: null, modality: 'future' },
    { ...act, id: 'this-month-done', date: '2026-11' },
    { ...act, id: 'before', date: '2026-10-31', modality: 'future' },
  ];
  const columns = toldColumns([{ day: '2026-10-30', events: told }]);
  const { events } = selectSubject(columns, cn);
  const { upcoming, past } = partByDay(columns, events, dayNumber('2026-11-01'));
  const ids = (entries: readonly number[]) => entries.map((entry) => columns.keyOf(entry));
  expect(ids(upcoming)).toEqual(['this-month', 'tomorrow', 'perhaps', 'next-year']);
  expect(ids(past).toSorted()).toEqual(
    ['cancelled', 'today', 'once', 'this-month-done', 'before'].toSorted(),
  );
});
