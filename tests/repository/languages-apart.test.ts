import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { knownLanguages } from '../../utils/analysis/languages/known.ts';
import { sourceFiles } from './source-files.ts';

const texts = new Map(
  [...sourceFiles('utils'), ...sourceFiles('entrypoints')].map(({ path, text }) => [path, text]),
);
const codes = Object.keys(knownLanguages);

/** Files of which a file takes more than types. */
const importsOf = (path: string) =>
  [
    ...(texts.get(path) ?? '').matchAll(
      /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s+)?['"](?<from>\.[^'"]+)['"]/gmu,
    ),
  ].map((match) => posix.join(posix.dirname(path), match.groups?.from ?? ''));

/** All that is built into the script of an entry point. */
function builtInto(entry: string): readonly string[] {
  const seen = new Set([entry]);
  for (const path of seen) for (const next of importsOf(path)) seen.add(next);
  return [...seen];
}

const folderOf = (path: string) =>
  /^utils\/analysis\/languages\/(?<code>\w+)\//u.exec(path)?.groups?.code ?? null;

test('the scripts were followed', () => {
  expect(builtInto('entrypoints/analysis.ts').length).toBeGreaterThan(100);
  for (const code of codes) expect(builtInto(`entrypoints/analysis-${code}.ts`).length).toBeGreaterThan(20);
});

test('the core has no more of a language than what tells it from the others', () => {
  const theirs = builtInto('entrypoints/analysis.ts').filter((path) => folderOf(path) !== null);
  expect(theirs.toSorted()).toEqual(
    codes.map((code) => `utils/analysis/languages/${code}/lexicon.ts`).sort(),
  );
});

test('the worker itself has nothing of any language', () => {
  const theirs = builtInto('entrypoints/background/index.ts').filter((path) => folderOf(path) !== null);
  expect(theirs).toEqual([]);
});

test.each(codes)(
  '%s: the rules of a language know of no other language, and of no step but its parts',
  (code) => {
    const files = builtInto(`entrypoints/analysis-${code}.ts`);
    expect(new Set(files.map(folderOf))).toEqual(new Set([code, null]));
    // What all languages share to write their rules with is small: it is built into each of the scripts.
    const shared = files.filter((path) => path.startsWith('utils/analysis/') && folderOf(path) === null);
    const bytes = shared.reduce((sum, path) => sum + (texts.get(path)?.length ?? 0), 0);
    expect(bytes, shared.join(' ')).toBeLessThan(24_000);
  },
);
