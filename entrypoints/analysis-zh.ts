import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chinese } from '../utils/analysis/languages/zh/index.ts';
import { leaveForWorker } from '../utils/leave-for-worker.ts';

/** What reads Chinese texts. The worker loads it with the first of them. */
export default defineUnlistedScript(() => leaveForWorker({ 'analysis-zh': chinese }));
