import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveForWorker } from '../utils/leave-for-worker.ts';
import { createLibrarian } from '../utils/library/librarian.ts';

/**
 * What only the library page asks of the worker: judging, filing, importing. The worker wakes for every menu and badge
 * and does without it.
 */
export default defineUnlistedScript(() => leaveForWorker({ librarian: createLibrarian }));
