import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { seededLibrary } from '../../../scripts/seed/library.ts';
import { removeArticle, restoreArticle, saveArticle } from '../../../utils/library/articles.ts';
import { noRows } from '../../../utils/library/export/library-file.ts';
import { mergeRows } from '../../../utils/library/import.ts';
import { judgeAct, mergeEvents, moveAct, restoreJudgements } from '../../../utils/library/judgements.ts';
import { OutlineColumns } from '../../../utils/library/outline-columns.ts';
import { kinds, type OutlineRow, outlineRow } from '../../../utils/library/outline-row.ts';
import { beginFromSnapshot, packOutlines } from '../../../utils/library/outline-snapshot.ts';
import { readOutlines } from '../../../utils/library/outlines.ts';
import { graceTime, purgeRemoved } from '../../../utils/library/purge.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { selectEntries } from '../../../utils/library/select-entries.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from './fixtures.ts';

let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});

/** What the outlines must be: those of the rows that are stored. */
async function expectTrueOutlines(): Promise<void> {
  const articles = await library.articles.toArray();
  const expected = await Promise.all(
    articles.map(async (article) =>
      outlineRow(article, await library.events.where('articleId').equals(article.id).toArray(), 0),
    ),
  );
  const stored = (await library.outlines.toArray()).map((row) => ({ ...row, revision: 0 }));
  expect(stored).toEqual(expected);
}

const address = (page: number) => `https://warta.example/${page}`;
const save = async (page: number, hour: number) =>
  unwrap(
    await saveArticle(
      library,
      report({ article: { url: address(page) } }),
      () => firstSave + hour * 3_600_000,
    ),
  ).articleId;

describe('outlines say what the rows say', () => {
  test('after saving, saving again, removing, restoring', async () => {
    const id = await save(1, 0);
    await save(2, 1);
    await expectTrueOutlines();
    await save(1, 2);
    await expectTrueOutlines();
    await removeArticle(library, id, () => firstSave);
    await expectTrueOutlines();
    expect(await library.outlines.get(id)).toMatchObject({ isDeleted: true });
    await restoreArticle(library, id, () => firstSave);
    await expectTrueOutlines();
  });

  test('after an import, and after what was removed long ago is dropped', async () => {
    const rows = [...seededLibrary(readKnowledge(), { articles: 20, seed: 3, until: firstSave })];
    for (const batch of rows) await mergeRows(library, { ...noRows, ...batch }, () => firstSave);
    expect(await library.outlines.count()).toBe(20);
    await expectTrueOutlines();
    const [first] = await library.articles.toArray();
    await removeArticle(library, first?.id ?? '', () => firstSave);
    await purgeRemoved(library, () => firstSave + graceTime + 1);
    expect(await library.outlines.count()).toBe(19);
    await expectTrueOutlines();
  });

  test('after the reader says that two reports tell one act, and takes that back', async () => {
    await save(1, 0);
    unwrap(
      await saveArticle(
        library,
        report({
          article: { url: address(2) },
          analysis: {
            events: [event({ type: 'AID', stage: 'delivery', actors: ['place:cn'], date: '2020' })],
          },
        }),
        () => firstSave,
      ),
    );
    const events = await library.events.toArray();
    const shown = async () => selectEntries(await readOutlines(library), {}, null).length;
    expect(await shown()).toBe(2);
    const before = await mergeEvents(
      library,
      events.map(({ id }) => id),
      () => firstSave,
    );
    await expectTrueOutlines();
    expect(await shown()).toBe(1);
    await restoreJudgements(library, before, () => firstSave);
    await expectTrueOutlines();
    expect(await shown()).toBe(2);
  });
});

test('every outline that is written has a revision of its own, higher than all before', async () => {
  const id = await save(1, 0);
  await save(2, 0);
  const [one, two] = await library.outlines.orderBy('revision').toArray();
  await removeArticle(library, id, () => firstSave);
  const last = await library.outlines.orderBy('revision').last();
  expect(last?.id).toBe(id);
  expect(last?.revision).toBeGreaterThan(Math.max(one?.revision ?? 0, two?.revision ?? 0));
});

test('what is packed comes out again', async () => {
  const finding = event({
    actors: ['organization:who'],
    recipients: ['organization:bpom'],
    about: ['disease:dengue'],
    date: '2026-03',
    modality: 'future',
    topics: ['vaccines', 'medical-travel'],
  });
  unwrap(await saveArticle(library, report({ analysis: { events: [event(), finding] } }), () => firstSave));
  const columns = await readOutlines(library);
  const entry = columns.entryEventId.indexOf((await library.outlines.toArray())[0]?.eventIds[1] ?? '');
  const named: string[] = [];
  columns.entryNames.each(entry, (name) => named.push(columns.entities.all[name] ?? ''));
  expect(named).toEqual(['organization:who', 'organization:bpom', 'disease:dengue', 'place:id']);
  expect(columns.entryParties.at(entry)).toBe(2);
  expect([columns.entryFirst.at(entry), columns.entryLast.at(entry)]).toEqual([20_513, 20_543]);
  const kind = columns.entryKind.at(entry);
  expect([kinds.type(kind), kinds.stage(kind), kinds.modality(kind)]).toEqual([
    'SUPPORT',
    'signed',
    'future',
  ]);
  expect([kinds.isDated(kind), kinds.isRejected(kind)]).toEqual([true, false]);
  const pairs: string[] = [];
  columns.entryPairs.each(entry, (pair) => pairs.push(columns.pairs.all[pair] ?? ''));
  expect(pairs).toEqual(['ID organization:who']);
});

test('what the reader said of an event is in its outline', async () => {
  unwrap(await saveArticle(library, report(), () => firstSave));
  const [row] = await library.events.toArray();
  const { id = '' } = row ?? {};
  await judgeAct(library, id, 'rejected', () => firstSave);
  await moveAct(library, id, 'elsewhere', () => firstSave);
  const columns = await readOutlines(library);
  expect(kinds.isRejected(columns.entryKind.at(0))).toBe(true);
  expect([...columns.entryMovedTo]).toEqual([[0, 'elsewhere']]);
  await judgeAct(library, id, null, () => firstSave);
  expect(kinds.isRejected((await readOutlines(library)).entryKind.at(0))).toBe(false);
});

test('taken in piece by piece, in any order and again, the columns hold the same in the same order', () => {
  const rows: readonly OutlineRow[] = [
    ...seededLibrary(readKnowledge(), { articles: 60, seed: 5, until: firstSave }),
  ]
    .flatMap(({ articles, events }) => articles.map((article) => ({ article, events })))
    .map(({ article, events }, index) => outlineRow(article, events, index));
  const keys = (columns: OutlineColumns) => [...columns.order].map((entry) => columns.keyOf(entry));
  const whole = new OutlineColumns();
  whole.take(rows);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
      fc.array(fc.nat(rows.length), { maxLength: 4 }),
      fc.subarray([...rows], { maxLength: 10 }),
      (shuffled, cuts, again) => {
        const columns = new OutlineColumns();
        const edges = [0, ...cuts.toSorted((one, other) => one - other), rows.length];
        for (let at = 1; at < edges.length; at++) columns.take(shuffled.slice(edges[at - 1], edges[at]));
        columns.take(again);
        expect(keys(columns)).toEqual(keys(whole));
        columns.take(again.map((row) => ({ ...row, isDeleted: true })));
        expect(columns.living).toBe(rows.length - again.length);
        expect(columns.order.length).toBe(
          whole.order.length - again.reduce((sum, { eventIds }) => sum + eventIds.length + 1, 0),
        );
      },
    ),
    { numRuns: 60 },
  );
});

describe('packed outlines', () => {
  const keysOf = (columns: OutlineColumns) =>
    [...columns.order].map((entry) => {
      const names: string[] = [];
      columns.entryNames.each(entry, (name) => names.push(columns.entities.all[name] ?? ''));
      return [columns.keyOf(entry), columns.entryFirst.at(entry), columns.entryKind.at(entry), ...names];
    });
  const current = async () => {
    const { columns, revision } = await beginFromSnapshot(library);
    columns.take(await library.outlines.where('revision').above(revision).toArray());
    return columns;
  };

  test('with what is newer, they are what reading each would give', async () => {
    for (const batch of seededLibrary(readKnowledge(), { articles: 30, seed: 3, until: firstSave }))
      await mergeRows(library, { ...noRows, ...batch }, () => firstSave);
    expect(await packOutlines(library, 0)).toBe(true);
    expect(keysOf((await beginFromSnapshot(library)).columns)).toEqual(keysOf(await readOutlines(library)));
    const id = await save(1, 0);
    await save(2, 0);
    const [first] = await library.articles.toArray();
    await removeArticle(library, first?.id ?? '', () => firstSave);
    expect(keysOf(await current())).toEqual(keysOf(await readOutlines(library)));
    await packOutlines(library, 0);
    await removeArticle(library, id, () => firstSave);
    const columns = await current();
    expect(keysOf(columns)).toEqual(keysOf(await readOutlines(library)));
    expect(columns.living).toBe((await readOutlines(library)).living);
  });

  test('few that are newer are left loose', async () => {
    await save(1, 0);
    expect(await packOutlines(library, 1)).toBe(false);
    expect(await library.snapshots.count()).toBe(0);
  });

  test('those of another shape are not read', async () => {
    await save(1, 0);
    await packOutlines(library, 0);
    await library.snapshots.update('outlines', { shape: 0 });
    expect(await beginFromSnapshot(library)).toMatchObject({ revision: 0, total: 0 });
  });

  test('what is dropped for good is in none', async () => {
    const id = await save(1, 0);
    await save(2, 0);
    await packOutlines(library, 0);
    await removeArticle(library, id, () => firstSave);
    await purgeRemoved(library, () => firstSave + graceTime + 1);
    expect(keysOf(await current())).toEqual(keysOf(await readOutlines(library)));
  });
});
