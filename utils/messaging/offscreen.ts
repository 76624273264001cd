import { browser } from 'wxt/browser';
import type { OffscreenCalls } from '../messages.ts';
import { caller } from './caller.ts';

/** The offscreen document (Chrome only), as the background worker calls it. */
export const offscreen = caller<OffscreenCalls>(
  'offscreen',
  (envelope) => browser.runtime.sendMessage(envelope),
  'unexpected',
);
