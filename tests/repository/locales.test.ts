import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listKeys } from '../../components/list-keys.ts';
import type { Unwanted } from '../../utils/addresses/sort-addresses.ts';
import { entityTypes, eventTypes, modalities, stages, topicIds } from '../../utils/analysis/types.ts';
import { dateSources, extractionPaths, qualityGrades } from '../../utils/article/types.ts';
import { reasons } from '../../utils/errors.ts';
import { formats } from '../../utils/library/export/formats.ts';
import type { Contradiction } from '../../utils/library/ledger/ladders.ts';
import { noteColours } from '../../utils/library/note-colours.ts';
import type { BriefItem } from '../../utils/library/reader-rows.ts';
import { readingStates } from '../../utils/library/reader-rows.ts';
import { faultKinds } from '../../utils/library/self-check/report.ts';
import type { WatchTarget } from '../../utils/library/types.ts';
import { inkNames, paletteNames } from '../../utils/marks/inks.ts';
import type { SaveNotice } from '../../utils/messages.ts';
import { registryTypes } from '../../utils/registry/record.ts';
import { placesToLook } from '../../utils/search/fields/places-to-look.ts';
import { queryFields } from '../../utils/search/query/types.ts';
import { root, sourceFiles } from './source-files.ts';

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;
const locales = ['en', 'id', 'zh_CN'] as const;
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));
const messages = Object.fromEntries(locales.map((locale) => [locale, read(locale)]));
const english = read('en');

const formatIds = [...Object.keys(formats), 'pack'];

/** Families of keys: `<prefix>_<code>`, one for each code of a list. */
const families: Readonly<Record<string, readonly string[]>> = {
  reason: reasons,
  nextStep: reasons,
  notice: [
    'corrected',
    'articleSaved',
    'articleUpdated',
    'linkSaved',
    'linkUpdated',
    'noteSaved',
  ] satisfies SaveNotice[],
  entityType: entityTypes,
  entityKind: entityTypes,
  eventType: eventTypes,
  consultMode: ['visit', 'third-party', 'multilateral', 'phone'],
  stage: stages,
  // What is told as done needs no word.
  modality: modalities.filter((modality) => modality !== 'actual'),
  topic: topicIds,
  language: ['id', 'en', 'zh'],
  dateSource: dateSources,
  grade: qualityGrades,
  path: extractionPaths,
  findings: ['one', 'other'],
  words: ['one', 'other'],
  characters: ['one', 'other'],
  articles: ['one', 'other'],
  events: ['one', 'other'],
  entries: ['one', 'other'],
  notes: ['one', 'other'],
  noteColour: noteColours,
  reports: ['one', 'other'],
  days: ['one', 'other'],
  contradiction: ['denied', 'after-the-end'] satisfies Contradiction['kind'][],
  entities: ['one', 'other'],
  results: ['one', 'other'],
  searchField: queryFields,
  searchIn: placesToLook.map(({ id }) => id),
  format: formatIds,
  formatLead: formatIds,
  briefPiece: ['event', 'note', 'article', 'heading', 'paragraph'] satisfies BriefItem['kind'][],
  registryType: registryTypes,
  palette: paletteNames,
  ink: inkNames,
  unwanted: ['twice', 'saved', 'queued', 'no-article'] satisfies Unwanted[],
  folders: ['nothing', 'tags', 'collections'],
  addresses: ['one', 'other'],
  state: ['unread', 'read', 'archived', 'any'],
  filed: readingStates,
  key: Object.keys(listKeys),
  fault: faultKinds,
  watchKind: ['entity', 'topic', 'term'] satisfies WatchTarget['kind'][],
};
const familyKeys = Object.entries(families).flatMap(([prefix, codes]) =>
  codes.map((code) => `${prefix}_${code.replaceAll('-', '_')}`),
);

const code = ['entrypoints', 'components', 'utils']
  .flatMap((folder) => sourceFiles(folder))
  .map(({ text }) => text)
  .concat(readFileSync(join(root, 'wxt.config.ts'), 'utf8'))
  .join('\n');
// Views of the library are named `timelineView`, `articlesView` …: their keys are put together from the view.
const viewKeys = [
  'timelineView',
  'articlesView',
  'readingView',
  'notesView',
  'dataView',
  'ledgerView',
  'settingsView',
  'overviewView',
  'dossierView',
  'pairView',
  'topicView',
  'searchView',
  'briefsView',
  'briefView',
];

describe.each(locales)('%s', (locale) => {
  const own = messages[locale] ?? {};

  test('has the keys of English, in the same order', () => {
    expect(Object.keys(own)).toEqual(Object.keys(english));
  });

  test('has a text for each, without stray spaces', () => {
    const bad = Object.entries(own).filter(([, { message }]) => message === '' || message !== message.trim());
    expect(bad).toEqual([]);
  });

  test('uses the same substitutions', () => {
    const substitutions = (text = '') => [...new Set(text.match(/\$\d/gu))].sort();
    const differing = Object.keys(english).filter(
      (key) => `${substitutions(own[key]?.message)}` !== `${substitutions(english[key]?.message)}`,
    );
    expect(differing).toEqual([]);
  });

  test('describes the extension in no more than the 132 characters that stores allow', () => {
    expect([...(own.extensionDescription?.message ?? '')].length).toBeLessThanOrEqual(132);
  });
});

test('Chinese uses Chinese punctuation between Chinese characters', () => {
  const western = Object.entries(messages.zh_CN ?? {}).filter(([, { message }]) =>
    /\p{Script=Han}[,.;:?!(]/u.test(message),
  );
  expect(western).toEqual([]);
});

test('every value that the code can show has a text', () => {
  expect(familyKeys.filter((key) => !(key in english))).toEqual([]);
});

test('every key is used: a text that nobody can see must go', () => {
  const written = new Set(code.split(/\W+|__(?:MSG_)?/u));
  const known = new Set([...familyKeys, ...viewKeys]);
  expect(Object.keys(english).filter((key) => !known.has(key) && !written.has(key))).toEqual([]);
});

test('every family of keys is put together somewhere', () => {
  const nouns = [
    'findings',
    'words',
    'characters',
    'articles',
    'events',
    'entries',
    'notes',
    'reports',
    'days',
    'entities',
    'addresses',
    'results',
  ];
  const counted = /\bcount\(/u.test(code) ? nouns : [];
  const unused = Object.keys(families).filter(
    (prefix) => !counted.includes(prefix) && !code.includes(`\`${prefix}_\${`),
  );
  expect(unused).toEqual([]);
});

test('every key of the manifest exists', () => {
  const named = code.match(/(?<=__MSG_)\w+?(?=__)/gu) ?? [];
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((key) => !(key in english))).toEqual([]);
});

test('topics are called the same in the interface and in the knowledge table', () => {
  const table = readFileSync(join(root, 'public/knowledge/topics.tsv'), 'utf8').trim().split('\n').slice(1);
  expect(table).toHaveLength(topicIds.length);
  for (const row of table) {
    const [topic = '', ...names] = row.split('\t');
    const key = `topic_${topic.replaceAll('-', '_')}`;
    expect(locales.map((locale) => messages[locale]?.[key]?.message)).toEqual(names.slice(0, locales.length));
  }
});
