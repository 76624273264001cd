import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** Asked for with `?strict`: nothing may run, and nothing may be styled, but what the page brings itself. */
const strict = "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

export interface PageServer {
  /** `http://localhost:PORT` */
  readonly origin: string;
  /** Paths asked for since the start, in order: what left the browser. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves a folder of our sample pages on a free port of the loopback interface. */
export async function servePages(folder: string): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    requests.push(path);
    const name = path.slice(1);
    if (!/^[\w.-]+$/u.test(name)) {
      response.writeHead(404).end();
      return;
    }
    readFile(join(folder, name)).then(
      (body) =>
        response
          .writeHead(200, {
            'content-type': types[extname(name)] ?? 'text/plain',
            ...(searchParams.has('strict') && { 'content-security-policy': strict }),
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return {
    origin: `http://localhost:${address.port}`,
    requests,
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
