import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** A server that answers a page only when the test lets it. */
export interface GatedServer {
  /** `http://localhost:PORT` */
  readonly origin: string;
  /** Paths asked for since the start, in order. */
  readonly requests: readonly string[];
  /** Answers everything from now on, and what is waiting, with a status for each path that is not 200. */
  readonly open: (statusOf?: Readonly<Record<string, number>>) => void;
  /** Waits until a path was asked for a number of times. */
  readonly asked: (path: string, times?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves `/1/<file>`, `/2/<file>` … from the folder of our sample pages: one report under many addresses. */
export async function serveGated(): Promise<GatedServer> {
  const requests: string[] = [];
  const waiting: (() => void)[] = [];
  const watchers: (() => void)[] = [];
  let statuses: Readonly<Record<string, number>> | null = null;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    for (const watch of watchers.splice(0)) watch();
    const answer = () => {
      const status = statuses?.[path] ?? 200;
      const file = path.split('/').at(-1) ?? '';
      const page = join(import.meta.dirname, 'pages', file);
      if (status !== 200 || !/^[\w-]+\.html$/u.test(file) || !existsSync(page)) {
        response.writeHead(status === 200 ? 404 : status).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(page));
    };
    if (statuses) answer();
    else waiting.push(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return {
    origin: `http://localhost:${address.port}`,
    requests,
    open: (statusOf = {}) => {
      statuses = statusOf;
      for (const answer of waiting.splice(0)) answer();
    },
    asked: async (path, times = 1) => {
      while (requests.filter((one) => one === path).length < times)
        await new Promise<void>((resolve) => watchers.push(resolve));
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
