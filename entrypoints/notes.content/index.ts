import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageNoteCalls } from '../../utils/messages.ts';
import { handle } from '../../utils/messaging/handle.ts';
import { callNotes } from '../../utils/messaging/notes.ts';
import { createNoteDesk } from './note-desk.ts';

/**
 * Shows the reader's notes on a page and takes new ones; put in wherever the reader calls Simpul. Put in twice, the
 * newer takes over, and after an update of the extension the older leaves by itself.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const desk = createNoteDesk(callNotes, () => context.isValid);
    const stop = handle<PageNoteCalls>('page-notes', desk.calls);
    context.onInvalidated(() => {
      stop();
      desk.leave();
    });
  },
});
