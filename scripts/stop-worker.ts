import type { Page } from 'puppeteer-core';

/** Ends the extension's worker, as Chromium does when it is idle. @param page any page of the extension. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
