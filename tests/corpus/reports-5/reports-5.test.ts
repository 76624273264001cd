import { describe, expect, it } from 'vitest';
import { readReports } from '../reports/report.ts';
import { describeHalves } from '../reports/two-halves.ts';

describeHalves({
  name: 'fifth',
  folder: import.meta.dirname,
  size: 12,
  read: { id: 6, en: 6, zh: 6 },
  readFloors: {
    id: { entities: 0.97, dates: 0.98, topics: 0.78, events: 0.66 },
    en: { entities: 0.95, dates: 0.93, topics: 0.8, events: 0.36 },
    zh: { entities: 0.96, dates: 0.98, topics: 0.8, events: 0.83 },
  },
  unseenFloors: {
    id: { entities: 0.945, dates: 0.95, topics: 0.78, events: 0.49 },
    en: { entities: 0.87, dates: 0.93, topics: 0.88, events: 0.57 },
    zh: { entities: 0.87, dates: 0.88, topics: 0.75, events: 0.61 },
  },
});

describe('reports of the fifth round', () => {
  it.each(['id', 'en', 'zh'])('two in %s hold no event', (language) => {
    const own = readReports(import.meta.dirname).filter(({ lang }) => lang === language);
    expect(own.filter(({ events }) => events.length === 0)).toHaveLength(2);
  });
});
