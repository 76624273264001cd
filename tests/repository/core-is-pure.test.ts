import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const core = sourceFiles('utils/analysis');

/** Targets of import and export statements; statements start their line. */
const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"](?<from>[^'"]+)['"]/gmu)].map(
    (match) => match.groups?.from ?? '',
  );

/** Code without its comments and strings, whose words are no calls. */
const codeOf = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(?<!:)\/\/.*$/gmu, '')
    .replace(/`(?:\\[\s\S]|[^`\\])*`|'(?:\\.|[^'\\\n])*'/gu, "''");

test('the core was found', () => {
  expect(core.length).toBeGreaterThan(40);
  expect(core.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(100);
});

test('the core imports nothing but itself', () => {
  const strangers = core.flatMap(({ path, text }) =>
    importsOf(text)
      .filter(
        (from) =>
          !from.startsWith('.') || !posix.join(posix.dirname(path), from).startsWith('utils/analysis/'),
      )
      .map((from) => `${path} imports ${from}`),
  );
  expect(strangers, 'pass what the core needs as an argument').toEqual([]);
});

test('the core has no clock, chance, browser or disk', () => {
  const forbidden =
    /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|globalThis|document\.(?:query|create|body)|process\.|fetch\(|await |async )/u;
  const impure = core.flatMap(({ path, text }) => {
    const found = forbidden.exec(codeOf(text))?.[0];
    return found ? [`${path}: ${found}`] : [];
  });
  expect(impure, 'pass it in as an argument').toEqual([]);
});
