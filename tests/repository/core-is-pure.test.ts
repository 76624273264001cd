import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const core = sourceFiles('utils/analysis');

/** Imports by static, dynamic or type-only statements. */
const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*['"](?<from>[^'"]+)['"]/gu)].map(
    (match) => match.groups?.from ?? '',
  );

describe('the analysis core is pure', () => {
  test('it was found at all', () => {
    expect(core.length).toBeGreaterThan(20);
  });

  test.each(core)('$path imports only from the core', ({ path, text }) => {
    for (const from of importsOf(text)) {
      expect(from.startsWith('.'), `${path} imports ${from}: a package has no place in the core`).toBe(true);
      const target = posix.join(posix.dirname(path), from);
      expect(
        target.startsWith('utils/analysis/'),
        `${path} imports ${target}, which is outside of the core`,
      ).toBe(true);
    }
  });

  test.each(core)('$path has no clock, chance, browser or disk', ({ path, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/\/\/.*$/gmu, '');
    const forbidden =
      /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|globalThis|document\.|window\.|process\.|fetch\()/u;
    expect(forbidden.exec(code)?.[0], `${path}: pass it in as an argument`).toBeUndefined();
  });
});
