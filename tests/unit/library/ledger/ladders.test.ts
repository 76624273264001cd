import { expect, test } from 'vitest';
import { buildLadders } from '../../../../utils/library/ledger/ladders.ts';
import { pairsOf } from '../../../../utils/library/ledger/pairs.ts';
import type { EventRow } from '../../../../utils/library/types.ts';
import { event } from '../fixtures.ts';

type Told = Partial<Omit<EventRow, 'finding'>> & { readonly about?: readonly string[] };

/** An event of Indonesia and China under a name of its own. */
function told(id: string, sortDay: string, { about = [], ...overrides }: Told = {}): EventRow {
  return {
    id,
    updatedAt: 0,
    deletedAt: null,
    articleId: `article of ${id}`,
    finding: event({ about, date: sortDay }),
    quote: '',
    parties: ['place:id', 'place:cn'],
    topicIds: ['vaccines'],
    countries: ['ID', 'CN'],
    type: 'SUPPORT',
    stage: 'signed',
    modality: 'actual',
    sortDay,
    sameAs: id,
    joinedBy: null,
    actKeys: [],
    pairs: ['CN ID'],
    verdict: null,
    movedTo: null,
    ...overrides,
  };
}

const idsOf = (events: readonly EventRow[], today = '2026-04-01') =>
  buildLadders(events, today).map(({ steps }) => steps.map((step) => step.event.id).join(' '));

test('one ladder for each matter, steps in time order, the latest news first', () => {
  const herbs = { topicIds: ['traditional-medicine'] as const, about: ['practice:acupuncture'] };
  expect(
    idsOf([
      told('delivered', '2026-03-01', { stage: 'delivery', type: 'AID' }),
      told('agreed', '2025-11-01', { stage: 'intent', type: 'AGREE' }),
      told('herbs', '2026-03-20', herbs),
      told('signed', '2026-01-01'),
    ]),
  ).toEqual(['herbs', 'agreed signed delivered']);
});

test('reports of one act are one step, told by the fullest', () => {
  const [ladder] = buildLadders(
    [told('short', '2026-01-01', { topicIds: [] }), told('full', '2026-01-02', { sameAs: 'short' })],
    '2026-02-01',
  );
  expect(ladder?.steps).toHaveLength(1);
  expect(ladder?.steps[0]).toMatchObject({
    event: { id: 'full' },
    reports: [{ id: 'full' }, { id: 'short' }],
  });
});

test('the stage is the highest that happened; plans, denials and rejected steps climb nothing', () => {
  const [ladder] = buildLadders(
    [
      told('signed', '2026-01-01'),
      told('planned', '2026-02-01', { stage: 'delivery', modality: 'future' }),
      told('wrong', '2026-02-02', { stage: 'implementation', verdict: 'rejected' }),
    ],
    '2026-02-03',
  );
  expect(ladder).toMatchObject({ stage: 'signed' });
  expect(ladder?.steps.map((step) => step.event.id)).toEqual(['signed', 'planned']);
});

test('a promise without news for ninety days is quiet, a delivery is not', () => {
  const quiet = (events: readonly EventRow[], today: string) => buildLadders(events, today)[0]?.quietDays;
  expect(quiet([told('signed', '2026-01-01')], '2026-03-31')).toBeNull();
  expect(quiet([told('signed', '2026-01-01')], '2026-04-01')).toBe(90);
  expect(quiet([told('given', '2025-01-01', { stage: 'delivery' })], '2026-04-01')).toBeNull();
});

test('what the reader moved goes where it was moved', () => {
  const herbs = { topicIds: ['traditional-medicine'] as const };
  const moved = told('moved', '2026-02-01', { ...herbs, movedTo: 'signed' });
  expect(idsOf([told('signed', '2026-01-01'), moved])).toEqual(['signed moved']);
});

test('a denial and a life after the end are contradictions; an ordinary course is none', () => {
  const kinds = (events: readonly EventRow[]) =>
    buildLadders(events, '2026-04-01')[0]?.contradictions.map(({ kind }) => kind);
  expect(kinds([told('told', '2026-01-01'), told('denied', '2026-01-03', { modality: 'negated' })])).toEqual([
    'denied',
  ]);
  expect(
    kinds([
      told('ended', '2026-01-01', { stage: 'ended', type: 'REJECT' }),
      told('alive', '2026-02-01', { stage: 'delivery', type: 'AID' }),
    ]),
  ).toEqual(['after-the-end']);
  expect(kinds([told('signed', '2026-01-01'), told('given', '2026-02-01', { stage: 'delivery' })])).toEqual(
    [],
  );
});

test('sides are countries where there are two, else the parties themselves', () => {
  const countries: Readonly<Record<string, string>> = {
    'organization:bpom': 'ID',
    'organization:bio-farma': 'ID',
    'organization:nmpa': 'CN',
    'place:id': 'ID',
  };
  const of = (...parties: readonly string[]) => pairsOf(parties, (id) => countries[id] ?? null);
  expect(of('organization:nmpa', 'organization:bpom', 'person:taruna')).toEqual(['CN ID']);
  expect(of('organization:who', 'organization:bpom')).toEqual(['ID organization:who']);
  expect(of('organization:bpom', 'organization:bio-farma')).toEqual([
    'organization:bio-farma organization:bpom',
  ]);
  expect(of('organization:bpom')).toEqual([]);
  expect(of(...'abcdefg'.split('').map((letter) => `organization:${letter}`))).toEqual([]);
});
