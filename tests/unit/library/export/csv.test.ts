import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOfActs, csvOfArticles, csvOfEntities } from '../../../../utils/library/export/csv.ts';
import { writeAll } from '../../../../utils/library/export/writer.ts';
import { sampleEntities } from '../../../gallery/sample-library.ts';
import {
  actWith,
  articleWith,
  contextIn,
  holdable,
  hostile,
  sampleActs,
  sampleArticles,
} from './export-context.ts';

const parse = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
const rowsOf = (csv: string) => {
  const { data, errors } = parse(csv);
  expect(errors).toEqual([]);
  return data;
};

test('one row an act, all its reports in it, dates as they are known with their days beside them', () => {
  const rows = rowsOf(writeAll(csvOfActs(contextIn('en')), sampleActs));
  expect(rows).toHaveLength(sampleActs.length);
  const signing = rows.find(({ reports }) => reports === '2');
  expect(signing).toMatchObject({ type: 'SUPPORT', type_name: 'Agreement or support', stage: 'signed' });
  expect(signing?.urls?.split(' | ')).toHaveLength(2);
  const month = rowsOf(writeAll(csvOfActs(contextIn('en')), [actWith({ finding: { date: '2024-02' } })]))[0];
  expect(month).toMatchObject({ date_edtf: '2024-02', first_day: '2024-02-01', last_day: '2024-02-29' });
  const span = actWith({ finding: { date: '2025-11-03/2025-11-09' } });
  expect(rowsOf(writeAll(csvOfActs(contextIn('en')), [span]))[0]).toMatchObject({
    date_edtf: '2025-11-03/2025-11-09',
    first_day: '2025-11-03',
    last_day: '2025-11-09',
  });
  const undated = rowsOf(writeAll(csvOfActs(contextIn('en')), [actWith({ finding: { date: null } })]))[0];
  expect(undated).toMatchObject({ date_edtf: '', first_day: '', last_day: '' });
  expect(undated?.timeline_day).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});

test('names and kinds are in the language of the file, codes are not', () => {
  const [chinese] = rowsOf(writeAll(csvOfActs(contextIn('zh')), sampleActs));
  expect(chinese?.type).toMatch(/^[A-Z]+$/u);
  expect(chinese?.type_name).toMatch(/\p{Script=Han}/u);
});

test('begins with the mark by which Excel knows UTF-8, and ends every line with CRLF', () => {
  const csv = writeAll(csvOfArticles(contextIn('en')), sampleArticles);
  expect(csv.startsWith('\ufeffarticle_id,')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(rowsOf(csv).map(({ url }) => url)).toEqual(sampleArticles.map(({ url }) => url));
});

test('one row an entity', () => {
  const uses = sampleEntities.slice(0, 3).map((row) => ({ row, articles: 2, acts: 1 }));
  const rows = rowsOf(writeAll(csvOfEntities(contextIn('id')), uses));
  expect(rows.map(({ entity_id, articles, events }) => [entity_id, articles, events])).toEqual(
    uses.map(({ row }) => [row.id, '2', '1']),
  );
});

/** What a spreadsheet reads as a formula. */
const formula = /^[=+\-@\t\r＝＋－＠]/u;
test.each(hostile)('%j comes back from a cell, and is no formula', (title) => {
  const [row] = rowsOf(writeAll(csvOfArticles(contextIn('en')), [articleWith({ title })]));
  expect(row?.title).not.toMatch(formula);
  expect(row?.title?.replace(/^'/u, '')).toBe(holdable(title));
});

test('whatever is written is read again', () => {
  const word = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: word, siteName: word, summary: word }), { maxLength: 5 }),
      (given) => {
        const rows = parse(writeAll(csvOfArticles(contextIn('en')), given.map(articleWith))).data;
        expect(rows).toHaveLength(given.length);
        for (const [index, row] of rows.entries()) {
          const kept = (text = '') => holdable(text);
          expect(row.title?.replace(/^'/u, '')).toBe(kept(given[index]?.title).replace(/^'/u, ''));
          expect(row.summary ?? '').not.toMatch(formula);
        }
      },
    ),
  );
});
