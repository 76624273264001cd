import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/read-knowledge.ts';
import { seededLibrary } from '../../scripts/seed/library.ts';
import { type LibraryRows, noRows } from '../../utils/library/export/library-file.ts';
import type { EventRow } from '../../utils/library/types.ts';
import { faultsOf } from './axe-faults.ts';
import { storedRows, textOf } from './library-rows.ts';
import { openSimpul, type Simpul } from './simpul.ts';

const articles = 120;
const drawn = '.threads-canvas[data-entries]';

/** Hands an invented library to the worker in batches, as a backup is. */
async function fill(page: Page): Promise<void> {
  const batches = [...seededLibrary(readKnowledge(), { articles, seed: 4, until: Date.UTC(2026, 10, 1) })];
  const all = <Name extends keyof LibraryRows>(name: Name) => batches.flatMap((batch) => [...batch[name]]);
  const rows = {
    ...noRows,
    articles: all('articles'),
    contents: all('contents'),
    events: all('events'),
    entities: all('entities'),
  };
  const answer = await page.evaluate(async (json) => {
    const global = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime?: { sendMessage(message: unknown): Promise<unknown> } }
    >;
    const { runtime } = global.browser ?? global.chrome;
    return JSON.stringify(
      await runtime?.sendMessage({ to: 'librarian', call: 'importBatch', args: [JSON.parse(json)] }),
    );
  }, JSON.stringify(rows));
  expect(JSON.parse(answer)).toMatchObject({ answer: { ok: true, value: { added: articles } } });
}

interface Drawing {
  readonly entries: number;
  readonly knots: number;
  readonly bundled: number;
}

/** What the drawing says of itself, once it stands still: list and address follow a moment after it. */
async function drawing(page: Page): Promise<Drawing> {
  await page.waitForSelector(`.threads-view[aria-busy="false"] ${drawn}`);
  return page.$eval('.threads-canvas', (canvas) => {
    const { entries, knots, bundled } = (canvas as HTMLElement).dataset;
    return { entries: Number(entries), knots: Number(knots), bundled: Number(bundled) };
  });
}

const hashOf = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash));
const waitForHash = (page: Page, part: string) =>
  page.waitForFunction((words) => decodeURIComponent(location.hash).includes(words), {}, part);

/** First and last day of the window that the address names. */
async function shownPeriod(page: Page): Promise<readonly [string, string]> {
  await page.waitForSelector('.threads-view[aria-busy="false"]');
  await waitForHash(page, 'shown=');
  const groups = /shown=(?<from>[\d-]+)\/(?<to>[\d-]+)/u.exec(await hashOf(page))?.groups;
  return [groups?.from ?? '', groups?.to ?? ''];
}

/** What the timeline has to show of stored rows: events, and articles that tell none. */
function entriesOf(rows: {
  readonly articleIds: readonly string[];
  readonly events: readonly EventRow[];
}): number {
  const told = new Set(rows.events.map(({ articleId }) => articleId));
  return rows.events.length + rows.articleIds.filter((id) => !told.has(id)).length;
}

describe.each(['chromium', 'firefox'] as const)('the timeline in %s', (name) => {
  let simpul: Simpul;
  let page: Page;
  let events: readonly EventRow[];
  beforeAll(async () => {
    simpul = await openSimpul(name);
    const library = await simpul.openLibrary();
    await fill(library);
    events = await storedRows(library, 'events');
    await library.close();
  });
  afterAll(() => simpul?.close());
  beforeEach(async () => {
    page = await simpul.openLibrary('#/timeline');
    await page.waitForSelector(drawn);
    await page.waitForSelector('.timeline-entry');
  });
  afterEach(() => page.close());

  test('threads are drawn, and every stored entry is one knot or counted in one bundle', async () => {
    const stored = entriesOf({
      articleIds: (await storedRows(page, 'articles')).map(({ id }) => id),
      events,
    });
    const { entries, knots, bundled } = await drawing(page);
    expect(entries).toBe(stored);
    expect(knots + bundled).toBe(stored);
    expect(await textOf(page, '.filter-result p')).toBe(`${stored} entries`);
    expect(await page.$$eval('.threads-name', (names) => names.length)).toBe(7);
    // Something is really painted: threads, and knots of more than one colour.
    const colours = await page.$eval('.threads-canvas', (element) => {
      const canvas = element as HTMLCanvasElement;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const found = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4)
        if (pixels[at + 3] === 255) found.add(`${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`);
      return found.size;
    });
    expect(colours).toBeGreaterThan(8);
  });

  test('the keyboard zooms and moves; list and address follow, and only show what the window shows', async () => {
    const before = await drawing(page);
    await page.focus('.threads-plot');
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('+');
    // The last years, in which most of it happened.
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const [from, to] = await shownPeriod(page);
    const { entries, knots, bundled } = await drawing(page);
    expect(entries).toBeLessThan(before.entries);
    expect(entries).toBeGreaterThan(0);
    expect(knots + bundled).toBe(entries);
    const inWindow = events.filter(({ sortDay }) => sortDay >= from && sortDay <= to).length;
    expect(entries).toBeGreaterThanOrEqual(inWindow);
    expect(await textOf(page, '.threads-period')).toContain(`${entries} `);
    await page.waitForFunction(
      (last) =>
        (document.querySelector('.timeline-entry time')?.getAttribute('datetime') ?? '9999') <= `${last}~`,
      {},
      to,
    );
    const days = await page.$$eval('.timeline-entry time', (times) =>
      times.map((time) => time.getAttribute('datetime') ?? ''),
    );
    for (const day of days)
      expect(day.slice(0, 4) >= from.slice(0, 4) && day.slice(0, 4) <= to.slice(0, 4)).toBe(true);
    await page.keyboard.press('0');
    await page.waitForFunction(() => !location.hash.includes('shown'));
    expect(await drawing(page)).toEqual(before);
  });

  test('the wheel zooms at the pointer', async () => {
    const before = await drawing(page);
    const box = await (await page.$('.threads-canvas'))?.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.9, (box?.y ?? 0) + 60);
    for (let turns = 0; turns < 4; turns++) await page.mouse.wheel({ deltaY: -300 });
    const [from, to] = await shownPeriod(page);
    expect(Date.parse(to) - Date.parse(from)).toBeLessThan(40 * 365 * 86_400_000);
    expect((await drawing(page)).entries).toBeLessThanOrEqual(before.entries);
  });

  test('a drag moves the window', async () => {
    await page.focus('.threads-plot');
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('+');
    const [from] = await shownPeriod(page);
    const box = await (await page.$('.threads-canvas'))?.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 4];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.move(x + 120, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction((former) => !location.hash.includes(`shown=${former}`), {}, from);
    expect((await shownPeriod(page))[0] < from).toBe(true);
  });

  test('a bundle opens where it is clicked', async () => {
    const before = await drawing(page);
    expect(before.bundled).toBeGreaterThan(0);
    const box = await (await page.$('.threads-canvas'))?.boundingBox();
    const place = await findBundle(page, box);
    await page.mouse.click(place.x, place.y);
    const [from, to] = await shownPeriod(page);
    expect(from < to).toBe(true);
    expect((await drawing(page)).entries).toBeLessThan(before.entries);
  });

  test('a stretch that is marked over the dates becomes the period of the filter', async () => {
    const box = await (await page.$('.axis'))?.boundingBox();
    const y = (box?.y ?? 0) + 30;
    const at = (share: number) => (box?.x ?? 0) + (box?.width ?? 0) * share;
    await page.mouse.move(at(0.8), y);
    await page.mouse.down();
    await page.mouse.move(at(0.85), y, { steps: 5 });
    await page.mouse.move(at(0.9), y, { steps: 5 });
    await page.mouse.up();
    await waitForHash(page, 'from=');
    const { from = '', to = '' } =
      /from=(?<from>[\d-]+)&to=(?<to>[\d-]+)/u.exec(await hashOf(page))?.groups ?? {};
    expect(from < to).toBe(true);
    await page.waitForFunction(
      (first) => document.querySelector<HTMLInputElement>('input[type=date]')?.value === first,
      {},
      from,
    );
    const result = Number((await textOf(page, '.filter-result p')).split(' ')[0]);
    const within = events.filter(({ sortDay }) => sortDay >= from && sortDay <= to);
    expect(result).toBeGreaterThanOrEqual(within.length);
    expect(result).toBeLessThan(events.length);
  });

  test('arrows go from event to event, in the drawing and in the list, and Enter opens the report', async () => {
    await page.focus('.threads-plot');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.card');
    await page.waitForSelector('.timeline-entry[aria-current="true"]');
    const parties = await textOf(page, '.card-parties');
    expect(await textOf(page, '.timeline-entry[aria-current="true"]')).toContain(parties);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      () => document.querySelectorAll('.timeline-entry')[1]?.getAttribute('aria-current') === 'true',
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reading-text');
    expect(await hashOf(page)).toContain('#/reading/');
  });

  test('the threads and the window are in the address, and come back from it', async () => {
    await page.close();
    const hash = '#/timeline?threads=country:CN,topic:vaccines,organization:who&shown=2020-01-01/2026-06-30';
    page = await simpul.openLibrary(hash);
    await page.waitForSelector(drawn);
    const names = () => page.$$eval('.threads-name', (all) => all.map((one) => one.textContent ?? ''));
    await page.waitForFunction(() => document.querySelectorAll('.threads-name').length === 4);
    expect((await names()).slice(0, 3)).toEqual(['China', 'Vaccines', 'World Health Organization']);
    expect(await hashOf(page)).toBe(hash);
    expect(await textOf(page, '.threads-period')).toMatch(/2020 – .*2026/u);
    await page.click('.threads-buttons button[aria-expanded]');
    await page.waitForSelector('.threads-act[aria-label="Move up: Vaccines"]');
    await page.click('.threads-act[aria-label="Move up: Vaccines"]');
    await waitForHash(page, 'threads=topic:vaccines,country:CN,organization:who');
    await page.click('.threads-act[aria-label="Take out: China"]');
    await waitForHash(page, 'threads=topic:vaccines,organization:who');
    await page.type('.threads-more input', 'Indon');
    await page.waitForSelector('.threads-more [role="option"]');
    await page.keyboard.press('Enter');
    await waitForHash(page, 'threads=topic:vaccines,organization:who,country:ID');
    expect((await names()).slice(0, 3)).toEqual(['Vaccines', 'World Health Organization', 'Indonesia']);
    expect(await hashOf(page)).toContain('shown=2020-01-01/2026-06-30');
  });

  test('nothing keeps anyone out, in either scheme, with threads to choose and a card open', async () => {
    await page.click('.threads-buttons button[aria-expanded]');
    await page.focus('.threads-plot');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.card a');
    expect(await faultsOf(page)).toEqual([]);
    // Firefox takes the scheme from its start: accessibility.test.ts looks at its dark side.
    if (name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await faultsOf(page, { only: 'colours' })).toEqual([]);
    }
  });
});

/** Whether a bundle tells how many it holds, a frame after now. */
const hasHint = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.querySelector('.card-hint') !== null;
  });

/** Moves over the drawing until a bundle tells how many it holds. */
async function findBundle(
  page: Page,
  box:
    | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    | null
    | undefined,
): Promise<{ readonly x: number; readonly y: number }> {
  if (!box) throw new Error('nothing is drawn');
  for (let y = box.y + 30; y < box.y + box.height; y += 13)
    for (let x = box.x + box.width - 8; x > box.x + box.width / 2; x -= 12) {
      await page.mouse.move(x, y);
      // Twice: what stands there after one look may still be the answer to the move before.
      if ((await hasHint(page)) && (await hasHint(page))) return { x, y };
    }
  throw new Error('no bundle is to be found');
}
