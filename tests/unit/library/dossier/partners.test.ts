import { describe, expect, test } from 'vitest';
import { type Partner, partnersOf } from '../../../../utils/library/dossier/partners.ts';
import { selectSubject } from '../../../../utils/library/dossier/select-subject.ts';
import type { Subject } from '../../../../utils/library/dossier/subject.ts';
import { type ToldArticle, type ToldEvent, toldColumns } from '../told.ts';

function partners(
  articles: readonly ToldArticle[],
  subject: Subject,
  except: readonly string[] = [],
): readonly Partner[] {
  const columns = toldColumns(articles);
  return partnersOf(columns, selectSubject(columns, subject).events, subject, except);
}
const sides = (found: readonly Partner[]) => found.map(({ side, events }) => [side, events]);
const told = (...events: readonly ToldEvent[]): readonly ToldArticle[] => [{ events }];
const bpom: Subject = { kind: 'entity', entity: 'organization:bpom' };

describe('partners of an institution', () => {
  test('other parties of its acts, the strongest first; persons stand beside institutions and are none', () => {
    const found = partners(
      told(
        { actors: ['organization:bpom', 'organization:nmpa', 'person:taruna-ikrar'] },
        { actors: ['organization:bpom'], recipients: ['organization:nmpa'] },
        { actors: ['organization:bpom', 'place:cn'] },
        { actors: ['place:sg', 'place:cn'] },
      ),
      bpom,
    );
    expect(sides(found)).toEqual([
      ['organization:nmpa', 2],
      ['CN', 1],
    ]);
  });

  test('the country that stands beside its name can be left out', () => {
    const library = told({ actors: ['organization:bpom', 'place:id', 'place:cn'] });
    expect(sides(partners(library, bpom))).toHaveLength(2);
    expect(sides(partners(library, bpom, ['ID']))).toEqual([['CN', 1]]);
  });

  test('how far they came: acts that happened count, the last kept promise stands though one has ended', () => {
    const act = { actors: ['organization:bpom', 'organization:nmpa'] };
    const [found] = partners(
      told(
        { ...act, stage: 'signed', type: 'SUPPORT' },
        { ...act, stage: 'delivery', modality: 'future', type: 'AID' },
        { ...act, stage: 'approval', modality: 'hypothetical', type: 'AID' },
        { ...act, stage: 'implementation', modality: 'negated', type: 'AID' },
        { ...act, stage: 'ended', type: 'REJECT' },
      ),
      bpom,
    );
    expect(found).toMatchObject({ events: 5, unsure: 2, stage: 'signed', type: 'AID' });
  });

  test('of acts that did not happen nothing is reached', () => {
    const [found] = partners(
      told({ actors: ['organization:bpom', 'organization:nmpa'], modality: 'negated', stage: 'signed' }),
      bpom,
    );
    expect(found).toMatchObject({ events: 1, unsure: 1, stage: null });
  });

  test('who has certain acts stands before who has more that are only possible', () => {
    const found = partners(
      told(
        { actors: ['organization:bpom', 'place:cn'], modality: 'hypothetical' },
        { actors: ['organization:bpom', 'place:cn'], modality: 'hypothetical' },
        { actors: ['organization:bpom', 'place:sg'] },
      ),
      bpom,
    );
    expect(sides(found)).toEqual([
      ['SG', 1],
      ['CN', 2],
    ]);
  });

  test('a gathering of many does not say who dealt with whom', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `organization:${name}`);
    expect(partners(told({ actors: ['organization:bpom', ...many] }), bpom)).toEqual([]);
    expect(partners(told({ actors: ['organization:bpom', ...many.slice(1)] }), bpom)).toHaveLength(5);
  });

  test('a copy of an act makes no tie stronger', () => {
    const act = { actors: ['organization:bpom', 'place:cn'] };
    const library = [
      { id: 'a', events: [act] },
      { id: 'b', events: [{ ...act, sameAs: 'a-0' }] },
    ];
    expect(sides(partners(library, bpom))).toEqual([['CN', 1]]);
  });
});

test('a person has the institutions of the acts beside it', () => {
  const found = partners(told({ actors: ['person:ratih', 'organization:bpom'] }), {
    kind: 'entity',
    entity: 'person:ratih',
  });
  expect(sides(found)).toEqual([['organization:bpom', 1]]);
});

test('a country has those across from it, not its own institutions', () => {
  const found = partners(
    told(
      { actors: ['organization:bpom', 'organization:nmpa'] },
      { actors: ['organization:moh-id', 'organization:bpom'] },
      { actors: ['place:id'], recipients: ['organization:who'] },
    ),
    { kind: 'country', country: 'ID' },
  );
  expect(sides(found)).toEqual([
    ['CN', 1],
    ['organization:who', 1],
  ]);
});

test('of a disease and of a topic all who act about it', () => {
  const library = told({
    actors: ['organization:bpom', 'place:cn'],
    about: ['disease:dengue'],
    topics: ['vaccines'],
  });
  const expected = [
    ['CN', 1],
    ['organization:bpom', 1],
  ];
  expect(sides(partners(library, { kind: 'entity', entity: 'disease:dengue' }))).toEqual(expected);
  expect(sides(partners(library, { kind: 'topic', topic: 'vaccines' }))).toEqual(expected);
});

test('of two countries the institutions that tie them', () => {
  const found = partners(
    told({ actors: ['organization:bpom', 'organization:nmpa', 'place:cn', 'organization:who'] }),
    { kind: 'pair', pair: 'CN ID' },
  );
  expect(found.map(({ side }) => side).sort()).toEqual([
    'organization:bpom',
    'organization:nmpa',
    'organization:who',
  ]);
});
