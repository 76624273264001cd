import { expect, test } from 'vitest';
import { type UnreadablePage, whyUnreadable } from '../../../entrypoints/background/unreadable.ts';

const page = (url: string | undefined, message: string, filesAllowed = true): UnreadablePage => ({
  url,
  message,
  filesAllowed,
});
const noPermission =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const firefox = 'Missing host permission for the tab';

test.each<[UnreadablePage, string]>([
  [page(undefined, 'Cannot access a chrome:// URL'), 'browser-page'],
  [page('chrome://extensions/', 'Cannot access a chrome:// URL'), 'browser-page'],
  [page('about:preferences', firefox), 'browser-page'],
  [page('about:reader?url=https%3A%2F%2Fwarta.example%2Fnota', firefox), 'browser-page'],
  [page('view-source:https://warta.example/nota', firefox), 'browser-page'],
  [page('moz-extension://3f0f/options.html', firefox), 'browser-page'],
  [page('https://warta.example/nota', 'Frame with ID 0 is showing error page'), 'browser-page'],
  [page('https://support.mozilla.org/id/', firefox), 'browser-page'],
  [
    page('https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.'),
    'extension-store',
  ],
  [page(undefined, 'The extensions gallery cannot be scripted.'), 'extension-store'],
  [page('https://addons.mozilla.org/id/firefox/', firefox), 'extension-store'],
  [page('https://microsoftedge.microsoft.com/addons/detail/x', noPermission), 'extension-store'],
  [page('https://warta.example/laporan.PDF', firefox), 'pdf'],
  [page('https://warta.example/laporan.pdf?unduh=1', firefox), 'pdf'],
  [page('file:///home/reader/nota.html', 'Cannot access contents of url "file:///…"', false), 'file-access'],
  [page('file:///home/reader/laporan.pdf', 'Cannot access contents', true), 'pdf'],
  [page('https://warta.example/nota', 'No tab with id: 12.'), 'page-changed'],
  [page('https://warta.example/nota', 'Frame with ID 0 was removed.'), 'page-changed'],
  [page('https://warta.example/nota', noPermission), 'access-refused'],
  [page(undefined, noPermission), 'browser-page'],
  // Addresses that only look like those of stores and closed sites.
  [page('https://chrome.google.com/intl/id/', noPermission), 'access-refused'],
  [page('https://notmozilla.org/', firefox), 'access-refused'],
  [page('https://addons.mozilla.org.example/', firefox), 'access-refused'],
  [page('https://warta.example/pdf-tips', noPermission), 'access-refused'],
])('%o is %s', (unreadable, reason) => {
  expect(whyUnreadable(unreadable)).toBe(reason);
});
