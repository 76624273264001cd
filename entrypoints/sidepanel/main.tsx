import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/controls.css';
import { failure, success } from '../../utils/errors.ts';
import { interfaceLocale, t } from '../../utils/locale.ts';
import { followInks } from '../../utils/marks/own-inks.ts';
import type { PanelCalls } from '../../utils/messages.ts';
import { callBackground } from '../../utils/messaging/background.ts';
import { handlePages } from '../../utils/messaging/handle.ts';
import { tabBeside } from '../../utils/tab-beside.ts';
import { App, type PageEvents } from './App.tsx';
import './panel.css';

document.documentElement.lang = interfaceLocale();
await followInks();
document.title = `${t('panelTitle')} – ${t('extensionName')}`;

async function read() {
  const tab = await tabBeside();
  if (!tab) return failure('unexpected');
  const outcome = await callBackground.findingsOf(tab.id);
  const isUnknown = !outcome.ok && outcome.reason === 'browser-page' && !tab.isSeen;
  return isUnknown ? failure('not-called', outcome.detail) : outcome;
}

async function goTo(start: number) {
  const tab = await tabBeside();
  return tab ? callBackground.goToMention(tab.id, start) : failure('unexpected');
}

function follow({ onPage, onCurrent }: PageEvents): () => void {
  const ofFront = (tabId: number, work: () => void) =>
    void tabBeside().then((tab) => {
      if (tab?.id === tabId) work();
    });
  const onUpdated = (tabId: number, change: { readonly status?: string; readonly url?: string }) => {
    if (change.status === 'complete' || change.url !== undefined) ofFront(tabId, onPage);
  };
  const stop = handlePages<PanelCalls>('panel', ({ tabId }) => ({
    current: async (start) => {
      ofFront(tabId, () => onCurrent(start));
      return success(null);
    },
    marked: async () => {
      ofFront(tabId, onPage);
      return success(null);
    },
  }));
  browser.tabs.onActivated.addListener(onPage);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    stop();
    browser.tabs.onActivated.removeListener(onPage);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

const root = document.getElementById('app');
if (root) render(<App read={read} goTo={goTo} follow={follow} />, root);
