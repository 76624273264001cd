import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeArticle, saveArticle } from '../../../../utils/library/articles.ts';
import { addCorrection } from '../../../../utils/library/corrections.ts';
import { judgeAct } from '../../../../utils/library/judgements.ts';
import { editNote, saveNote } from '../../../../utils/library/notes.ts';
import type { Pack, PackRows } from '../../../../utils/library/pack/pack.ts';
import { readPack, readPackRows } from '../../../../utils/library/pack/pack-file.ts';
import { takePack } from '../../../../utils/library/pack/take-pack.ts';
import { undoPack } from '../../../../utils/library/pack/undo-pack.ts';
import { type PackChoice, packRowsOf, writePack } from '../../../../utils/library/pack/write-pack.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { tableNames } from '../../../../utils/library/table-names.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from '../fixtures.ts';

/** What a reader does in a library, as far as packs can meet it. */
const act = fc.oneof(
  fc.record({
    kind: fc.constant('save'),
    page: fc.nat(3),
    words: fc.constantFrom('satu', 'dua', 'tiga'),
    at: fc.nat(9),
  }),
  fc.record({
    kind: fc.constant('note'),
    page: fc.nat(3),
    words: fc.constantFrom('satu', 'dua'),
    at: fc.nat(9),
  }),
  fc.record({ kind: fc.constant('remove'), page: fc.nat(3), words: fc.constant(''), at: fc.nat(9) }),
  fc.record({ kind: fc.constant('judge'), page: fc.nat(3), words: fc.constant(''), at: fc.nat(9) }),
  fc.record({ kind: fc.constant('file'), page: fc.nat(3), words: fc.constant('tag'), at: fc.nat(9) }),
  fc.record({
    kind: fc.constant('correct'),
    page: fc.nat(3),
    words: fc.constantFrom('Mei', 'Juni'),
    at: fc.nat(9),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer Given> ? Given : never;

const addressOf = (page: number) => `https://warta.example/${page}`;

async function perform(library: Library, acts: readonly Act[]): Promise<void> {
  for (const { kind, page, words, at } of acts) {
    const clock = () => firstSave + at * 1000;
    const url = addressOf(page);
    const text = `Badan POM dan WHO bertemu ${words}. Nota itu berlaku lima tahun.`;
    const stored = await library.articles.where('url').equals(url).first();
    const analysis = {
      events: [event({ evidence: { start: 0, end: 20 }, topics: page % 2 ? ['vaccines'] : [] })],
    };
    if (kind === 'save')
      await saveArticle(library, report({ article: { url, title: words, text }, analysis }), clock);
    if (kind === 'note') await saveNote(library, { url, pageTitle: 'Halaman', quote: words }, clock);
    if (kind === 'remove' && stored) await removeArticle(library, stored.id, clock);
    const [told] = stored ? await library.events.where('articleId').equals(stored.id).toArray() : [];
    if (kind === 'judge' && told) await judgeAct(library, told.sameAs, 'confirmed', clock);
    if (kind === 'file' && stored)
      await library.filings.put({
        id: stored.id,
        updatedAt: clock(),
        deletedAt: null,
        state: 'read',
        tags: [words],
        collectionIds: [],
        remark: '',
      });
    if (kind === 'correct') await addCorrection(library, { kind: 'not-name', surface: words }, clock);
  }
}

const choice: fc.Arbitrary<PackChoice> = fc.record({
  texts: fc.boolean(),
  notes: fc.boolean(),
  corrections: fc.boolean(),
});

async function packOf(sender: string, acts: readonly Act[], chosen: PackChoice): Promise<Pack> {
  const library = emptyLibrary();
  await perform(library, acts);
  const rows = Object.fromEntries(
    await Promise.all(
      (['articles', 'contents', 'events', 'entities', 'notes', 'corrections'] as const).map(
        async (table) => [table, await library.table(table).toArray()] as const,
      ),
    ),
  ) as unknown as PackRows;
  const pack = {
    id: `pack-${sender}`,
    madeAt: firstSave,
    sender,
    note: '',
    hasTexts: chosen.texts,
    rows: packRowsOf(rows, chosen),
  };
  // As it crosses from one device to another.
  return unwrap(readPack([...writePack(pack)].join('')));
}

const clock = () => firstSave + 1_000_000;
const take = async (library: Library, { rows, ...head }: Pack) =>
  takePack(library, head, unwrap(readPackRows(JSON.parse(JSON.stringify(rows)))), clock);

/** Everything but the account of packs, and what is drawn of things that are gone. */
async function shown(library: Library) {
  const tables = await Promise.all(
    tableNames.map(async (name) => [name, await library.table(name).toArray()] as const),
  );
  const outlines = (await library.outlines.toArray()).filter(({ isDeleted }) => !isDeleted);
  return {
    ...Object.fromEntries(tables),
    outlines: outlines.map(({ revision: _, ...row }) => ({ ...row, events: [...row.events] })),
  };
}

const acts = fc.array(act, { maxLength: 6 });

test('taking a pack twice is taking it once', async () => {
  await fc.assert(
    fc.asyncProperty(acts, acts, choice, async (mine, theirs, chosen) => {
      const library = emptyLibrary();
      await perform(library, mine);
      const pack = await packOf('Ani', theirs, chosen);
      await take(library, pack);
      const once = await shown(library);
      expect(await take(library, pack)).toMatchObject({ added: 0, renewed: 0 });
      expect(await shown(library)).toEqual(once);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('of two packs the order is nothing', async () => {
  await fc.assert(
    fc.asyncProperty(acts, acts, acts, choice, choice, async (mine, anis, budis, one, other) => {
      const [left, right] = [emptyLibrary(), emptyLibrary()];
      await perform(left, mine);
      for (const name of [...tableNames, 'outlines'])
        await right.table(name).bulkPut(await left.table(name).toArray());
      const [ani, budi] = [await packOf('Ani', anis, one), await packOf('Budi', budis, other)];
      await take(left, ani);
      await take(left, budi);
      await take(right, budi);
      await take(right, ani);
      expect(await shown(left)).toEqual(await shown(right));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('what is the reader’s own never changes', async () => {
  await fc.assert(
    fc.asyncProperty(acts, acts, acts, choice, async (mine, anis, budis, chosen) => {
      const library = emptyLibrary();
      await perform(library, mine);
      const before = new Map(
        await Promise.all(
          tableNames.map(async (name) => [name, await library.table(name).toArray()] as const),
        ),
      );
      await take(library, await packOf('Ani', anis, chosen));
      await take(library, await packOf('Budi', budis, chosen));
      for (const [name, rows] of before)
        for (const row of rows) {
          const after = await library.table(name).get(row.id);
          // A note that had no article may have found one.
          const found = name === 'notes' && row.articleId === null ? { articleId: after.articleId } : {};
          expect(after).toEqual({ ...row, ...found });
        }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('a pack that is taken back leaves nothing, and two that are taken back leave nothing', async () => {
  await fc.assert(
    fc.asyncProperty(acts, acts, acts, choice, fc.boolean(), async (mine, anis, budis, chosen, lastFirst) => {
      const library = emptyLibrary();
      await perform(library, mine);
      const before = await shown(library);
      await take(library, await packOf('Ani', anis, chosen));
      const one = await shown(library);
      await take(library, await packOf('Budi', budis, chosen));
      const [first, second] = lastFirst ? (['Budi', 'Ani'] as const) : (['Ani', 'Budi'] as const);
      expect(await undoPack(library, `pack-${first}`, clock)).toBe(true);
      if (lastFirst) expect(await shown(library)).toEqual(one);
      await undoPack(library, `pack-${second}`, clock);
      expect(await shown(library)).toEqual(before);
      expect(await undoPack(library, 'pack-Ani', clock)).toBe(false);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('what the reader used of a pack stays when it is taken back, and no later pack changes it', async () => {
  const library = emptyLibrary();
  const saved: Act[] = [
    { kind: 'save', page: 1, words: 'satu', at: 1 },
    { kind: 'save', page: 2, words: 'satu', at: 1 },
  ];
  await take(library, await packOf('Ani', saved, { texts: true, notes: true, corrections: false }));
  await perform(library, [
    { kind: 'note', page: 1, words: 'dua', at: 5 },
    { kind: 'file', page: 2, words: 'tag', at: 5 },
  ]);
  const used = await library.articles.toArray();
  const newer: Act[] = [{ kind: 'save', page: 1, words: 'tiga', at: 9 }];
  const budi = await packOf('Budi', newer, { texts: true, notes: true, corrections: false });
  expect(await take(library, budi)).toEqual({ added: 0, renewed: 0, kept: 1 });
  expect(await library.articles.toArray()).toEqual(used);
  await undoPack(library, 'pack-Ani', clock);
  expect(await library.articles.toArray()).toEqual(used);
});

test('a note that the reader changed is theirs', async () => {
  const library = emptyLibrary();
  const ani = await packOf('Ani', [{ kind: 'note', page: 1, words: 'satu', at: 1 }], {
    texts: false,
    notes: true,
    corrections: false,
  });
  await take(library, ani);
  const [note] = await library.notes.toArray();
  expect(note).toMatchObject({ tags: ['@Ani'], quote: 'satu' });
  await editNote(library, note?.id ?? '', { remark: 'Milik saya sekarang.' }, clock);
  await take(library, ani);
  await undoPack(library, 'pack-Ani', clock);
  expect(await library.notes.toArray()).toMatchObject([{ remark: 'Milik saya sekarang.' }]);
});
