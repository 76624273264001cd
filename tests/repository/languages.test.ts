import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../utils/analysis/languages/index.ts';
import { root } from './source-files.ts';

const required = [
  'entities.ts',
  'events.ts',
  'index.ts',
  'lexicon.ts',
  'sentences.ts',
  'time.ts',
  'topics.ts',
];

describe('languages are complete', () => {
  test.each(Object.keys(languages))('%s has a file for every step', (code) => {
    const files = readdirSync(join(root, 'utils/analysis/languages', code));
    for (const file of required)
      expect(files, `utils/analysis/languages/${code}/${file} is missing`).toContain(file);
  });

  test.each(Object.keys(languages))('%s has a corpus', (code) => {
    const files = readdirSync(join(root, 'tests/corpus', code));
    for (const step of ['entities', 'events', 'time', 'topics'])
      expect(files, `tests/corpus/${code}/${step}.test.ts is missing`).toContain(`${step}.test.ts`);
  });

  test('each language knows itself by its folder', () => {
    for (const [code, language] of Object.entries(languages)) expect(language.code).toBe(code);
  });
});
