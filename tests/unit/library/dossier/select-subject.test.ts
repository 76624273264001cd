import { describe, expect, test } from 'vitest';
import { selectSubject } from '../../../../utils/library/dossier/select-subject.ts';
import type { Subject } from '../../../../utils/library/dossier/subject.ts';
import type { OutlineColumns } from '../../../../utils/library/outline-columns.ts';
import { type ToldArticle, toldColumns } from '../told.ts';

const bpomMeetsNmpa = { actors: ['organization:bpom', 'organization:nmpa'], topics: ['vaccines'] as const };

/** Keys of what is selected: events, then articles. */
function selected(articles: readonly ToldArticle[], subject: Subject): readonly (readonly string[])[] {
  const columns: OutlineColumns = toldColumns(articles);
  const found = selectSubject(columns, subject);
  return [
    [...found.events].map((entry) => columns.keyOf(entry)),
    found.articles.map((article) => columns.articleIds[article] ?? ''),
  ];
}

const bpom: Subject = { kind: 'entity', entity: 'organization:bpom' };

describe('of an entity', () => {
  test('events it has a part in, is the matter or the place of, newest first, and all articles that name it', () => {
    const library: readonly ToldArticle[] = [
      { id: 'old', day: '2026-01-01', events: [bpomMeetsNmpa] },
      { id: 'new', day: '2026-02-01', events: [bpomMeetsNmpa, { actors: ['place:cn', 'place:sg'] }] },
      { id: 'names', day: '2026-03-01', names: ['organization:bpom'] },
      { id: 'other', events: [{ actors: ['place:cn', 'place:sg'] }] },
    ];
    expect(selected(library, bpom)).toEqual([
      ['new-0', 'old-0'],
      ['names', 'new', 'old'],
    ]);
    const matter = [{ id: 'a', events: [{ actors: ['place:cn'], about: ['disease:dengue'] }] }];
    expect(selected(matter, { kind: 'entity', entity: 'disease:dengue' })).toEqual([['a-0'], ['a']]);
  });

  test('what was removed counts for nothing, what the reader rejected is no event', () => {
    expect(
      selected(
        [
          { id: 'removed', deleted: true, events: [bpomMeetsNmpa] },
          { id: 'kept', events: [{ ...bpomMeetsNmpa, verdict: 'rejected' }] },
        ],
        bpom,
      ),
    ).toEqual([[], ['kept']]);
  });

  test('an act that two reports tell is one event of two articles', () => {
    expect(
      selected(
        [
          { id: 'first', day: '2026-01-01', events: [bpomMeetsNmpa] },
          { id: 'copy', day: '2026-01-02', events: [{ ...bpomMeetsNmpa, sameAs: 'first-0' }] },
        ],
        bpom,
      ),
    ).toEqual([['first-0'], ['copy', 'first']]);
  });

  test('one that never came has nothing', () => {
    expect(selected([{ events: [bpomMeetsNmpa] }], { kind: 'entity', entity: 'organization:who' })).toEqual([
      [],
      [],
    ]);
  });
});

test('a country has what all do that act for it', () => {
  const library = [
    { id: 'a', events: [bpomMeetsNmpa] },
    { id: 'b', events: [{ actors: ['place:sg'] }] },
  ];
  expect(selected(library, { kind: 'country', country: 'ID' })).toEqual([['a-0'], ['a']]);
  expect(selected(library, { kind: 'country', country: 'FR' })).toEqual([[], []]);
});

test('a topic has its events, and articles that are about it without one', () => {
  expect(
    selected(
      [
        { id: 'a', events: [bpomMeetsNmpa, { actors: ['place:cn'], topics: ['drug-control'] }] },
        { id: 'b', topics: ['vaccines'] },
        { id: 'c', topics: ['drug-control'] },
      ],
      { kind: 'topic', topic: 'vaccines' },
    ),
  ).toEqual([['a-0'], ['b', 'a']]);
});

describe('two sides', () => {
  const library: readonly ToldArticle[] = [
    { id: 'a', events: [bpomMeetsNmpa] },
    { id: 'b', events: [{ actors: ['place:cn'], recipients: ['place:id'] }] },
    // Both are named, and have nothing to do with each other.
    { id: 'c', names: ['place:cn', 'place:id'], events: [{ actors: ['place:cn', 'place:sg'] }] },
    { id: 'd', events: [{ actors: ['organization:bpom', 'organization:moh-id'] }] },
    {
      id: 'gathering',
      events: [{ actors: ['a', 'b', 'c', 'd', 'e', 'bpom', 'nmpa'].map((name) => `organization:${name}`) }],
    },
  ];
  test.each([
    ['CN ID', ['b-0', 'a-0']],
    ['CN SG', ['c-0']],
    ['organization:bpom organization:nmpa', ['a-0']],
    ['organization:bpom organization:moh-id', ['d-0']],
    ['CN organization:bpom', ['a-0']],
    ['ID SG', []],
    ['CN', []],
    ['', []],
  ])('%s', (pair, events) => {
    const [found, articles] = selected(library, { kind: 'pair', pair });
    expect(found?.toSorted()).toEqual(events.toSorted());
    expect(articles).toHaveLength(events.length);
  });
});
