import { defineContentScript } from 'wxt/utils/define-content-script';
import { reportUnexpected } from '../../utils/errors.ts';
import {
  followMarkPreferences,
  type MarkPreferences,
  readMarkPreferences,
} from '../../utils/marks/preferences.ts';
import type { MarkCalls } from '../../utils/messages.ts';
import { handle } from '../../utils/messaging/handle.ts';
import { callCard, callPanel } from '../../utils/messaging/marks.ts';
import { createFindings } from './findings.ts';

/**
 * Marks what was found on a page; put in only when there is something to mark or to show. Put in twice, the newer takes
 * over, and after an update of the extension the older leaves by itself.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const findings = createFindings({ card: callCard, panel: callPanel, isValid: () => context.isValid });
    const { calls, prefer, leave } = findings;
    let drawnIn: string | null = null;
    /** Other inks than those that the page was dressed with are asked for anew. */
    const follow = (preferences: MarkPreferences) => {
      const inks = JSON.stringify(preferences.inks);
      if (drawnIn !== null && inks !== drawnIn) void callCard.dress();
      drawnIn = inks;
      prefer(preferences);
    };
    const readPreferences = () => readMarkPreferences().then(follow).catch(reportUnexpected);
    const ready = readPreferences();
    // A page that comes back from the browser's memory has heard of no change meanwhile.
    context.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted && context.isValid) void readPreferences();
    });
    // Nothing is painted before it is known whether it is wanted.
    const mark: MarkCalls['mark'] = async (reading) => {
      await ready;
      return calls.mark(reading);
    };
    const stops = [leave, handle<MarkCalls>('marks', { ...calls, mark }), followMarkPreferences(follow)];
    context.onInvalidated(() => {
      for (const stop of stops) stop();
    });
  },
});
