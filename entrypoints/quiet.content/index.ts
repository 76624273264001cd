import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Outcome, success } from '../../utils/errors.ts';
import type { QuietPageCalls } from '../../utils/messages.ts';
import { handle } from '../../utils/messaging/handle.ts';
import { callQuiet } from '../../utils/messaging/quiet.ts';
import { fingerprint, settledArticle } from './settled-article.ts';

/**
 * Runs by itself on the sites that the reader trusts, and on no other. It looks whether the page is an article, and if
 * so tells the worker, which reads it; the page's own script can neither see nor call it.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    let waiting = new AbortController();
    let shown = '';
    const wait = async () => {
      waiting.abort();
      waiting = new AbortController();
      const { signal } = waiting;
      if (!(await settledArticle(shown, signal)) || signal.aborted) return;
      shown = fingerprint();
      // An extension that was replaced answers no more; the new one comes with the next page.
      await callQuiet.pageStands();
    };
    const stop = handle<QuietPageCalls>('page-quiet', {
      moved: async (): Promise<Outcome<null>> => {
        void wait();
        return success(null);
      },
    });
    context.onInvalidated(() => {
      stop();
      waiting.abort();
    });
    void wait();
  },
});
