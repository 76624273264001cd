import { expect, test } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { seededLibrary } from '../../../scripts/seed/library.ts';
import { type LibraryRows, noRows } from '../../../utils/library/export/library-file.ts';
import { readRows } from '../../../utils/library/export/read-file.ts';
import { unwrap } from '../library/fixtures.ts';

const knowledge = readKnowledge();
const until = Date.UTC(2026, 10, 1, 12);

function seeded(articles: number, seed: number): LibraryRows {
  const batches = [...seededLibrary(knowledge, { articles, seed, until })];
  return {
    ...noRows,
    articles: batches.flatMap((batch) => batch.articles),
    contents: batches.flatMap((batch) => batch.contents),
    events: batches.flatMap((batch) => batch.events),
    entities: batches.flatMap((batch) => batch.entities),
  };
}
const rows = seeded(400, 7);

test('five events and twenty mentions an article, exactly', () => {
  const mentions = rows.contents.flatMap(({ entities }) => entities.flatMap((entity) => entity.mentions));
  expect(rows.events).toHaveLength(2_000);
  expect(mentions).toHaveLength(8_000);
});

test('the same seed gives the same rows, another seed others', () => {
  expect(seeded(40, 7)).toEqual(seeded(40, 7));
  expect(seeded(40, 8)).not.toEqual(seeded(40, 7));
});

test('a backup accepts the rows as they are', () => {
  expect(unwrap(readRows(rows))).toEqual(rows);
});

test('every mention and every quote is what the text says there', () => {
  for (const content of rows.contents)
    for (const { name, mentions } of content.entities)
      for (const { start, end } of mentions) expect(content.text.slice(start, end)).toBe(name);
  const texts = new Map(rows.contents.map(({ id, text }) => [id, text]));
  for (const { articleId, quote } of rows.events) expect(texts.get(articleId)).toContain(quote);
});

test('a library is as uneven as a real one', () => {
  expect(new Set(rows.articles.map(({ lang }) => lang)).size).toBe(3);
  const counts = [
    ...Map.groupBy(
      rows.events.flatMap(({ parties }) => parties),
      (party) => party,
    ).values(),
  ]
    .map(({ length }) => length)
    .sort((one, other) => other - one);
  // A few frequent parties, and a long tail.
  expect(counts[0]).toBeGreaterThan(300);
  expect(counts.filter((count) => count < 5).length).toBeGreaterThan(counts.length / 4);
  const dates = rows.events.map(({ finding }) => finding.date);
  for (const wanted of [null, /^\d{4}$/u, /^\d{4}-\d\d$/u, /\//u])
    expect(dates.some((date) => (wanted === null ? date === null : date !== null && wanted.test(date)))).toBe(
      true,
    );
  expect(rows.events.some(({ sortDay, modality }) => modality === 'future' && sortDay > '2026-11-01')).toBe(
    true,
  );
  expect(rows.events.some(({ sortDay }) => sortDay < '2000')).toBe(true);
  expect(new Set(rows.events.map(({ stage }) => stage)).size).toBe(7);
});
