import type { Page } from 'puppeteer-core';

/** From the address to the page, once the outlines are there: of the first paint, and of all that comes behind it. */
export interface DossierTimes {
  readonly dossier: readonly number[];
  readonly overview: readonly number[];
  /** How promises stand, and the promises gone quiet: what is worked out behind the first paint. */
  readonly promises: readonly number[];
}

/** The most frequent ones of an invented library, one of each kind. */
const dossiers = [
  '#/dossier/place%3Aid',
  '#/dossier/place%3Acn',
  '#/dossier/organization%3Abpom',
  '#/topic/vaccines',
  '#/topic/health-services',
  '#/pair/CN%20ID',
];

/** Goes to a place and waits for what stands there. @returns ms until it was drawn, and until the promises were. */
const timePlace = (page: Page, hash: string, selector: string) =>
  page.evaluate(
    async (address, wanted) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const shown = async (what: string, until: number) => {
        while (!document.querySelector(what) && performance.now() < until) await frame();
        await frame();
        return performance.now();
      };
      // A place without lists, so that nothing of the last one is taken for the next.
      location.hash = '#/data';
      await shown('.data-counts', performance.now() + 10_000);
      for (const until = performance.now() + 300; performance.now() < until; ) await frame();
      const began = performance.now();
      location.hash = address;
      const drawn = await shown(wanted, began + 20_000);
      const promises = await shown('.promise', began + 20_000);
      return { drawn: drawn - began, promises: promises - began };
    },
    hash,
    selector,
  );

/** Opens dossiers and the overview in turn in a page that knows the outlines. The first round loads their scripts. */
export async function timeDossiers(page: Page): Promise<DossierTimes> {
  const times = { dossier: [] as number[], overview: [] as number[], promises: [] as number[] };
  for (let round = 0; round < 4; round++) {
    for (const hash of dossiers) {
      const { drawn, promises } = await timePlace(page, hash, '.figure-line');
      if (round === 0) continue;
      times.dossier.push(drawn);
      times.promises.push(promises);
    }
    const { drawn, promises } = await timePlace(page, '#/overview', '.heat-table');
    if (round === 0) continue;
    times.overview.push(drawn);
    times.promises.push(promises);
  }
  return times;
}
