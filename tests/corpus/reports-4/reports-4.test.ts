import { describeHalves } from '../reports/two-halves.ts';

describeHalves({
  name: 'fourth',
  folder: import.meta.dirname,
  size: 8,
  read: { id: 5, en: 5, zh: 6 },
  readFloors: {
    id: { entities: 0.95, dates: 0.99, topics: 0.92, events: 0.96 },
    en: { entities: 0.97, dates: 0.99, topics: 0.93, events: 0.95 },
    zh: { entities: 0.94, dates: 0.94, topics: 0.73, events: 0.9 },
  },
  unseenFloors: {
    id: { entities: 0.86, dates: 0.99, topics: 0.92, events: 0.66 },
    en: { entities: 0.91, dates: 0.92, topics: 0.99, events: 0.42 },
    zh: { entities: 0.85, dates: 0.94, topics: 0.99, events: 0.76 },
  },
});
