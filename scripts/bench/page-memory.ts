import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';

/** 0 where the system does not say, or the process is gone. */
function residentBytes(id: number): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/^RssAnon:\s+(?<size>\d+)/mu.exec(status)?.groups?.size ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Bytes of a page: its script heap after a collection, and what its process holds (where the system says). */
export async function memoryOf(
  browser: Browser,
  page: Page,
): Promise<{ readonly heap: number; readonly resident: number }> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const system = await browser.target().createCDPSession();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return {
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0,
    resident: Math.max(
      0,
      ...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentBytes(id)),
    ),
  };
}
