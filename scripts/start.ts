/**
 * `npm start`: builds Simpul and opens Chromium with it on a sample report of ours.
 * Without a display it takes the same tour headless and leaves pictures in `.output/tour/`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { servePages } from '../tests/browsers/page-server.ts';
import { requireBrowser } from './find-browsers.ts';
import { launchWithSimpul } from './launch-browser.ts';
import { takeTour } from './take-tour.ts';

const root = join(import.meta.dirname, '..');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

requireBrowser('chromium');
console.log('Building Simpul …');
const { status } = spawnSync('wxt build', { cwd: root, shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);

const pages = await servePages(join(root, 'tests', 'browsers', 'pages'));
const launched = await launchWithSimpul('chromium', { headless: !hasDisplay });
if (hasDisplay) {
  const page = await launched.browser.newPage();
  await page.goto(`${pages.origin}/wire-id.html`);
  console.log(`Chromium is open on ${pages.origin}/wire-id.html with Simpul installed.`);
  console.log('Click the knot in the toolbar (or press Alt+Shift+K). Close the browser to end.');
  await new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
} else {
  await takeTour(launched, pages.origin, join(root, '.output', 'tour'));
  await launched.browser.close();
}
await pages.close();
