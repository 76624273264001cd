import { beforeEach, describe, expect, test } from 'vitest';
import { editSearch, moveSearch, querySearches, saveSearch } from '../../../utils/library/saved-searches.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { setTombstone } from '../../../utils/library/tombstones.ts';
import { emptyLibrary, firstSave } from './fixtures.ts';

let library: Library;
let ids: readonly string[];
const later = (ms: number) => () => firstSave + ms;
const names = async () => (await querySearches(library)).map(({ name }) => name);

beforeEach(async () => {
  library = emptyLibrary();
  const kept: string[] = [];
  for (const [at, name] of ['A', 'B', 'C'].entries())
    kept.push(await saveSearch(library, { name, query: `kata${at}` }, later(at)));
  ids = kept;
});

describe('kept searches', () => {
  test('stand in the order in which they were kept, under their names, tidied, or else their queries', async () => {
    await saveSearch(library, { name: '  two   words ', query: 'x' }, later(5));
    await saveSearch(library, { name: ' ', query: ' stage:signed  after:2026 ' }, later(6));
    expect(await names()).toEqual(['A', 'B', 'C', 'two words', 'stage:signed after:2026']);
    expect((await querySearches(library)).at(-1)?.query).toBe(' stage:signed  after:2026 ');
  });

  test('go to a place, and no farther than the ends', async () => {
    expect(await moveSearch(library, ids[2] ?? '', 0, later(9))).toBe(true);
    expect(await names()).toEqual(['C', 'A', 'B']);
    await moveSearch(library, ids[2] ?? '', 99, later(10));
    expect(await names()).toEqual(['A', 'B', 'C']);
    await moveSearch(library, ids[1] ?? '', -3, later(11));
    expect(await names()).toEqual(['B', 'A', 'C']);
    expect(await moveSearch(library, 'nobody', 0, later(12))).toBe(false);
  });

  test('are renamed, and keep their name where none is given', async () => {
    expect(await editSearch(library, ids[0] ?? '', { name: ' Obat  ' }, later(9))).toBe(true);
    expect(await editSearch(library, ids[0] ?? '', { name: '  ' }, later(10))).toBe(true);
    expect(await names()).toEqual(['Obat', 'B', 'C']);
    expect(await editSearch(library, 'nobody', { name: 'x' }, later(11))).toBe(false);
  });

  test('that are opened say when; others stay as they are', async () => {
    await editSearch(library, ids[1] ?? '', { openedAt: firstSave + 50 }, later(50));
    expect((await querySearches(library)).map(({ openedAt }) => openedAt - firstSave)).toEqual([0, 50, 2]);
  });

  test('come back to their place when a removal is taken back', async () => {
    await setTombstone(library, 'searches', ids[1] ?? '', true, later(9));
    expect(await names()).toEqual(['A', 'C']);
    await setTombstone(library, 'searches', ids[1] ?? '', false, later(10));
    expect(await names()).toEqual(['A', 'B', 'C']);
  });
});
