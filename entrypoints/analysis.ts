import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReader } from '../utils/analysis/reader.ts';
import { leaveForWorker } from '../utils/leave-for-worker.ts';

/**
 * The analysis core as a script of its own, without the rules of the languages. The worker wakes for every menu and badge;
 * it loads this, which is far larger than itself, only when there is something to analyse.
 */
export default defineUnlistedScript(() => leaveForWorker({ analysis: createReader }));
