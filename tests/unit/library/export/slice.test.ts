import { expect, test } from 'vitest';
import { removeArticle, saveArticle } from '../../../../utils/library/articles.ts';
import { runExport } from '../../../../utils/library/export/run-export.ts';
import { sliceOfAll, sliceOfArticles, sliceOfEntries } from '../../../../utils/library/export/slice.ts';
import { actsOfSlice } from '../../../../utils/library/export/slice-rows.ts';
import { judgeAct } from '../../../../utils/library/judgements.ts';
import { readOutlines } from '../../../../utils/library/outlines.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from '../fixtures.ts';
import { wordsIn } from './export-context.ts';

const clock = () => firstSave;

/** One act told by two sites, one told by one, and an article without any. */
async function filled() {
  const library = emptyLibrary();
  const ids: string[] = [];
  const save = async (site: string, events: readonly ReturnType<typeof event>[]) => {
    const article = { url: `https://${site}.example/nota`, siteName: site };
    ids.push(unwrap(await saveArticle(library, report({ article, analysis: { events } }), clock)).articleId);
  };
  const visit = event({
    type: 'CONSULT',
    stage: 'talks',
    date: '2025-01',
    topics: ['vaccines'],
    actors: ['place:cn', 'place:id'],
  });
  await save('warta', [event(), visit]);
  await save('cermin', [event()]);
  await save('sunyi', []);
  return { library, ids, columns: await readOutlines(library) };
}

async function acts(library: Parameters<typeof actsOfSlice>[0], slice: Parameters<typeof actsOfSlice>[1]) {
  const all = [];
  for await (const batch of actsOfSlice(library, slice)) all.push(...batch);
  return all;
}

test('everything is each act once with all its reports, and every article', async () => {
  const { library, columns, ids } = await filled();
  const slice = sliceOfAll(columns);
  expect(slice.articleIds.toSorted()).toEqual(ids.toSorted());
  expect((await acts(library, slice)).map(({ event: { type }, reports }) => [type, reports.length])).toEqual([
    ['SUPPORT', 2],
    ['CONSULT', 1],
  ]);
});

test('of one article its acts, told by whoever else tells them', async () => {
  const { library, columns, ids } = await filled();
  const [, mirror = ''] = ids;
  const slice = sliceOfArticles(columns, [mirror]);
  expect(slice.articleIds).toEqual([mirror]);
  expect((await acts(library, slice)).map(({ reports }) => reports.length)).toEqual([2]);
});

test('of some entries their acts and the articles that tell them', async () => {
  const { columns, ids } = await filled();
  const visits = columns.order.filter((entry) => columns.entryFirst.at(entry) < 20_200);
  const slice = sliceOfEntries(columns, visits);
  expect(slice.eventIds).toHaveLength(1);
  expect(slice.articleIds).toEqual([ids[0]]);
});

test('a report that was removed since is no source', async () => {
  const { library, columns, ids } = await filled();
  await removeArticle(library, ids[1] ?? '', clock);
  expect((await acts(library, sliceOfAll(columns))).map(({ reports }) => reports.length)).toEqual([1, 1]);
});

test('what the reader rejected is in the table, which says so, and in nothing else', async () => {
  const { library, columns } = await filled();
  const slice = sliceOfAll(columns);
  const [first] = await acts(library, slice);
  await judgeAct(library, first?.id ?? '', 'rejected', clock);
  const run = {
    library,
    words: wordsIn('en'),
    now: firstSave,
    kindOf: () => undefined,
    breathe: async () => {},
    onProgress: () => {},
  };
  expect(await (await runExport('csv-events', slice, run)).text()).toContain(',rejected,');
  const lines = (await (await runExport('plover', slice, run)).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).event)).toEqual([['CONSULT']]);
});

test('an export tells how far it is, breathes, and can be called off', async () => {
  const { library, columns } = await filled();
  const told: number[] = [];
  let breaths = 0;
  const run = {
    library,
    words: wordsIn('en'),
    now: firstSave,
    kindOf: () => undefined,
    breathe: async () => {
      breaths++;
    },
    onProgress: (done: number) => void told.push(done),
  };
  const blob = await runExport('csv-entities', sliceOfAll(columns), run);
  const rows = (await blob.text()).trim().split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows[1]).toMatch(/^organization:bpom,organization,Indonesian FDA,.*,3,1/u);
  expect(told.at(-1)).toBe(3);
  expect(breaths).toBeGreaterThan(1);
  const calledOff = { ...run, breathe: () => Promise.reject(new Error('called off')) };
  await expect(runExport('ris', sliceOfAll(columns), calledOff)).rejects.toThrow('called off');
});
