import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What left a browser. */
interface Traffic {
  /** Addresses on other machines that anything in the browser but the browser itself asked for. */
  readonly foreign: readonly string[];
  /** Addresses that a script asked for, not a page that was opened with its pictures and sheets. */
  readonly fetched: readonly string[];
}

export interface RecordingProxy {
  readonly port: number;
  readonly traffic: Traffic;
  readonly close: () => Promise<void>;
}

/**
 * Whom the browsers themselves call about updates and accounts, whatever their switches say. They are refused like
 * others; that Simpul names none of them is what `tests/repository/house-rules.test.ts` holds.
 */
const ofTheBrowser = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'redirector.gvt1.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'aus5.mozilla.org',
]);
const hostOf = (address: string) => URL.parse(address)?.hostname || (address.split(':', 1)[0] ?? '');

const isHere = (host: string) => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u.test(host);

/**
 * Stands between a browser and everything it asks for, whoever asks: pages, the worker, the browser itself. Passes on
 * what is on this machine, refuses and records all else.
 */
export async function recordTraffic(): Promise<RecordingProxy> {
  const foreign: string[] = [];
  const fetched: string[] = [];
  const note = (address: string) => {
    if (!ofTheBrowser.has(hostOf(address))) foreign.push(address);
  };
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    if (!url || !isHere(url.host)) {
      note(request.url ?? '');
      response.writeHead(403).end();
      return;
    }
    if (request.headers['sec-fetch-dest'] === 'empty') fetched.push(url.href);
    const passed = forward(url, { method: request.method ?? 'GET', headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    // The page server of a test may have closed; to the browser it is a server that cannot be reached.
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  // Encrypted traffic asks for a tunnel first.
  server.on('connect', ({ url }, socket) => {
    note(url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    traffic: { foreign, fetched },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
