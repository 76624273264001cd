import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const shipped = ['entrypoints', 'components', 'utils'].flatMap(sourceFiles);

const rules = [
  {
    name: 'no markup from strings',
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/u,
    advice: 'show text through Preact or text nodes',
  },
  { name: 'no code from strings', pattern: /\beval\(|new Function\(/u, advice: 'Manifest V3 forbids it' },
  {
    name: 'no network but the linked article',
    pattern: /\b(?:XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b/u,
    advice: 'everything happens on the device',
  },
  {
    name: 'no unread suppressions',
    pattern: /@ts-ignore|@ts-nocheck|biome-ignore(?!.*: )/u,
    advice: 'say why',
  },
] as const;

describe('house rules', () => {
  test.each(rules)('$name', ({ pattern, advice }) => {
    const broken = shipped.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    expect(broken, advice).toEqual([]);
  });

  test('only packaged files are fetched, and the article that the reader asked to save', () => {
    const fetching = shipped.filter(({ text }) => /(?<![\w.])fetch\(/u.test(text)).map(({ path }) => path);
    expect(fetching.sort()).toEqual([
      'entrypoints/background/analyser.ts',
      'entrypoints/background/fetch-page.ts',
      'utils/read-packaged.ts',
    ]);
  });

  test('whoever writes articles or events writes their outlines, which the timeline draws', () => {
    const writes = /\b(?:articles|events)\b[^;]*?\.(?:put|bulkPut|update|modify|delete|bulkDelete)\(/u;
    const silent = shipped
      .filter(
        ({ path, text }) =>
          path.startsWith('utils/library/') && writes.test(text) && !text.includes('utlines'),
      )
      .map(({ path }) => path);
    expect(silent, 'call putOutlines or outlineArticles in the same transaction').toEqual([]);
  });

  test('there is one database', () => {
    const opening = shipped
      .filter(({ text }) => /new Dexie\(|extends Dexie/u.test(text))
      .map(({ path }) => path);
    expect(opening).toEqual(['utils/library/schema.ts']);
  });
});
