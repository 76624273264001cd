import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { MarkedReading } from '../../utils/messages.ts';
import { requireBrowser } from '../find-browsers.ts';
import { median, type Pair, percentile } from './measure.ts';

const runs = 15;
const warmUp = 3;

/** What `painting-page.ts` puts into the page: one run of each, in milliseconds. */
interface PaintingPage {
  readonly ours: (reading: MarkedReading) => number;
  readonly theirs: (surfaces: readonly string[]) => number;
  readonly scrolling: (
    reading: MarkedReading,
  ) => Promise<{ readonly marked: readonly number[]; readonly bare: readonly number[] }>;
}

interface PaintingTimes extends Pair {
  readonly mentions: number;
  /** The 95th percentile of the time between frames while the page is scrolled, in milliseconds. */
  readonly frame: { readonly marked: number; readonly bare: number };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'painting-page.ts'), formats: ['iife'], name: 'painting' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the painting bench was not built');
  return output.output[0].code;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Times marking by offsets and highlights against the usual way, which searches each name in the page and wraps what it
 * finds. Both run in turn on the same page.
 */
export async function timePainting(reading: MarkedReading): Promise<PaintingTimes> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  try {
    const page = await browser.newPage();
    const paragraphs = reading.text.split('\n\n').map((line) => `<p>${escaped(line)}</p>`);
    await page.setContent(`<!doctype html><body><article>${paragraphs.join('')}</article></body>`);
    await page.evaluate(await bundle());
    const spans = reading.entities.flatMap(({ mentions }) => mentions);
    const surfaces = [...new Set(spans.map(({ start, end }) => reading.text.slice(start, end)))];
    const pairs: [number, number][] = [];
    for (let run = 0; run < runs + warmUp; run++)
      pairs.push(
        await page.evaluate(
          (input, words) => {
            const { painting } = globalThis as unknown as { painting: PaintingPage };
            return [painting.ours(input), painting.theirs(words)] as [number, number];
          },
          reading,
          surfaces,
        ),
      );
    const frames = await page.evaluate(
      (input) => (globalThis as unknown as { painting: PaintingPage }).painting.scrolling(input),
      reading,
    );
    const counted = pairs.slice(warmUp);
    return {
      mentions: spans.length,
      frame: { marked: percentile(frames.marked, 0.95), bare: percentile(frames.bare, 0.95) },
      ours: median(counted.map(([ours]) => ours)),
      theirs: median(counted.map(([, theirs]) => theirs)),
      ratio: median(counted.map(([ours, theirs]) => ours / theirs)),
    };
  } finally {
    await browser.close();
  }
}
