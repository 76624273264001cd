import { browser } from 'wxt/browser';
import { reportUnexpected } from '../../utils/errors.ts';
import { nextRereading, stepRereading } from '../../utils/library/rereadings.ts';
import type { Library } from '../../utils/library/schema.ts';
import { readyAnalyser } from './analyser.ts';

/** A worker is ended 30 seconds after the last event or call of the browser; in milliseconds. */
const staysAlive = 20_000;

async function runAll(library: Library): Promise<void> {
  let called = Date.now();
  for (;;) {
    const rereading = await nextRereading(library);
    if (!rereading) return;
    const { id, how, state } = rereading;
    const reads = how === 'analyse' || state === 'undoing';
    for (;;) {
      // Asked for each time: a correction in between is followed at once.
      const analyse = reads ? await readyAnalyser(library) : null;
      if (!(await stepRereading(library, id, analyse, Date.now))) break;
      if (Date.now() - called > staysAlive) {
        await browser.runtime.getPlatformInfo();
        called = Date.now();
      }
    }
  }
}

let running = false;
let again = false;

async function runWhileAsked(library: Library): Promise<void> {
  try {
    while (again) {
      again = false;
      await runAll(library);
    }
  } finally {
    running = false;
  }
}

/** Goes on with all rereadings that are to be run or undone, one article at a time; once is enough. */
export function runRereadings(library: Library): void {
  again = true;
  if (running) return;
  running = true;
  void runWhileAsked(library).catch(reportUnexpected);
}
