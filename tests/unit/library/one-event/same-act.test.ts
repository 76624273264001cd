import { describe, expect, test } from 'vitest';
import {
  actKeysNear,
  actKeysOf,
  isSameAct,
  type Telling,
} from '../../../../utils/library/one-event/same-act.ts';
import { event } from '../fixtures.ts';

const countries: Readonly<Record<string, string>> = {
  'organization:bpom': 'ID',
  'organization:kemenkes': 'ID',
  'organization:nmpa': 'CN',
  'place:id': 'ID',
  'place:cn': 'CN',
};
const countryOf = (id: string) => countries[id] ?? null;

function telling(overrides: Partial<Telling> = {}): Telling {
  return {
    articleId: 'one',
    finding: event({ date: null }),
    quote:
      'BPOM dan NMPA menandatangani nota kesepahaman tentang pengawasan obat tradisional di Jakarta, Rabu.',
    parties: ['organization:bpom', 'organization:nmpa'],
    topicIds: ['drug-regulation'],
    type: 'SUPPORT',
    stage: 'signed',
    modality: 'actual',
    sortDay: '2026-03-11',
    ...overrides,
  };
}

const retold = (overrides: Partial<Telling> = {}) =>
  telling({ articleId: 'two', quote: '印尼药监局与中国药监局签署合作文件。', ...overrides });

describe('the same act', () => {
  test('told in another language two days later', () => {
    expect(isSameAct(telling(), retold({ sortDay: '2026-03-13' }), countryOf)).toBe(true);
  });
  test('with a person beside the institution', () => {
    const parties = ['organization:bpom', 'person:taruna', 'organization:nmpa'];
    expect(isSameAct(telling(), retold({ parties }), countryOf)).toBe(true);
  });
  test('with a country in the place of its institution', () => {
    expect(isSameAct(telling(), retold({ parties: ['organization:bpom', 'place:cn'] }), countryOf)).toBe(
      true,
    );
  });
  test('in the same words, though the copy states another stage and came three weeks later', () => {
    const copy = telling({
      articleId: 'two',
      stage: 'intent',
      sortDay: '2026-04-01',
      quote: telling().quote.replace('Jakarta, Rabu', 'Jakarta (11/3)'),
    });
    expect(isSameAct(telling(), copy, countryOf)).toBe(true);
  });
});

describe('another act', () => {
  test.each<[string, Partial<Telling>]>([
    ['in the same report', { articleId: 'one' }],
    ['of another kind', { type: 'CONSULT' }],
    ['at another stage', { stage: 'approval' }],
    ['a week later', { sortDay: '2026-03-18' }],
    ['planned', { modality: 'future' }],
    ['between others', { parties: ['organization:kemenkes', 'organization:nmpa'] }],
    ['between their countries', { parties: ['place:id', 'place:cn'] }],
    ['about another matter', { topicIds: ['vaccines'] }],
    ['dated by no more than a year', { finding: event({ date: '2026' }) }],
  ])('%s', (_, overrides) => {
    expect(isSameAct(telling(), retold(overrides), countryOf)).toBe(false);
  });
  test('in the same words a year later', () => {
    expect(isSameAct(telling(), telling({ articleId: 'two', sortDay: '2027-03-11' }), countryOf)).toBe(false);
  });
});

test('acts within reach of each other share a key', () => {
  const near = actKeysNear(telling({ sortDay: '2026-03-14' }));
  expect(actKeysOf(telling()).some((key) => near.includes(key))).toBe(true);
  expect(actKeysOf(telling({ sortDay: '2026-05-11' })).some((key) => near.includes(key))).toBe(false);
});
