import { expect, test } from 'vitest';
import { tightened } from '../../../scripts/tight-word-lists.ts';
import { phrases } from '../../../utils/analysis/entities/words.ts';
import { sourceFiles } from '../../repository/source-files.ts';

const languageFiles = sourceFiles('utils/analysis/languages');
const lists = (code: string) =>
  [...code.matchAll(/`(?<list>[^`\\$()]*\|[^`\\$()]*)`/gu)].map(({ groups }) => phrases(groups?.list ?? ''));

test('every list of the languages holds the same phrases afterwards', () => {
  const changed = languageFiles.filter(({ text }) => tightened(text) !== text);
  expect(changed.length).toBeGreaterThan(3);
  for (const { path, text } of changed) expect(lists(tightened(text)), path).toEqual(lists(text));
});

test.each([
  'const pattern = `(?:a | b)`;',
  'const pattern = `\\s | b`;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code as text
  'const pattern = `${words} | b`;',
  "const words = 'a | b';",
  'const union: A | B = 1;',
])('%s is left as it is', (code) => {
  expect(tightened(code)).toBe(code);
});

test('lines and bars close up, phrases keep their words', () => {
  expect(tightened('list(`\n  world health |\n  assembly | forum\n`)')).toBe(
    'list(` world health|assembly|forum `)',
  );
});
