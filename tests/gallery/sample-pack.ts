import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';

/** Writes a pack of the sample library as a file, with one article that the library has in another wording. */
export async function samplePackFile(): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true },
    resolve: { alias: { 'wxt/browser': `${process.cwd()}/tests/gallery/browser-stub.ts` } },
  });
  const { samplePack } = await server.ssrLoadModule('/tests/gallery/sample-pack-rows.ts');
  const path = join(tmpdir(), 'simpul-sample-pack.json');
  await writeFile(path, samplePack());
  await server.close();
  return path;
}
