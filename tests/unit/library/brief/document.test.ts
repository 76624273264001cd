import { describe, expect, test } from 'vitest';
import { sampleLibrary } from '../../../gallery/sample-library.ts';
import { composed, kept, noRows, sampleBrief, sampleItems, sampleRows } from './sample-brief.ts';

const block = (id: string, of = composed()) => of.blocks.find((one) => one.id === id);

describe('sources', () => {
  test('are numbered as they are first cited; an act told twice cites both', () => {
    const { sources } = composed();
    expect(sources.map(({ number, reports }) => [number, reports[0]?.title])).toEqual([
      [1, sampleLibrary[0]?.article.title],
      [2, sampleLibrary[1]?.article.title],
      [3, sampleLibrary[2]?.article.title],
      [4, 'A page that is not in the library'],
    ]);
    expect(block('i2')).toMatchObject({ numbers: [1, 2] });
    expect(block('i4')).toMatchObject({ numbers: [1] });
    expect(block('i7')).toMatchObject({ numbers: [4] });
  });

  test('copies of one report have one number, and both addresses stand under it', () => {
    const { sources, blocks } = composed(
      {},
      { ...sampleRows, originals: new Map([['article-zh', 'article-id']]) },
    );
    expect(sources).toHaveLength(3);
    expect(sources[0]?.reports.map(({ url }) => url)).toEqual(
      sampleLibrary.slice(0, 2).map(({ article }) => article.url),
    );
    expect(blocks.find(({ id }) => id === 'i2')).toMatchObject({ numbers: [1] });
  });

  test('say the site, when it was published and when it was saved', () => {
    const [source] = composed().sources;
    expect(source?.reports[0]?.origin).toMatch(/ · .*November 2025 · .*8 November 2025$/u);
  });
});

describe('in another language', () => {
  test('dates, names and kinds are told in it, quotes stay as they were said', () => {
    const [english, chinese] = [block('i2'), block('i2', composed({}, sampleRows, 'zh'))];
    expect(chinese).toMatchObject({
      date: expect.stringMatching(/^\d{4}年/u),
      quote: english && 'quote' in english ? english.quote : '',
    });
    expect(composed({}, sampleRows, 'zh').sourcesHeading).toBe('资料来源');
    expect(composed({}, sampleRows, 'id').sourcesHeading).toBe('Sumber');
  });
});

test('what was removed from the library stands as it was taken up', () => {
  const alone = composed({}, noRows);
  expect(alone.blocks.find(({ id }) => id === 'i2')).toMatchObject({
    heading: 'Kept heading',
    date: 'October 2025',
    quote: 'Kept words.',
    numbers: [1],
  });
  expect(alone.sources.map(({ reports }) => reports[0]?.title)).toEqual(['Kept report']);
});

test('an act whose report gives no date says whose day it took', () => {
  const act = sampleRows.acts.get(sampleItems[1]?.kind === 'event' ? sampleItems[1].eventId : '');
  if (!act) throw new Error('no act');
  const event = { ...act.event, finding: { ...act.event.finding, date: null } };
  const rows = { ...sampleRows, acts: new Map([[act.event.id, { ...act, event }]]) };
  const told = block('i2', composed({ items: sampleItems.slice(1, 2) }, rows));
  expect(told).toMatchObject({ date: '', about: expect.stringContaining('by publication date') });
});

test('a title of spaces is none, and empty lines part the introduction', () => {
  expect(composed({ title: '  ' }).title).toBe('Untitled brief');
  expect(composed().introduction).toHaveLength(2);
});

describe('the picture', () => {
  test('has a knot for each event on each of its threads, and says what it shows', () => {
    const { picture } = composed();
    expect(picture?.label).toContain('2 events');
    expect(picture?.shapes.filter(({ kind }) => kind === 'knot').length).toBeGreaterThanOrEqual(2);
    for (const shape of picture?.shapes ?? [])
      if (shape.kind !== 'line') {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.x).toBeLessThanOrEqual(picture?.width ?? 0);
        expect(shape.y).toBeLessThanOrEqual(picture?.height ?? 0);
      }
  });

  test('is none where no time passes', () => {
    expect(composed({ items: sampleItems.slice(0, 3) }).picture).toBeNull();
    expect(composed({ items: [] }).picture).toBeNull();
  });

  test('shows what was removed from the library, too', () => {
    const items = ['2024', '2025-03', '2025-06-01/2025-06-09'].map(
      (date, index) =>
        ({ id: `k${index}`, kind: 'event', eventId: `gone${index}`, kept: kept({ date }) }) as const,
    );
    expect(composed({ items }, noRows).picture?.shapes.filter(({ kind }) => kind === 'knot')).toHaveLength(3);
  });
});

test('the sample is a brief', () => {
  expect(sampleBrief.items.map(({ id }) => id)).toEqual(composed().blocks.map(({ id }) => id));
});
