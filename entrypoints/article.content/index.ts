import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageCalls } from '../../utils/messages.ts';
import { handle } from '../../utils/messaging/handle.ts';
import { dismissNotice, showNotice } from './card.ts';
import { readShownPage } from './read-shown-page.ts';

/**
 * Runs in a page only when the reader calls Simpul there. Put in twice, the newer takes over: after an update of the
 * extension the older could no longer answer.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const stop = handle<PageCalls>('page', {
      read: readShownPage,
      announce: async (notice) => showNotice(notice),
    });
    context.onInvalidated(() => {
      stop();
      dismissNotice();
    });
  },
});
