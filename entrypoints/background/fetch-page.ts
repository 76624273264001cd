import { failure, type Outcome, success } from '../../utils/errors.ts';
import { decodeHtml } from './decode-html.ts';

export interface FetchedPage {
  readonly html: string;
  /** Address after redirects. */
  readonly url: string;
}

/** No report is longer than this; in bytes. */
const longestPage = 8_000_000;
/** In milliseconds; a worker lives 30 seconds after the last event. */
const longestWait = 20_000;

const readable = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;

async function readBytes(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > longestPage) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/**
 * Fetches the linked page that the reader asked to save: the only request that Simpul ever sends. It carries no
 * cookies and does not say where the reader found the link.
 */
export async function fetchPage(address: string): Promise<Outcome<FetchedPage>> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' },
      signal: AbortSignal.timeout(longestWait),
    });
    const type = response.headers.get('content-type') ?? 'text/html';
    if (/^application\/pdf\b/iu.test(type)) return failure('pdf');
    if (!response.ok) return failure('fetch-failed', `${response.status}`);
    if (!readable.test(type)) return failure('not-an-article', type);
    const bytes = await readBytes(response);
    if (bytes === null) return failure('fetch-failed', `longer than ${longestPage} bytes`);
    return success({ html: decodeHtml(bytes, type), url: response.url || address });
  } catch (error) {
    // Browsers tell a refused redirect, a broken line and a timeout only by words.
    return failure('fetch-failed', String(error));
  }
}
