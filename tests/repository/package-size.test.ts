import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

const build = join(root, '.output', 'chrome-mv3');
const built = existsSync(join(build, 'manifest.json'));
if (!built) console.log('skipped: package sizes need `npm run build` first; `npm test` does both');

const gzipped = (file: string) => gzipSync(readFileSync(join(build, file))).length;
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

/** A page with all that its HTML loads, followed through static imports. */
function pageFiles(page: string): readonly string[] {
  const seen = new Set<string>([page]);
  const visit = (file: string) => {
    const text = readFileSync(join(build, file), 'utf8');
    const references = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\/?(?<path>[^"]+\.(?:js|css))"/gu)].map(
          (match) => match.groups?.path ?? '',
        )
      : [...text.matchAll(/(?:from|import)\s*["'`]\.\/(?<path>[^"'`]+\.js)["'`]/gu)].map(
          (match) => `chunks/${match.groups?.path ?? ''}`,
        );
    for (const reference of references)
      if (!seen.has(reference) && existsSync(join(build, reference))) {
        seen.add(reference);
        visit(reference);
      }
  };
  visit(page);
  return [...seen];
}

describe.skipIf(!built)('size budget, gzipped', () => {
  test.each([
    ['content-scripts/article.js', 25],
    // Put in only where there is something to mark: docs/decisions/marks-as-their-own-script.md.
    ['content-scripts/marks.js', 20],
    // Put in only where the reader calls Simpul: docs/decisions/notes-found-again.md.
    ['content-scripts/notes.js', 25],
    ['background.js', 80],
    // Loaded by the worker when the library page asks for something that nobody else does.
    ['librarian.js', 40],
    // Loaded by the worker when something is to be indexed: docs/decisions/search-index.md.
    ['indexer.js', 30],
    // Loaded by the worker when there is something to analyse: docs/decisions/core-as-its-own-script.md.
    ['analysis.js', 92],
    // … and one of these, for the language of the text.
    ['analysis-id.js', 58],
    ['analysis-en.js', 58],
    ['analysis-zh.js', 58],
  ])('%s stays below %i kB', (file, budget) => {
    expect(kilobytes(gzipped(file))).toBeLessThanOrEqual(budget);
  });

  test.each([['popup.html'], ['options.html'], ['sidepanel.html']])(
    '%s with all it loads stays below 60 kB',
    (page) => {
      const files = pageFiles(page);
      expect(files.length).toBeGreaterThan(2);
      expect(kilobytes(files.reduce((sum, file) => sum + gzipped(file), 0))).toBeLessThanOrEqual(60);
    },
  );

  test('the whole package stays below 2.5 MB', () => {
    const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const total = files.reduce(
      (sum, { parentPath, name }) => sum + gzipSync(readFileSync(join(parentPath, name))).length,
      0,
    );
    expect(total / 1e6).toBeLessThanOrEqual(2.5);
  });
});
