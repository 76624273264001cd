import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTypes, stages, topicIds } from '../../../utils/analysis/types.ts';
import { filterToHash, hashToFilter } from '../../../utils/library/filter-hash.ts';
import type { LibraryFilter } from '../../../utils/library/types.ts';

const worded = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const filters: fc.Arbitrary<LibraryFilter> = fc.record(
  {
    text: worded,
    entity: fc.stringMatching(/^(?:person|organization|place):[a-z\u4e00-\u4e20-]{1,40}$/u),
    country: fc.stringMatching(/^[A-Z]{2}$/u),
    topic: fc.constantFrom(...topicIds),
    type: fc.constantFrom(...eventTypes),
    stage: fc.constantFrom(...stages),
    lang: fc.constantFrom('id', 'en', 'zh'),
    site: worded,
    state: fc.constantFrom('unread', 'read', 'archived', 'any'),
    tag: worded,
    collection: fc.uuid(),
    from: day,
    to: day,
  },
  { requiredKeys: [] },
);

test('every filter comes back from its hash, alone or behind a view', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const hash = filterToHash(filter);
      expect(hashToFilter(hash)).toEqual(filter);
      expect(hashToFilter(`#${hash}`)).toEqual(filter);
      expect(hashToFilter(`#/timeline?${hash}`)).toEqual(filter);
    }),
  );
});

test('no hash breaks the page or brings a value that cannot occur', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      const filter = hashToFilter(hash);
      expect(hashToFilter(filterToHash(filter))).toEqual(filter);
    }),
  );
});

test.each([
  ['', {}],
  ['#/timeline', {}],
  ['#type=WAR&stage=signed', { stage: 'signed' }],
  ['#entity=javascript:alert(1)', {}],
  ['#country=id&lang=fr&from=2025-13-01&to=2025-12-31', { to: '2025-12-31' }],
  ['#__proto__=x&text=%20&unknown=1', {}],
  ['#/articles?text=a%3Fb%3Dc', { text: 'a?b=c' }],
])('%s', (hash, filter) => {
  expect(hashToFilter(hash)).toEqual(filter);
});
