import type { Browser, Page } from 'puppeteer-core';
import { launchWithSimpul } from '../../launch-browser.ts';
import { memoryOf } from '../page-memory.ts';
import { timeDossiers } from './dossiers.ts';
import { timeExports } from './exports.ts';
import type { Profile } from './fill.ts';
import { timeImport } from './imports.ts';
import { timeSaves } from './saves.ts';

/** Single values, in milliseconds or bytes. */
export interface Measures {
  readonly paint: readonly number[];
  readonly filter: readonly number[];
  readonly list: readonly number[];
  readonly zoom: readonly number[];
  readonly pan: readonly number[];
  readonly save: readonly number[];
  readonly follow: readonly number[];
  readonly heap: readonly number[];
  readonly resident: readonly number[];
  readonly dossier: readonly number[];
  readonly overview: readonly number[];
  readonly promises: readonly number[];
  /** Longest frame while the whole library goes out, one for each format, and how long that takes. */
  readonly exportFrame: readonly number[];
  readonly exportWhole: readonly number[];
  readonly importFrame: readonly number[];
  readonly importWhole: readonly number[];
}

const drawn = '.threads-canvas:not([data-entries="0"])';

/** Opens the timeline and says when its drawing and the first rows of its list stood, in ms since navigation. */
async function openTimeline(
  browser: Browser,
  origin: string,
): Promise<{ readonly page: Page; readonly ms: number }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  await page.evaluateOnNewDocument((selector) => {
    const look = () => {
      if (document.querySelector(selector) && document.querySelector('.timeline-entry'))
        requestAnimationFrame(() => Object.assign(globalThis, { paintedAt: performance.now() }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, drawn);
  await page.goto(`${origin}/options.html#/timeline`);
  const painted = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt, {
    timeout: 60_000,
  });
  return { page, ms: Number(await painted.jsonValue()) };
}

/**
 * Chooses countries and types in turn, and times each until count and drawing are painted, and until the list below has
 * followed with its rows. A choice that changes neither count nor first rows cannot be timed, and is left out.
 */
const timeFilters = (page: Page): Promise<{ readonly filter: number[]; readonly list: number[] }> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A message that is sent within a frame comes when that frame is painted.
    const painted = () =>
      new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(null);
      });
    document.querySelector<HTMLDetailsElement>('.filter-more')?.setAttribute('open', '');
    const selects = [...document.querySelectorAll<HTMLSelectElement>('.filter select')].slice(0, 4);
    const countOf = () => document.querySelector('.filter-result p')?.textContent;
    const rowsOf = () => document.querySelector<HTMLElement>('.timeline [data-key]:has(li)')?.dataset.key;
    const times = { filter: [] as number[], list: [] as number[] };
    for (const select of selects)
      for (const value of [...select.options]
        .slice(1, 7)
        .map((option) => option.value)
        .concat('')) {
        const [count, rows] = [countOf(), rowsOf()];
        const began = performance.now();
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        const isLate = () => performance.now() > began + 1_000;
        while (countOf() === count && !isLate()) await frame();
        await painted();
        if (!isLate()) times.filter.push(performance.now() - began);
        const same = () => rowsOf() === undefined || rowsOf() === rows;
        while (same() && !isLate()) await frame();
        await painted();
        if (!isLate()) times.list.push(performance.now() - began);
        for (const until = performance.now() + 250; performance.now() < until; ) await frame();
      }
    return times;
  });

/** Turns the wheel over the drawing, nearer and farther. */
const timeZoom = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const plot = document.querySelector<HTMLElement>('.threads-plot');
    const box = plot?.getBoundingClientRect();
    const times: number[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const before = document.querySelector('.axis')?.textContent;
      const began = performance.now();
      const deltaY = turn % 20 < 10 ? -180 : 180;
      const place = { clientX: (box?.left ?? 0) + (box?.width ?? 0) * 0.8, clientY: (box?.top ?? 0) + 100 };
      plot?.dispatchEvent(new WheelEvent('wheel', { deltaY, ...place, bubbles: true, cancelable: true }));
      await frame();
      await frame();
      times.push(performance.now() - began);
      // Every third turn the reader rests, and list and address follow.
      if (turn % 3 === 2 && before !== null)
        for (const until = performance.now() + 300; performance.now() < until; ) await frame();
    }
    return times;
  });

/** Drags the window for two hundred frames; the work of each from the move to the end of its drawing. */
const timePan = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const plot = document.querySelector<HTMLElement>('.threads-plot');
    const box = plot?.getBoundingClientRect();
    const y = (box?.top ?? 0) + 120;
    const at = (type: string, x: number) =>
      plot?.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          isPrimary: true,
          clientX: x,
          clientY: y,
          bubbles: true,
          pointerType: 'mouse',
        }),
      );
    const start = (box?.left ?? 0) + 300;
    if (plot) plot.setPointerCapture = () => {};
    at('pointerdown', start);
    const times: number[] = [];
    for (let step = 1; step <= 200; step++) {
      await frame();
      const began = performance.now();
      at('pointermove', start + (step < 100 ? step : 200 - step) * 4);
      // The view is drawn in a microtask; what the browser lays out for it is asked for here. A timer would wait
      // four milliseconds more than it is told.
      await new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(null);
      });
      document.querySelector<HTMLElement>('.axis')?.getBoundingClientRect();
      times.push(performance.now() - began);
    }
    at('pointerup', start);
    return times;
  });

/** @param isQuick leaves exports and import out, which take most of the time. */
export async function measureLibrary({ folder, articles }: Profile, isQuick: boolean): Promise<Measures> {
  const { browser, extensionOrigin } = await launchWithSimpul('chromium', {
    headless: true,
    profile: folder,
  });
  const paint: number[] = [];
  for (let run = 0; run < 6; run++) {
    const { page, ms } = await openTimeline(browser, extensionOrigin);
    // The first one also starts the worker and warms the disk.
    if (run > 0) paint.push(ms);
    await page.close();
  }
  const { page } = await openTimeline(browser, extensionOrigin);
  const { filter, list } = await timeFilters(page);
  const zoom = await timeZoom(page);
  const pan = await timePan(page);
  const dossiers = await timeDossiers(page);
  await page.evaluate(() => {
    location.hash = '#/timeline';
  });
  await page.waitForSelector(drawn);
  const saves = await timeSaves(page, '.filter-result p');
  const memory = await memoryOf(browser, page);
  const exports = isQuick ? [] : await timeExports(page);
  await browser.close();
  const imports = isQuick ? [] : [await timeImport(articles)];
  return {
    paint,
    filter,
    list,
    zoom,
    pan,
    save: saves.map(({ save }) => save),
    follow: saves.map(({ follow }) => follow),
    heap: [memory.heap],
    resident: [memory.resident],
    ...dossiers,
    exportFrame: exports.map(({ frame }) => frame),
    exportWhole: exports.map(({ whole }) => whole),
    importFrame: imports.map(({ frame }) => frame),
    importWhole: imports.map(({ whole }) => whole),
  };
}
