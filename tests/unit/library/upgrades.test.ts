import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { seededLibrary } from '../../../scripts/seed/library.ts';
import { removeArticle, saveArticle } from '../../../utils/library/articles.ts';
import { addCorrection } from '../../../utils/library/corrections.ts';
import { exportJson } from '../../../utils/library/export/json.ts';
import { noRows } from '../../../utils/library/export/library-rows.ts';
import { readLibraryFile } from '../../../utils/library/export/read-file.ts';
import { addedInVersion2 } from '../../../utils/library/export/rows-of-version-1.ts';
import { fileArticles } from '../../../utils/library/filings.ts';
import { mergeRows } from '../../../utils/library/import.ts';
import { saveNote } from '../../../utils/library/notes.ts';
import { type Library, openLibrary, schemaVersion } from '../../../utils/library/schema.ts';
import { checkLibrary } from '../../../utils/library/self-check/check-library.ts';
import { tableNames } from '../../../utils/library/table-names.ts';
import { addWatch } from '../../../utils/library/watches.ts';
import { firstSave, noFaults, report, unwrap } from './fixtures.ts';
import { releasedStores } from './released-schemas.ts';

type Row = Record<string, unknown>;
const clock = () => firstSave;
const articles = 120;

/** A library of today with a hundred seeded articles and rows of the reader's own; one article is in the trash. */
async function todays(): Promise<Library> {
  const library = openLibrary({ indexedDB: new IDBFactory(), IDBKeyRange });
  for (const rows of seededLibrary(readKnowledge(), { articles, seed: 5, until: firstSave }))
    await mergeRows(library, { ...noRows, ...rows }, clock);
  const [first, second] = await library.articles.toCollection().primaryKeys();
  await removeArticle(library, first ?? '', clock);
  const { url, title } = (await library.articles.get(second ?? '')) ?? { url: '', title: '' };
  await saveNote(library, { url, pageTitle: title, quote: 'kerja sama' }, clock);
  await addCorrection(library, { kind: 'not-name', surface: 'Sehat' }, clock);
  await addWatch(library, { kind: 'term', term: 'obat' }, clock);
  return library;
}

/** The rows that a release had, as it stored them. */
async function rowsOf(today: Library, version: 1 | 2): Promise<Readonly<Record<string, readonly Row[]>>> {
  const entries = Object.keys(releasedStores[version]).map(async (name) => {
    const rows = (await today.table<Row>(name).toArray()) as readonly Row[];
    if (name === 'outlines') return [name, rows.map(({ id, revision }) => ({ id, revision }))] as const;
    const added: readonly string[] =
      version === 1 ? (addedInVersion2[name as keyof typeof addedInVersion2] ?? []) : [];
    return [
      name,
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !added.includes(key)))),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

test.each([1, 2] as const)(
  `schema upgrade from released version %i to ${schemaVersion} with data`,
  async (version) => {
    const today = await todays();
    const rows = await rowsOf(today, version);
    const place = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Dexie('simpul', place);
    old.version(version).stores(releasedStores[version]);
    for (const [name, ofTable] of Object.entries(rows)) await old.table(name).bulkAdd([...ofTable]);
    old.close();

    const library = openLibrary(place);
    await library.open();
    expect((library.backendDB() as IDBDatabase).version).toBe(schemaVersion * 10);
    for (const [name, ofTable] of Object.entries(rows)) {
      if (name === 'outlines') continue;
      const upgraded = await library.table<Row>(name).toArray();
      expect(upgraded.length, name).toBe(ofTable.length);
      expect(upgraded, name).toEqual(ofTable.map((row) => expect.objectContaining(row)));
    }
    expect(await library.articles.count()).toBe(articles);
    if (version === 2)
      for (const name of tableNames)
        expect(await library.table(name).toArray(), name).toEqual(await today.table(name).toArray());
    // Derived anew: what the timeline draws is what it would be had all been saved today.
    const outlined = async (of: Library) =>
      (await of.outlines.toArray()).map(({ revision: _, moved: __, acts: ___, ...outline }) => outline);
    expect(await outlined(library)).toEqual(await outlined(today));
    expect((await checkLibrary(library, false, clock)).faults).toEqual(noFaults);

    // And it is a library like any other.
    const revision = (await library.outlines.orderBy('revision').last())?.revision ?? 0;
    const { articleId } = unwrap(await saveArticle(library, report(), clock));
    expect((await library.outlines.get(articleId))?.revision).toBeGreaterThan(revision);
    await fileArticles(library, [articleId], { addTags: ['obat'] }, clock);
    const backup = unwrap(readLibraryFile(await (await exportJson(library, clock)).text()));
    expect(backup.articles).toHaveLength(articles + 1);
    expect(backup.filings).toHaveLength(1);
    library.close();
    today.close();
  },
  60_000,
);
