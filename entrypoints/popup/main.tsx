import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/controls.css';
import { dossierOf } from '../../components/dossier-address.ts';
import { followDateStyle } from '../../utils/date-preference.ts';
import { takeLastFailure } from '../../utils/last-failure.ts';
import type { TimelineEntry } from '../../utils/library/types.ts';
import { interfaceLocale } from '../../utils/locale.ts';
import { followInks } from '../../utils/marks/own-inks.ts';
import { readMarkPreferences } from '../../utils/marks/preferences.ts';
import { callBackground } from '../../utils/messaging/background.ts';
import { callLibrarian } from '../../utils/messaging/librarian.ts';
import { openPanel } from '../../utils/open-panel.ts';
import { tabBeside } from '../../utils/tab-beside.ts';
import { App } from './App.tsx';
import './popup.css';

document.documentElement.lang = interfaceLocale();
await Promise.all([followDateStyle(), followInks()]);

const library = browser.runtime.getURL('/options.html');
const addressOf = ({ article, event }: TimelineEntry): string =>
  `${library}#/reading/${article.id}${event ? `?event=${event.id}` : ''}`;

const root = document.getElementById('app');
if (root) {
  render(
    <App
      background={callBackground}
      librarian={callLibrarian}
      findTab={async () => (await tabBeside())?.id ?? null}
      addressOf={addressOf}
      dossierOf={(id) => `${library}${dossierOf(id)}`}
      takeLastFailure={takeLastFailure}
      openLibrary={() => browser.runtime.openOptionsPage()}
      areMarksShown={async () => (await readMarkPreferences()).shown}
      openPanel={(tabId) => void openPanel(tabId).then(() => window.close())}
    />,
    root,
  );
}

void browser.tabs.getCurrent().then((tab) => tab && document.body.classList.add('popup-in-tab'));
