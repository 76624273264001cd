import { expect, test } from 'vitest';
import { removeArticle, saveArticle } from '../../../../utils/library/articles.ts';
import {
  judgeAct,
  mergeEvents,
  moveAct,
  restoreJudgements,
  splitEvent,
} from '../../../../utils/library/judgements.ts';
import { findCopies } from '../../../../utils/library/one-event/find-copies.ts';
import { queryTellings } from '../../../../utils/library/one-event/tellings.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from '../fixtures.ts';

/** Saves one report a minute, each under an address of its own. */
async function save(library: Library, ...reads: readonly ReturnType<typeof report>[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, read] of reads.entries())
    ids.push(unwrap(await saveArticle(library, read, () => firstSave + index * 60_000)).articleId);
  return ids;
}

const at = (path: string, overrides: Parameters<typeof report>[0] = {}) =>
  report({ ...overrides, article: { url: `https://warta.example/${path}`, ...overrides.article } });

const chinese = '印尼食品药品监督管理局与世界卫生组织周三在雅加达签署谅解备忘录。备忘录有效期为五年。';
const retold = (path: string) =>
  at(path, {
    language: 'zh',
    article: { text: chinese, title: '印尼与世卫组织签署备忘录' },
    analysis: {
      sentences: [{ start: 0, end: 32 }],
      events: [event({ date: '2026-03-12', evidence: { start: 0, end: 32 } })],
    },
  });

const acts = async (library: Library) =>
  (await library.events.toArray()).sort((one, other) => (one.id < other.id ? -1 : 1));

test('a retelling in another language joins the first report, and stays joined when it is saved again', async () => {
  const library = emptyLibrary();
  await save(library, at('first'), retold('second'));
  const [first, second] = await acts(library);
  expect(second).toMatchObject({ sameAs: first?.id, joinedBy: 'rule' });
  await save(library, retold('second'));
  expect((await acts(library)).map(({ sameAs }) => sameAs)).toEqual([first?.id, first?.id]);
});

test('another act of the same parties stays alone', async () => {
  const library = emptyLibrary();
  await save(
    library,
    at('first'),
    at('second', { analysis: { events: [event({ type: 'CONSULT', stage: 'talks' })] } }),
  );
  expect((await acts(library)).map(({ id, sameAs }) => id === sameAs)).toEqual([true, true]);
});

test('what the reader parts, no later save joins again; the undo joins it', async () => {
  const library = emptyLibrary();
  await save(library, at('first'), retold('second'), at('third'));
  const [first, second, third] = await acts(library);
  const before = await splitEvent(library, second?.id ?? '', () => firstSave);
  expect((await acts(library)).map(({ sameAs }) => sameAs)).toEqual([first?.id, second?.id, first?.id]);
  await save(library, retold('second'));
  expect((await library.events.get(second?.id ?? ''))?.sameAs).toBe(second?.id);
  await restoreJudgements(library, before, () => firstSave);
  expect((await acts(library)).map(({ sameAs }) => sameAs)).toEqual([first?.id, first?.id, first?.id]);
  expect(third?.joinedBy).toBe('rule');
});

test('where the first report is parted, the others stay together', async () => {
  const library = emptyLibrary();
  await save(library, at('first'), retold('second'), at('third'));
  const [first, second] = await acts(library);
  await splitEvent(library, first?.id ?? '', () => firstSave);
  expect((await acts(library)).map(({ sameAs }) => sameAs)).toEqual([first?.id, second?.id, second?.id]);
});

test('what the reader merges takes all reports of both acts along', async () => {
  const library = emptyLibrary();
  const later = (path: string) =>
    at(path, {
      analysis: { events: [event({ date: '2026-06-01' })] },
      article: { text: `Kedua. ${chinese}` },
    });
  await save(library, at('first'), retold('second'), later('third'));
  const [first, second, third] = await acts(library);
  expect(third?.sameAs).toBe(third?.id);
  const before = await mergeEvents(library, [third?.id ?? '', second?.id ?? ''], () => firstSave);
  expect(new Set((await acts(library)).map(({ sameAs }) => sameAs))).toEqual(new Set([third?.id]));
  await restoreJudgements(library, before, () => firstSave);
  expect((await acts(library)).map(({ sameAs }) => sameAs)).toEqual([first?.id, first?.id, third?.id]);
});

test('copies of a report find each other, other reports do not', async () => {
  const library = emptyLibrary();
  const sentences = [
    'Kementerian Kesehatan meresmikan laboratorium genomik di Surabaya bersama mitra dari Jepang.',
    'Laboratorium itu membaca dua ribu sampel setiap pekan dengan tiga mesin baru.',
    'Peresmian dihadiri para peneliti muda dari dua belas kabupaten di Jawa Timur.',
    'Gubernur berharap hasilnya dipakai rumah sakit daerah mulai tahun depan.',
  ];
  const written = (path: string, used: readonly string[]) => {
    const text = used.join(' ');
    let start = 0;
    const spans = used.map((one) => {
      const span = { start, end: start + one.length };
      start += one.length + 1;
      return span;
    });
    return at(path, { article: { text }, analysis: { sentences: spans, events: [], summary: [] } });
  };
  const [first, second, third] = await save(
    library,
    written('first', sentences),
    written('second', ['Antara – Kabar singkat dari Surabaya hari ini.', ...sentences.slice(0, 3)]),
    written('third', [
      ...sentences.slice(3),
      'Kasus demam berdarah di Nusa Tenggara Timur turun sepertiga sejak awal musim hujan.',
    ]),
  );
  const article = await library.articles.get(first ?? '');
  if (!article) throw new Error('the first article is not there');
  expect((await findCopies(library, article)).map(({ id }) => id)).toEqual([second]);
  expect(third).toBeDefined();
});

test('a verdict and a move hold for all reports of an act and outlive the next save', async () => {
  const library = emptyLibrary();
  await save(library, at('first'), retold('second'));
  const [first] = await acts(library);
  await judgeAct(library, first?.id ?? '', 'rejected', () => firstSave);
  const before = await moveAct(library, first?.id ?? '', 'some-event', () => firstSave);
  await save(library, at('first'));
  const judged = (await acts(library)).map(({ verdict, movedTo }) => ({ verdict, movedTo }));
  expect(judged).toEqual([
    { verdict: 'rejected', movedTo: 'some-event' },
    { verdict: 'rejected', movedTo: 'some-event' },
  ]);
  await restoreJudgements(library, before, () => firstSave);
  expect((await acts(library)).map(({ movedTo }) => movedTo)).toEqual([null, null]);
});

test('of an act all reports that are there are listed, the first one told first', async () => {
  const library = emptyLibrary();
  const [, second = '', third = ''] = await save(library, at('first'), retold('second'), at('third'));
  const rows = await acts(library);
  const [first] = rows;
  const told = await queryTellings(library, rows);
  expect(told.reportsOf.get(first?.id ?? '')?.map(({ articleId }) => articleId)).toEqual([
    first?.articleId,
    third,
    second,
  ]);
  await removeArticle(library, second, () => firstSave);
  await removeArticle(library, third, () => firstSave);
  expect((await queryTellings(library, rows)).reportsOf.size).toBe(0);
});
