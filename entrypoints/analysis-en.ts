import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { english } from '../utils/analysis/languages/en/index.ts';
import { leaveForWorker } from '../utils/leave-for-worker.ts';

/** What reads English texts. The worker loads it with the first of them. */
export default defineUnlistedScript(() => leaveForWorker({ 'analysis-en': english }));
