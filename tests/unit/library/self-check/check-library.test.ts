import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { fileArticles } from '../../../../utils/library/filings.ts';
import { saveNote } from '../../../../utils/library/notes.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { checkLibrary } from '../../../../utils/library/self-check/check-library.ts';
import type { FaultKind } from '../../../../utils/library/self-check/report.ts';
import { tableNames } from '../../../../utils/library/table-names.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from '../fixtures.ts';

const clock = () => firstSave;
const save = async (library: Library, page: number): Promise<string> => {
  const url = `https://warta.example/${page}`;
  const events = [event(), event({ type: 'CONSULT', stage: 'talks' })];
  return unwrap(await saveArticle(library, report({ article: { url }, analysis: { events } }), clock))
    .articleId;
};

/** Two articles with two events each, a note, a filing, a collection. */
async function furnished(): Promise<{ readonly library: Library; readonly first: string }> {
  const library = emptyLibrary();
  const first = await save(library, 1);
  await save(library, 2);
  await saveNote(library, { url: 'https://warta.example/1', pageTitle: 'Nota', quote: 'lima tahun' }, clock);
  const row = { updatedAt: firstSave, deletedAt: null, name: 'Rapat', remark: '', position: 0 };
  await library.collections.put({ ...row, id: 'c1' });
  await fileArticles(library, [first], { addTags: ['obat'], putIn: ['c1'] }, clock);
  return { library, first };
}

const found = async (library: Library, repairs = false) => {
  const { faults } = await checkLibrary(library, repairs, clock);
  return Object.fromEntries(Object.entries(faults).filter(([, count]) => count > 0));
};

let library: Library;
let first = '';
beforeEach(async () => {
  ({ library, first } = await furnished());
});

test('a library that Simpul wrote has no fault', async () => {
  const before = await library.articles.toArray();
  expect(await found(library)).toEqual({});
  const report = await checkLibrary(library, true, clock);
  expect(report).toMatchObject({ repaired: 0 });
  expect(report.rows).toBeGreaterThan(10);
  expect(await library.articles.toArray()).toEqual(before);
  expect(await library.aside.count()).toBe(0);
});

interface Damage {
  readonly what: string;
  readonly harm: () => Promise<unknown>;
  readonly faults: Partial<Record<FaultKind, number>>;
  /** Keys of what is set aside by the repair. */
  readonly aside: readonly string[];
}

const eventOf = async () => {
  const row = await library.events.where('articleId').equals(first).first();
  if (!row) throw new Error('no event');
  return row;
};
// biome-ignore lint/suspicious/noExplicitAny: rows are damaged in ways that their types forbid
const spoil = (table: (typeof tableNames)[number], id: string, change: any) =>
  library.table(table).update(id, change);

const damages: readonly Damage[] = [
  {
    what: 'an article with a title that is no text',
    harm: () => spoil('articles', first, { title: 7 }),
    faults: { 'bad-row': 1, 'lost-reference': 1 },
    aside: ['articles', 'contents', 'events', 'events', 'filings'],
  },
  {
    what: 'an article without its text',
    harm: () => library.contents.delete(first),
    faults: { 'no-content': 1, 'lost-reference': 1 },
    aside: ['articles', 'events', 'events', 'filings'],
  },
  {
    what: 'a text, events, a filing and an outline without their article',
    harm: () => library.articles.delete(first),
    faults: { 'no-article': 5, 'lost-reference': 1 },
    aside: ['contents', 'events', 'events', 'filings'],
  },
  {
    what: 'an event of no known stage',
    harm: async () => spoil('events', (await eventOf()).id, { stage: 'soon' }),
    faults: { 'bad-row': 1, 'old-outline': 1 },
    aside: ['events'],
  },
  {
    what: 'an event that does not say of which article',
    harm: async () => {
      const { articleId: _, ...rest } = await eventOf();
      await library.events.put(rest as never);
    },
    faults: { 'bad-row': 1, 'old-outline': 1 },
    aside: ['events'],
  },
  {
    what: 'an event on the ladder of one that is gone',
    harm: async () => spoil('events', (await eventOf()).id, { movedTo: 'gone' }),
    faults: { 'lost-reference': 1, 'old-outline': 1 },
    aside: [],
  },
  {
    what: 'an outline that says otherwise than the rows',
    harm: () => library.outlines.update(first, { savedAt: 1 }),
    faults: { 'old-outline': 1 },
    aside: [],
  },
  { what: 'no outline', harm: () => library.outlines.delete(first), faults: { 'old-outline': 1 }, aside: [] },
  {
    what: 'a name that the table of names has not',
    harm: () => library.entities.delete('organization:who'),
    faults: { 'missing-entity': 2 },
    aside: [],
  },
  {
    what: 'a filing in a collection that is gone',
    harm: () => library.collections.delete('c1'),
    faults: { 'lost-reference': 1 },
    aside: [],
  },
  {
    what: 'a note in a colour of its own',
    harm: async () => spoil('notes', (await library.notes.toArray())[0]?.id ?? '', { colour: 'gold' }),
    faults: { 'bad-row': 1 },
    aside: ['notes'],
  },
];

describe.each(damages)('$what', ({ harm, faults, aside }) => {
  test('is found, and the check alone changes nothing', async () => {
    await harm();
    const before = await Promise.all(library.tables.map((table) => table.toArray()));
    const checked = await found(library);
    // What an article takes along when it is set aside is found only then.
    for (const [kind, count] of Object.entries(faults))
      expect(checked[kind] ?? 0).toBeGreaterThanOrEqual(kind === 'lost-reference' ? 0 : count - 4);
    expect(Object.keys(checked).length).toBeGreaterThan(0);
    expect(await Promise.all(library.tables.map((table) => table.toArray()))).toEqual(before);
  });

  test('is put right; what cannot be is set aside, nothing is thrown away', async () => {
    await harm();
    await found(library, true);
    expect(await found(library)).toEqual({});
    expect((await library.aside.toArray()).map(({ table }) => table).sort()).toEqual([...aside].sort());
    // The other article stands as it did.
    expect(await library.articles.count()).toBeGreaterThanOrEqual(1);
  });
});

test('whatever is broken, a repaired library has no fault and can be exported', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          table: fc.constantFrom(...tableNames),
          row: fc.nat(5),
          field: fc.nat(30),
          value: fc.oneof(
            fc.constant(null),
            fc.integer(),
            fc.string(),
            fc.constant([]),
            fc.constant({}),
            fc.constant('delete'),
          ),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      async (harms) => {
        const { library: broken } = await furnished();
        for (const { table, row, field, value } of harms) {
          const stored = (await broken.table<Record<string, unknown>>(table).toArray())[row];
          if (!stored) continue;
          const names = Object.keys(stored).filter((name) => name !== 'id');
          const name = names[field % names.length] ?? '';
          if (value === 'delete') await broken.table(table).delete(String(stored.id));
          else
            await broken
              .table(table)
              .put({ ...stored, [name]: value })
              .catch(() => {});
        }
        await checkLibrary(broken, true, clock);
        expect(await found(broken)).toEqual({});
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);
