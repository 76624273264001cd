import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { indonesian } from '../utils/analysis/languages/id/index.ts';
import { leaveForWorker } from '../utils/leave-for-worker.ts';

/** What reads Indonesian texts. The worker loads it with the first of them. */
export default defineUnlistedScript(() => leaveForWorker({ 'analysis-id': indonesian }));
