import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './find-browsers.ts';

/** Draws `public/icon/<size>.png` from `public/icon/icon.svg`: `node scripts/draw-icons.ts`, after the drawing changed. */
const folder = join(import.meta.dirname, '..', 'public', 'icon');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; height: 100vh }</style>${drawing}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
