import type { Reason } from '../../utils/errors.ts';

/** What is known of a page into which no script could be put. */
export interface UnreadablePage {
  /** Undefined where even the reader's call does not let Simpul see it: pages that the browser keeps to itself. */
  readonly url: string | undefined;
  /** What the browser said. */
  readonly message: string;
  readonly filesAllowed: boolean;
}

const stores: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^chromewebstore\.google\.com$/u, /^/u],
  [/^chrome\.google\.com$/u, /^\/webstore(?:\/|$)/u],
  [/^microsoftedge\.microsoft\.com$/u, /^\/addons(?:\/|$)/u],
  [/^addons\.mozilla\.org$/u, /^/u],
  [/^addons\.opera\.com$/u, /^/u],
];

/** Sites that Firefox closes to every extension. */
const closed = /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|firefoxusercontent\.com)$/u;

/** What Chromium and Firefox say of pages that they keep from every extension, whatever it may read. */
const messages: readonly (readonly [pattern: RegExp, reason: Reason])[] = [
  [/extensions? gallery|web ?store/iu, 'extension-store'],
  [
    /no tab with id|invalid tab id|frame with id \d+ was removed|tab was closed|no frame with id/iu,
    'page-changed',
  ],
  [/error page/iu, 'browser-page'],
  [/(?:chrome|edge|about|devtools|view-source|chrome-extension|moz-extension|resource):/iu, 'browser-page'],
];

function reasonOfAddress(url: URL, filesAllowed: boolean): Reason | null {
  const pdf = /\.pdf$/iu.test(url.pathname);
  if (url.protocol === 'file:') return filesAllowed ? (pdf ? 'pdf' : null) : 'file-access';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browser-page';
  if (stores.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname)))
    return 'extension-store';
  if (pdf) return 'pdf';
  return closed.test(url.hostname) ? 'browser-page' : null;
}

/** Why a page could not be read, once the browser has refused. */
export function whyUnreadable({ url, message, filesAllowed }: UnreadablePage): Reason {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  const said = messages.find(([pattern]) => pattern.test(message))?.[1];
  // An address tells more than a message, except that a tab is gone.
  if (said === 'page-changed') return said;
  if (address === null) return said ?? 'browser-page';
  return reasonOfAddress(address, filesAllowed) ?? said ?? 'access-refused';
}
