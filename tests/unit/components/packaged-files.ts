import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const publicFolder = join(import.meta.dirname, '../../../public');

/** Fetches what the extension is packaged with, as its pages do. */
export async function fetchPackaged(path: string | URL | Request): Promise<Response> {
  return new Response(await readFile(join(publicFolder, String(path)), 'utf8'));
}
