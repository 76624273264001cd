import { describe, expect, test } from 'vitest';
import { quietPromises, standingOf } from '../../../../utils/library/dossier/promises.ts';
import type { Subject } from '../../../../utils/library/dossier/subject.ts';
import { type LibraryLadder, libraryLadders } from '../../../../utils/library/ledger/library-ladders.ts';
import type { OutlineColumns } from '../../../../utils/library/outline-columns.ts';
import { type ToldEvent, toldColumns } from '../told.ts';

const today = '2026-11-01';
const laddersOf = async (columns: OutlineColumns) => (await libraryLadders(columns, today)) ?? [];
const standing = async (columns: OutlineColumns, subject: Subject) =>
  standingOf(columns, await laddersOf(columns), subject);
const lastOf = (columns: OutlineColumns) => (ladder: LibraryLadder) =>
  columns.entryEventId[ladder.entries.at(-1) ?? -1];
const columnsOf = (...events: readonly ToldEvent[]) => toldColumns([{ events }]);
const signed: ToldEvent = {
  actors: ['organization:bpom', 'organization:nmpa'],
  stage: 'signed',
  date: '2026-02-01',
  topics: ['vaccines'],
};
const bpom: Subject = { kind: 'entity', entity: 'organization:bpom' };

describe('how the promises of a subject stand', () => {
  test('quiet ones first, the longest silence first', async () => {
    const columns = columnsOf(
      { ...signed, id: 'kept', stage: 'delivery', date: '2026-10-01', topics: ['drug-control'] },
      { ...signed, id: 'quiet' },
      { ...signed, id: 'quieter', date: '2025-01-01', topics: ['medical-travel'] },
      { ...signed, id: 'fresh', date: '2026-10-20', topics: ['mental-health'] },
      { ...signed, id: 'over', stage: 'ended', date: '2026-10-21', topics: ['health-financing'] },
    );
    const { ladders, quiet, kept, ended } = await standing(columns, bpom);
    expect(ladders.map(lastOf(columns))).toEqual(['quieter', 'quiet', 'over', 'fresh', 'kept']);
    expect([quiet, kept, ended]).toEqual([2, 1, 1]);
  });

  test('talks promise nothing, and what was rejected is no promise', async () => {
    const columns = columnsOf(
      { ...signed, stage: 'talks' },
      { ...signed, topics: ['drug-control'], verdict: 'rejected' },
    );
    expect((await standing(columns, bpom)).ladders).toEqual([]);
    expect(quietPromises(columns, await laddersOf(columns))).toEqual([]);
  });

  test('an act of three sides is one promise', async () => {
    const columns = columnsOf({ ...signed, actors: ['place:cn', 'place:id', 'place:sg'] });
    expect(quietPromises(columns, await laddersOf(columns))).toHaveLength(1);
    expect((await standing(columns, { kind: 'topic', topic: 'vaccines' })).ladders).toHaveLength(1);
    // Each of the sides is asked for by its own pair.
    for (const pair of ['CN ID', 'CN SG', 'ID SG'])
      expect((await standing(columns, { kind: 'pair', pair })).ladders.map((one) => one.pair)).toEqual([
        pair,
      ]);
  });

  test.each([
    [bpom, 1],
    [{ kind: 'entity', entity: 'disease:dengue' }, 1],
    // Only where it was signed.
    [{ kind: 'entity', entity: 'place:jakarta' }, 0],
    [{ kind: 'entity', entity: 'organization:who' }, 0],
    [{ kind: 'country', country: 'CN' }, 1],
    [{ kind: 'country', country: 'SG' }, 0],
    [{ kind: 'topic', topic: 'vaccines' }, 1],
    [{ kind: 'topic', topic: 'drug-control' }, 0],
    [{ kind: 'pair', pair: 'organization:bpom organization:nmpa' }, 1],
    [{ kind: 'pair', pair: 'organization:bpom organization:who' }, 0],
  ] as const)('whose promise it is: %o', async (subject, expected) => {
    const columns = columnsOf({ ...signed, about: ['disease:dengue'], place: 'place:jakarta' });
    expect((await standing(columns, subject)).ladders).toHaveLength(expected);
  });
});
