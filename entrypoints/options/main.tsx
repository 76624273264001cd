import { render } from 'preact';
import '../../components/theme.css';
import '../../components/controls.css';
import { followDateStyle } from '../../utils/date-preference.ts';
import { openLibrary } from '../../utils/library/schema.ts';
import { interfaceLocale } from '../../utils/locale.ts';
import { callBackground } from '../../utils/messaging/background.ts';
import { callLibrarian } from '../../utils/messaging/librarian.ts';
import { App } from './App.tsx';
import './options.css';

document.documentElement.lang = interfaceLocale();
await followDateStyle();
// In the reader's own colours a moment later: the library opens without them.
void import('../../utils/marks/own-inks.ts').then(({ followInks }) => followInks());

const library = openLibrary();
const root = document.getElementById('app');
if (root)
  render(
    <App library={library} background={callBackground} librarian={callLibrarian} clock={Date.now} />,
    root,
  );

// So that it opens fast the next time. Long after it stands: nobody waits for it, and a failure is said by the worker.
setTimeout(() => void callLibrarian.packOutlines(), 10_000);

// Loaded when the page stands.
setTimeout(async () => (await import('./keep-index-up.ts')).keepIndexUp(library, callLibrarian), 2_000);
