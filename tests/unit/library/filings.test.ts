import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { queryArticles } from '../../../utils/library/article-list.ts';
import { removeArticle, saveArticle } from '../../../utils/library/articles.ts';
import {
  addCollection,
  editCollection,
  orderCollections,
  queryCollections,
} from '../../../utils/library/collections.ts';
import { type FilingChange, fileArticles, restoreFilings } from '../../../utils/library/filings.ts';
import { queryKnownTags, queryLastFiled } from '../../../utils/library/known-tags.ts';
import { editNote, saveNote } from '../../../utils/library/notes.ts';
import { readingStates } from '../../../utils/library/reader-rows.ts';
import { removeArticles, restoreArticles } from '../../../utils/library/remove-articles.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { queryShelf } from '../../../utils/library/shelf.ts';
import { queryTimeline } from '../../../utils/library/timeline.ts';
import { setTombstone } from '../../../utils/library/tombstones.ts';
import type { LibraryFilter } from '../../../utils/library/types.ts';
import { queryStates } from '../../../utils/library/unread.ts';
import { allRows, emptyLibrary, firstSave, report, unwrap } from './fixtures.ts';

let library: Library;
let ids: readonly string[];
const later = (ms: number) => () => firstSave + ms;

beforeEach(async () => {
  library = emptyLibrary();
  const saved: string[] = [];
  for (let page = 0; page < 5; page++) {
    const read = report({ article: { url: `https://warta.example/${page}`, title: `Page ${page}` } });
    saved.push(unwrap(await saveArticle(library, read, later(page))).articleId);
  }
  ids = saved;
});

const [first, second, third] = [0, 1, 2].map((nth) => () => ids[nth] ?? '') as [
  () => string,
  () => string,
  () => string,
];
const titles = async (filter: LibraryFilter) =>
  (await queryArticles(library, filter)).map(({ title }) => title).sort();

describe('filing', () => {
  test('many at once: state, tags and collections, undone as a whole', async () => {
    const collection = await addCollection(library, 'Thursday', later(10));
    await fileArticles(library, [first()], { addTags: ['vaccines'] }, later(20));
    const before = await allRows(library);
    const undo = await fileArticles(
      library,
      ids,
      { state: 'read', addTags: ['mRNA', 'vaccines'], putIn: [collection?.id ?? ''] },
      later(30),
    );
    const filings = await library.filings.toArray();
    expect(filings).toHaveLength(5);
    for (const filing of filings) {
      expect(filing.state).toBe('read');
      expect([...filing.tags].sort()).toEqual(['mRNA', 'vaccines']);
      expect(filing.collectionIds).toEqual([collection?.id]);
    }
    await restoreFilings(library, undo, later(40));
    const [kept, ...others] = await library.filings.bulkGet([...ids]);
    expect(kept).toMatchObject({ state: 'unread', tags: ['vaccines'], collectionIds: [] });
    for (const other of others) expect(other).toMatchObject({ state: 'unread', tags: [], collectionIds: [] });
    const { filings: _, ...untouched } = await allRows(library);
    const { filings: __, ...asBefore } = before;
    expect(untouched).toEqual(asBefore);
  });

  test('an undo leaves what was changed otherwise since', async () => {
    const undo = await fileArticles(library, [first()], { state: 'archived' }, later(10));
    await fileArticles(library, [first()], { addTags: ['paten'], remark: 'Ask the legal unit.' }, later(20));
    await restoreFilings(library, undo, later(30));
    expect(await library.filings.get(first())).toMatchObject({
      state: 'unread',
      tags: ['paten'],
      remark: 'Ask the legal unit.',
    });
  });

  test('reading marks what is unread, and never takes an article out of the archive', async () => {
    await fileArticles(library, [first()], { state: 'archived' }, later(10));
    await fileArticles(library, [first(), second()], { state: 'read', from: 'unread' }, later(20));
    expect((await library.filings.bulkGet([first(), second()])).map((row) => row?.state)).toEqual([
      'archived',
      'read',
    ]);
  });

  test('what changes nothing writes nothing and has nothing to undo', async () => {
    await fileArticles(library, [first()], { state: 'read', addTags: ['obat'] }, later(10));
    const before = await library.filings.toArray();
    expect(await fileArticles(library, [first()], { state: 'read', addTags: ['obat'] }, later(20))).toEqual(
      [],
    );
    expect(await library.filings.toArray()).toEqual(before);
  });

  test('files no article that is not there: a backup would not be read again', async () => {
    expect(await fileArticles(library, ['nobody'], { state: 'read' }, later(10))).toEqual([]);
    expect(await library.filings.count()).toBe(0);
  });

  test('a tag is written as it is in use, and no two tags differ in case alone', async () => {
    const note = await saveNote(library, { url: 'https://a.example/', pageTitle: '', quote: 'x' }, later(5));
    await editNote(library, note.id, { tags: ['WHO'] }, later(6));
    await fileArticles(library, [first()], { addTags: ['mRNA'] }, later(10));
    await fileArticles(library, [second()], { addTags: ['mrna', ' who ', '#mRNA'] }, later(20));
    expect((await library.filings.get(second()))?.tags).toEqual(['mRNA', 'WHO']);
  });

  test('tags in use are those of notes and articles, most used first, without those of removed notes', async () => {
    const note = await saveNote(library, { url: 'https://a.example/', pageTitle: '', quote: 'x' }, later(5));
    await editNote(library, note.id, { tags: ['paten', 'obat'] }, later(6));
    await fileArticles(library, [first(), second()], { addTags: ['vaksin'] }, later(10));
    await fileArticles(library, [third()], { addTags: ['obat'] }, later(11));
    expect(await queryKnownTags(library)).toEqual(['obat', 'vaksin', 'paten']);
    await setTombstone(library, 'notes', note.id, true, later(12));
    expect(await queryKnownTags(library)).toEqual(['vaksin', 'obat']);
    expect((await queryLastFiled(library)).tags).toEqual(['obat', 'vaksin']);
  });

  test('any sequence of changes is taken back in reverse order to where it began', async () => {
    const change: fc.Arbitrary<FilingChange> = fc.record(
      {
        state: fc.constantFrom(...readingStates),
        addTags: fc.array(fc.constantFrom('obat', 'OBAT', '中医', 'mRNA', ' '), { maxLength: 3 }),
        removeTags: fc.array(fc.constantFrom('obat', '中医'), { maxLength: 2 }),
        putIn: fc.array(fc.constantFrom('c1', 'c2'), { maxLength: 2 }),
        takeOut: fc.array(fc.constantFrom('c1', 'c2'), { maxLength: 2 }),
        remark: fc.constantFrom('', 'Untuk rapat.'),
      },
      { requiredKeys: [] },
    );
    const whom = fc.uniqueArray(fc.nat(4), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(whom, change), { maxLength: 6 }), async (steps) => {
        await library.filings.clear();
        const shown = async () => (await library.filings.toArray()).map(({ updatedAt: _, ...row }) => row);
        await fileArticles(library, ids, { remark: 'begun' }, later(1));
        const start = await shown();
        const undos = [];
        for (const [places, wanted] of steps)
          undos.push(
            await fileArticles(
              library,
              places.map((place) => ids[place] ?? ''),
              wanted,
              later(2),
            ),
          );
        for (const undo of undos.reverse()) await restoreFilings(library, undo, later(3));
        expect(await shown()).toEqual(start);
      }),
      { numRuns: 50 },
    );
  }, 20_000);
});

describe('the filter', () => {
  beforeEach(async () => {
    await fileArticles(library, [first()], { state: 'archived', addTags: ['obat'] }, later(10));
    await fileArticles(library, [second()], { state: 'read', addTags: ['obat'], putIn: ['c1'] }, later(10));
    await fileArticles(library, [third()], { putIn: ['c1'] }, later(10));
  });

  test.each<[LibraryFilter, readonly string[]]>([
    [{}, ['Page 1', 'Page 2', 'Page 3', 'Page 4']],
    [{ state: 'any' }, ['Page 0', 'Page 1', 'Page 2', 'Page 3', 'Page 4']],
    [{ state: 'unread' }, ['Page 2', 'Page 3', 'Page 4']],
    [{ state: 'read' }, ['Page 1']],
    [{ state: 'archived' }, ['Page 0']],
    // What was put under a tag is found there, also after it was archived.
    [{ tag: 'obat' }, ['Page 0', 'Page 1']],
    [{ tag: 'obat', state: 'unread' }, []],
    [{ collection: 'c1' }, ['Page 1', 'Page 2']],
    [{ collection: 'c1', tag: 'obat' }, ['Page 1']],
    [{ collection: 'c1', state: 'unread' }, ['Page 2']],
    [{ tag: 'none' }, []],
  ])('%j', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
    const onTimeline = (await queryTimeline(library, filter)).map(({ article }) => article.title);
    expect(onTimeline.every((title) => expected.includes(title))).toBe(true);
    expect(onTimeline.length > 0).toBe(expected.length > 0);
  });

  test('the shelf counts what lives', async () => {
    await addCollection(library, 'Empty', later(11));
    expect(await queryStates(library)).toEqual({ unread: 3, read: 1, archived: 1 });
    await removeArticle(library, second(), later(12));
    await removeArticle(library, third(), later(12));
    expect(await queryShelf(library)).toMatchObject({
      unread: 2,
      read: 0,
      archived: 1,
      collections: [{ collection: { name: 'Empty' }, count: 0 }],
      tags: [{ value: 'obat', count: 1 }],
    });
  });
});

describe('collections', () => {
  test('stand in the order in which they were made, until the reader orders them', async () => {
    for (const name of ['Jakarta', 'Beijing', 'Geneva']) await addCollection(library, name, later(1));
    const names = async () => (await queryCollections(library)).map(({ name }) => name);
    expect(await names()).toEqual(['Jakarta', 'Beijing', 'Geneva']);
    const [jakarta, beijing, geneva] = (await queryCollections(library)).map(({ id }) => id);
    const before = await orderCollections(library, [geneva ?? '', jakarta ?? ''], later(2));
    expect(await names()).toEqual(['Geneva', 'Jakarta', 'Beijing']);
    await orderCollections(library, before, later(3));
    expect(await names()).toEqual(['Jakarta', 'Beijing', 'Geneva']);
    await setTombstone(library, 'collections', beijing ?? '', true, later(4));
    await addCollection(library, 'Nairobi', later(5));
    expect(await names()).toEqual(['Jakarta', 'Geneva', 'Nairobi']);
  });

  test('no two have one name, and none has no name', async () => {
    const one = await addCollection(library, ' Rapat  Kamis ', later(1));
    expect(one?.name).toBe('Rapat Kamis');
    expect(await addCollection(library, 'rapat kamis', later(2))).toEqual(one);
    expect(await addCollection(library, '  ', later(2))).toBeNull();
    expect(await editCollection(library, one?.id ?? '', { name: '\n' }, later(3))).toBeNull();
    expect(await editCollection(library, 'none', { name: 'x' }, later(3))).toBeNull();
    expect(
      await editCollection(library, one?.id ?? '', { name: 'Jumat', remark: 'Room 3' }, later(3)),
    ).toEqual({
      name: 'Rapat Kamis',
      remark: '',
    });
  });

  test('articles of a removed one know it again when it is back', async () => {
    const row = await addCollection(library, 'Thursday', later(1));
    const id = row?.id ?? '';
    await fileArticles(library, ids, { putIn: [id] }, later(2));
    await setTombstone(library, 'collections', id, true, later(3));
    expect((await queryShelf(library)).collections).toEqual([]);
    await setTombstone(library, 'collections', id, false, later(4));
    expect((await queryShelf(library)).collections).toMatchObject([{ count: 5 }]);
  });
});

describe('removing many', () => {
  test('takes all of them at once, and brings back those alone that it took', async () => {
    await removeArticle(library, first(), later(5));
    const removed = await removeArticles(library, [...ids, 'nobody'], later(10));
    expect([...removed].sort()).toEqual([...ids.slice(1)].sort());
    expect(await titles({})).toEqual([]);
    expect((await library.events.toArray()).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    const note = await saveNote(
      library,
      { url: 'https://warta.example/3', pageTitle: '', quote: 'meanwhile' },
      later(15),
    );
    expect(note.articleId).toBeNull();
    await restoreArticles(library, removed, later(20));
    expect(await titles({})).toEqual(['Page 1', 'Page 2', 'Page 3', 'Page 4']);
    expect((await library.notes.get(note.id))?.articleId).toBe(ids[3]);
  });
});
