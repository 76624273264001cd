import { browser } from 'wxt/browser';
import type { BackgroundCalls } from '../messages.ts';
import { caller } from './caller.ts';

/** The background worker, as pages call it. */
export const callBackground = caller<BackgroundCalls>(
  'background',
  (envelope) => browser.runtime.sendMessage(envelope),
  'unexpected',
);
