import { describe, expect, test } from 'vitest';
import { saveArticle } from '../../../utils/library/articles.ts';
import { queryTimeline } from '../../../utils/library/timeline.ts';
import { setTombstone } from '../../../utils/library/tombstones.ts';
import type { WatchRow, WatchTarget } from '../../../utils/library/types.ts';
import { watchedIn, watchesOfEntry } from '../../../utils/library/watched.ts';
import { addWatch, queryWatches } from '../../../utils/library/watches.ts';
import { emptyLibrary, firstSave, report } from './fixtures.ts';

const watch = (target: WatchTarget, id = 'w'): WatchRow => ({
  id,
  target,
  addedAt: 0,
  updatedAt: 0,
  deletedAt: null,
});
const nothing = { entities: [], topics: [] };
const placesOf = (term: string, text: string) =>
  watchedIn([watch({ kind: 'term', term })], { text, title: '' }, nothing).terms.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('words that the reader watches for', () => {
  test.each([
    ['vaksin', 'Vaksin itu, kata VAKSIN, bukan vaksinasi.', ['Vaksin', 'VAKSIN']],
    ['mRNA', 'An mRNA dose; MRNA and mrna alike, but not pre-mRNAs.', ['mRNA', 'MRNA', 'mrna']],
    ['TCM', 'TCM, not tcm nor Tcm, nor TCMs.', ['TCM']],
    ['H5N1', 'H5N1 but not h5n1 and H5N11.', ['H5N1']],
    ['中医', '传统中医药与中医诊所', ['中医', '中医']],
    ['WHO', '世卫组织WHO总部', ['WHO']],
    ['café', 'A CAFÉ beside the Café.', ['CAFÉ', 'Café']],
    ['alih teknologi', 'Alih teknologi dan alih\u00a0teknologi', ['Alih teknologi', 'alih\u00a0teknologi']],
    ['é', 'né é', ['é']],
    ['nota', 'anotasi denotasi', []],
  ])('%s in «%s»', (term, text, found) => {
    expect(placesOf(term, text)).toEqual(found);
  });

  test('count in a title, too', () => {
    const { watchIds, terms } = watchedIn(
      [watch({ kind: 'term', term: 'nota' })],
      { text: 'Lain.', title: 'Nota kesepahaman' },
      nothing,
    );
    expect({ watchIds, terms }).toEqual({ watchIds: ['w'], terms: [] });
  });
});

test('entities and topics are told by their ids, and what does not turn up is not', () => {
  const { article, analysis } = report();
  const rows = [
    watch({ kind: 'entity', entity: { id: 'organization:who', type: 'organization', name: 'WHO' } }, 'who'),
    watch({ kind: 'entity', entity: { id: 'place:ke', type: 'place', name: 'Kenya' } }, 'kenya'),
    watch({ kind: 'topic', topic: 'drug-regulation' }, 'drugs'),
    watch({ kind: 'topic', topic: 'vaccines' }, 'vaccines'),
  ];
  expect(watchedIn(rows, article, analysis)).toEqual({
    watchIds: ['who', 'drugs'],
    entities: ['organization:who'],
    topics: ['drug-regulation'],
    terms: [],
  });
});

test('an entry of the timeline matches by its event, not by what else its article names', async () => {
  const library = emptyLibrary();
  const read = report();
  await saveArticle(library, read, () => firstSave);
  const [entry] = await queryTimeline(library, {});
  if (!entry) throw new Error('no entry');
  const matches = (target: WatchTarget) => watchesOfEntry([watch(target)], entry).length > 0;
  expect(matches({ kind: 'entity', entity: { id: 'place:id', type: 'place', name: 'Indonesia' } })).toBe(
    true,
  );
  expect(matches({ kind: 'term', term: 'nota kesepahaman' })).toBe(true);
  // The second sentence is not the event's.
  expect(matches({ kind: 'term', term: 'lima tahun' })).toBe(false);
  expect(matches({ kind: 'topic', topic: 'vaccines' })).toBe(false);
});

test('the same target twice is one row, and comes back where it was taken off', async () => {
  const library = emptyLibrary();
  const first = await addWatch(library, { kind: 'term', term: 'mRNA' }, () => 1);
  const again = await addWatch(library, { kind: 'term', term: 'mRNA' }, () => 2);
  expect(again).toMatchObject({ id: first.id, addedAt: 1 });
  await addWatch(library, { kind: 'topic', topic: 'vaccines' }, () => 3);
  await setTombstone(library, 'watches', first.id, true, () => 4);
  expect((await queryWatches(library)).map(({ target }) => target.kind)).toEqual(['topic']);
  await addWatch(library, { kind: 'term', term: 'mRNA' }, () => 5);
  expect((await queryWatches(library)).map(({ id }) => id)).toContain(first.id);
});
