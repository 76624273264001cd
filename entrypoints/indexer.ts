import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveForWorker } from '../utils/leave-for-worker.ts';
import { indexer } from '../utils/search/index/indexer.ts';

/** What writes the full-text index. The worker loads it when the library stands open and something is to be indexed. */
export default defineUnlistedScript(() => leaveForWorker({ indexer }));
