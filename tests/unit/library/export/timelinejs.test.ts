// @vitest-environment happy-dom
import { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js';
import { expect, test } from 'vitest';
import { timelineJs } from '../../../../utils/library/export/timelinejs.ts';
import { writeAll } from '../../../../utils/library/export/writer.ts';
import { actWith, contextIn, hostile, onOneLine, sampleActs } from './export-context.ts';

const write = (acts: typeof sampleActs, language: 'en' | 'zh' = 'en') =>
  JSON.parse(writeAll(timelineJs(contextIn(language)), acts));

/** What TimelineJS itself makes of the file. */
function accepted(file: unknown) {
  const config = new TimelineConfig(structuredClone(file));
  config.validate();
  expect(config.getErrors()).toEqual([]);
  return config.events;
}

test('TimelineJS takes every act as a slide', () => {
  const events = accepted(write(sampleActs));
  expect(events).toHaveLength(sampleActs.length);
  expect(events.map(({ unique_id }) => unique_id).sort()).toEqual(sampleActs.map(({ id }) => id).sort());
});

test.each([
  ['2025-11-04', { year: 2025, month: 11, day: 4 }, undefined],
  ['2025-11', { year: 2025, month: 11 }, undefined],
  ['2025', { year: 2025 }, undefined],
  ['2025-11-03/2025-11-09', { year: 2025, month: 11, day: 3 }, { year: 2025, month: 11, day: 9 }],
  ['2025-10/2025-12', { year: 2025, month: 10 }, { year: 2025, month: 12 }],
  ['2025/..', { year: 2025 }, undefined],
])('%s says no more than it knows', (date, start, end) => {
  const file = write([actWith({ finding: { date, dateBasis: 'stated' } })]);
  expect(file.events[0].start_date).toEqual(start);
  expect(file.events[0].end_date).toEqual(end);
  accepted(file);
});

test('what is uncertain about a date is said with it', () => {
  const shown = (language: 'en' | 'zh', date: string | null, dateBasis?: 'inferred') =>
    write([actWith({ sortDay: '2025-11-05', finding: { date, ...(dateBasis && { dateBasis }) } })], language)
      .events[0].display_date;
  expect(shown('en', '2025-10', 'inferred')).toBe('October 2025 (Date worked out from the publication date)');
  expect(shown('en', null)).toBe('5 November 2025 (by publication date)');
  expect(shown('zh', null)).toBe('2025年11月5日（按发布日期）');
});

test.each(hostile)('%j is shown as it is, and carries nothing out', (words) => {
  const file = write([
    actWith({ quote: words }, { title: words, siteName: words, url: 'javascript:alert(1)' }),
  ]);
  expect(file.events[0].text.text).not.toMatch(/<(?!\/?(?:p|blockquote)>)/u);
  const [event] = accepted(file);
  const page = new DOMParser().parseFromString(event?.text.text ?? '', 'text/html');
  expect(page.querySelector('script, img, a')).toBeNull();
  expect(page.querySelector('blockquote')?.textContent).toBe(onOneLine(words));
});
