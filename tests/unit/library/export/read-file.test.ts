import { beforeAll, expect, test } from 'vitest';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { exportJson } from '../../../../utils/library/export/json.ts';
import { readLibraryFile, readRows } from '../../../../utils/library/export/read-file.ts';
import { saveNote } from '../../../../utils/library/notes.ts';
import { emptyLibrary, firstSave, report, unwrap } from '../fixtures.ts';

let json = '';
beforeAll(async () => {
  const library = emptyLibrary();
  const clock = () => firstSave;
  await saveArticle(library, report(), clock);
  await saveNote(library, { url: 'https://warta.example/nota', pageTitle: 'Nota', quote: 'nota' }, clock);
  json = await (await exportJson(library, clock)).text();
});

/** The backup with something changed in it. */
// biome-ignore lint/suspicious/noExplicitAny: a file from outside may hold anything
function changed(change: (file: any) => void): string {
  const file = JSON.parse(json);
  change(file);
  return JSON.stringify(file);
}

test('a backup says what it is and when it was made', () => {
  expect(JSON.parse(json)).toMatchObject({
    format: 'simpul-library',
    version: 3,
    exportedAt: '2026-03-12T12:00:00.000Z',
  });
  expect(unwrap(readLibraryFile(json)).notes).toHaveLength(1);
});

test('a newer version is refused as such', () => {
  expect(readLibraryFile(changed((file) => (file.version = 4)))).toMatchObject({
    ok: false,
    reason: 'newer-file',
  });
});

test('a backup of version 2, which knew no filings and briefs, is read', () => {
  const old = changed((file) => {
    file.version = 2;
    for (const table of ['filings', 'collections', 'searches', 'briefs']) delete file[table];
  });
  const rows = unwrap(readLibraryFile(old));
  expect(rows).toMatchObject({ filings: [], collections: [], searches: [], briefs: [] });
  expect(rows.articles).toHaveLength(1);
});

test.each<[what: string, file: () => string, detail: RegExp]>([
  ['no JSON', () => 'PK\u0003\u0004', /./u],
  ['nothing', () => '', /./u],
  ['another format', () => '{"format":"bookmarks","version":1}', /format/u],
  ['null', () => 'null', /file/u],
  ['a list', () => '[]', /file|format/u],
  ['no version', () => changed((file) => delete file.version), /version/u],
  ['no events', () => changed((file) => delete file.events), /events/u],
  ['a number for a title', () => changed((file) => (file.articles[0].title = 1)), /articles\.0\.title/u],
  [
    'an endless title',
    () => changed((file) => (file.articles[0].title = 'x'.repeat(2001))),
    /articles\.0\.title/u,
  ],
  ['a language of its own', () => changed((file) => (file.articles[0].lang = 'fr')), /articles\.0\.lang/u],
  ['no address', () => changed((file) => (file.articles[0].url = '')), /articles\.0\.url/u],
  ['a negative time', () => changed((file) => (file.articles[0].updatedAt = -1)), /updatedAt/u],
  [
    'an endless offset',
    () => changed((file) => (file.contents[0].summary[0].end = 1e9)),
    /contents\.0\.summary\.0\.end/u,
  ],
  [
    'a span backwards',
    () => changed((file) => (file.events[0].finding.evidence = { start: 9, end: 2 })),
    /evidence/u,
  ],
  ['a day that is none', () => changed((file) => (file.events[0].sortDay = 'soon')), /sortDay/u],
  ['a type of event of its own', () => changed((file) => (file.events[0].type = 'WAR')), /events\.0\.type/u],
  ['an article without its text', () => changed((file) => (file.contents = [])), /has no content/u],
  ['a text without its article', () => changed((file) => (file.articles = [])), /has no article/u],
  ['an event of nobody', () => changed((file) => (file.events[0].articleId = 'nobody')), /has no article/u],
  ['an article twice', () => changed((file) => file.articles.push(file.articles[0])), /stands twice/u],
])('%s is refused, and where', (_, file, detail) => {
  const outcome = readLibraryFile(file());
  expect(outcome).toMatchObject({ ok: false, reason: 'invalid-file' });
  expect(outcome.ok ? '' : outcome.detail).toMatch(detail);
});

test('keys that reach a prototype are refused, or left behind with all unknown fields', () => {
  const poisoned = json
    .replace('"refs":{}', '"refs":{"__proto__":"x"}')
    .replace('"articles":[\n{', '"articles":[\n{"__proto__":{"admin":true},"admin":true,');
  expect(poisoned).not.toBe(json);
  const outcome = readLibraryFile(poisoned);
  if (outcome.ok) {
    const [article] = outcome.value.articles;
    expect(article).not.toHaveProperty('admin');
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
    for (const entity of outcome.value.contents[0]?.entities ?? []) {
      expect(Object.keys(entity.refs ?? {})).not.toContain('__proto__');
    }
  } else expect(outcome.reason).toBe('invalid-file');
  expect({}).not.toHaveProperty('admin');
});

test.each([undefined, null, 'rows', [], { articles: 'many' }])('a batch of %o is refused', (batch) => {
  expect(readRows(batch)).toMatchObject({ ok: false, reason: 'invalid-file' });
});
