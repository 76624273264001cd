import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';

const residentBytes = (id: number) =>
  Number(/^RssAnon:\s+(?<size>\d+)/mu.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.groups?.size ?? 0) *
  1024;

/** Bytes of a page: its script heap after a collection, and what its process holds (where the system says). */
export async function memoryOf(browser: Browser, page: Page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const system = await browser.target().createCDPSession();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return {
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0,
    resident: Math.max(
      ...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentBytes(id)),
    ),
  };
}
