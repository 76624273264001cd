import { expect, test } from 'vitest';
import { dossierOf } from '../../../components/dossier-address.ts';
import {
  type FilteredPlace,
  filterPlace,
  hashOf,
  type Place,
  placeOf,
} from '../../../components/library-place.ts';

test.each<Place>([
  { view: 'timeline', filter: {} },
  { view: 'articles', filter: { entity: 'organization:bpom', from: '2025-01-01', text: 'obat & 药' } },
  { view: 'timeline', filter: {}, look: { threads: ['country:ID', 'topic:vaccines', 'organization:a-b'] } },
  { view: 'timeline', filter: { type: 'AID' }, look: { threads: [], from: '2025-01-01', to: '2025-06-30' } },
  { view: 'reading', articleId: 'a1', eventId: null },
  { view: 'reading', articleId: 'a1', eventId: 'e2' },
  { view: 'notes', noteFilter: {} },
  { view: 'notes', noteFilter: { text: 'kelompok kerja', colour: 'green', tag: '疫苗 & obat' } },
  { view: 'data' },
  ...['organization:bpom', 'place:cn', 'person:a/b c%'].map(
    (entity) => ({ view: 'dossier', entity }) as const,
  ),
  { view: 'pair', pair: 'ID organization:who' },
  { view: 'topic', topic: 'vaccines' },
  { view: 'overview' },
])('$view has an address that leads back to it', (place) => {
  expect(placeOf(hashOf(place))).toEqual(place);
});

test.each(['', '#', '#/'])('«%s», no address, is the overview', (hash) => {
  expect(placeOf(hash)).toEqual({ view: 'overview' });
});

test.each(['#/nowhere', '#/reading', '#/reading/', '#/dossier/', '#/pair', '#/topic/nothing'])(
  '«%s» is the whole timeline',
  (hash) => {
    expect(placeOf(hash)).toEqual({ view: 'timeline', filter: {} });
  },
);

test('every name has a dossier', () => {
  expect(placeOf(dossierOf('place:cn'))).toEqual({ view: 'dossier', entity: 'place:cn' });
});

test.each(['shown=2025-06-30/2025-01-01', 'shown=2025-02-32/2025-03-01', 'shown=soon', 'threads=nothing'])(
  'a look that cannot be is left out: %s',
  (query) => {
    const place = placeOf(`#/timeline?${query}`);
    expect(place).toEqual(
      query.startsWith('threads') ? { ...place, look: { threads: [] } } : { view: 'timeline', filter: {} },
    );
  },
);

test('another filter keeps the threads, and the window as long as the period is the same', () => {
  const look = { threads: ['country:ID'], from: '2025-01-01', to: '2025-06-30' };
  const place: FilteredPlace = { view: 'timeline', filter: {}, look };
  expect(filterPlace(place, { type: 'AID' })).toEqual({ view: 'timeline', filter: { type: 'AID' }, look });
  expect(filterPlace(place, { from: '2025-02-01' }).look).toEqual({ threads: ['country:ID'] });
});
