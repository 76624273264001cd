import { expect, test } from 'vitest';
import { hashOf, type Place, placeOf, timelineOf } from '../../../components/library-place.ts';

test.each<Place>([
  { view: 'timeline', filter: {} },
  { view: 'articles', filter: { entity: 'organization:bpom', from: '2025-01-01', text: 'obat & 药' } },
  { view: 'reading', articleId: 'a1', eventId: null },
  { view: 'reading', articleId: 'a1', eventId: 'e2' },
  { view: 'notes' },
  { view: 'data' },
])('$view has an address that leads back to it', (place) => {
  expect(placeOf(hashOf(place))).toEqual(place);
});

test.each(['', '#', '#/', '#/nowhere', '#/reading', '#/reading/'])('«%s» is the whole timeline', (hash) => {
  expect(placeOf(hash)).toEqual({ view: 'timeline', filter: {} });
});

test('the timeline of an entity is a filter', () => {
  expect(placeOf(timelineOf('place:cn'))).toEqual({ view: 'timeline', filter: { entity: 'place:cn' } });
});
