import { expect, test } from 'vitest';
import { removeArticle, saveArticle } from '../../../../utils/library/articles.ts';
import { queryCitedRows } from '../../../../utils/library/brief/cited-rows.ts';
import { composeBrief } from '../../../../utils/library/brief/document.ts';
import {
  addToBrief,
  changeBrief,
  queryBrief,
  queryBriefs,
  startBrief,
} from '../../../../utils/library/brief/stored-briefs.ts';
import { exportJson } from '../../../../utils/library/export/json.ts';
import { readLibraryFile } from '../../../../utils/library/export/read-file.ts';
import { mergeRows } from '../../../../utils/library/import.ts';
import { saveNote } from '../../../../utils/library/notes.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { setTombstone } from '../../../../utils/library/tombstones.ts';
import { wordsIn } from '../export/export-context.ts';
import { emptyLibrary, firstSave, report, unwrap } from '../fixtures.ts';

const english = wordsIn('en');
const clock = () => firstSave;

async function filled() {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), clock));
  const [event] = await library.events.toArray();
  if (!event) throw new Error('no event');
  const note = await saveNote(
    library,
    { url: 'https://warta.example/nota', pageTitle: 'Nota', quote: 'lima tahun' },
    clock,
  );
  return { library, articleId, eventId: event.id, noteId: note.id };
}

const start = (library: Library, picks: Parameters<typeof startBrief>[2] = []) =>
  startBrief(library, 'Brief', picks, english, clock);

test('takes up events, notes and articles with what they say', async () => {
  const { library, articleId, eventId, noteId } = await filled();
  const id = await start(library, [
    { kind: 'event', id: eventId },
    { kind: 'note', id: noteId },
    { kind: 'article', id: articleId },
    { kind: 'event', id: 'gone' },
  ]);
  const brief = await queryBrief(library, id);
  expect(brief?.items).toMatchObject([
    {
      kind: 'event',
      eventId,
      kept: {
        heading: 'Indonesian FDA and World Health Organization: Agreement or support',
        date: '2026-03-11',
      },
    },
    {
      kind: 'note',
      noteId,
      kept: { words: 'lima tahun', report: { articleId, title: 'Nota kesepahaman obat' } },
    },
    { kind: 'article', articleId, kept: { heading: 'Nota kesepahaman obat' } },
  ]);
});

test('what stands in it already is not added twice; a brief that is gone says so', async () => {
  const { library, eventId, noteId } = await filled();
  const id = await start(library, [{ kind: 'event', id: eventId }]);
  const added = await addToBrief(
    library,
    id,
    [
      { kind: 'event', id: eventId },
      { kind: 'note', id: noteId },
    ],
    english,
    clock,
  );
  expect(added).toHaveLength(1);
  expect((await queryBrief(library, id))?.items.map(({ kind }) => kind)).toEqual(['event', 'note']);
  await setTombstone(library, 'briefs', id, true, clock);
  expect(await addToBrief(library, id, [{ kind: 'note', id: noteId }], english, clock)).toBeNull();
  expect(await changeBrief(library, id, [], clock)).toBe(false);
  expect(await queryBriefs(library)).toEqual([]);
});

test('of an act that two reports tell, one is enough', async () => {
  const { library, eventId } = await filled();
  const mirror = { url: 'https://cermin.example/nota', siteName: 'Cermin' };
  const copy = unwrap(await saveArticle(library, report({ article: mirror }), () => firstSave + 1));
  const [told] = await library.events.where('articleId').equals(copy.articleId).toArray();
  expect(told?.sameAs).toBe(eventId);
  const id = await start(library, [{ kind: 'event', id: eventId }]);
  expect(await addToBrief(library, id, [{ kind: 'event', id: told?.id ?? '' }], english, clock)).toEqual([]);
});

test('changes come in their order, and the brief that was changed last stands first', async () => {
  const { library } = await filled();
  const one = await start(library);
  const other = await start(library);
  await changeBrief(
    library,
    one,
    [
      { kind: 'title', text: 'First' },
      { kind: 'insert', item: { id: 'p', kind: 'paragraph', text: '' }, before: null },
      { kind: 'words', itemId: 'p', text: 'Words' },
      { kind: 'language', language: 'zh' },
    ],
    () => firstSave + 5,
  );
  expect(await queryBrief(library, one)).toMatchObject({
    title: 'First',
    language: 'zh',
    items: [{ text: 'Words' }],
  });
  expect((await queryBriefs(library)).map(({ id }) => id)).toEqual([one, other]);
});

test('an act that two reports tell cites both; once removed, it is told as it was taken up', async () => {
  const { library, articleId, eventId } = await filled();
  const copy = unwrap(
    await saveArticle(
      library,
      report({ article: { url: 'https://cermin.example/nota', siteName: 'Cermin' } }),
      () => firstSave + 1,
    ),
  );
  const brief = await queryBrief(library, await start(library, [{ kind: 'event', id: eventId }]));
  if (!brief) throw new Error('no brief');
  const both = composeBrief(brief, await queryCitedRows(library, brief), english, firstSave);
  expect(both.sources.flatMap(({ reports }) => reports.map(({ url }) => url)).sort()).toEqual([
    'https://cermin.example/nota',
    'https://warta.example/nota',
  ]);
  await removeArticle(library, articleId, () => firstSave + 2);
  await removeArticle(library, copy.articleId, () => firstSave + 2);
  const gone = composeBrief(brief, await queryCitedRows(library, brief), english, firstSave);
  expect(gone.blocks[0]).toMatchObject({
    heading: brief.items[0]?.kind === 'event' ? brief.items[0].kept.heading : '',
  });
  expect(gone.sources).toHaveLength(1);
});

test('copies of one report stand under one number', async () => {
  const library = emptyLibrary();
  const sentences = [
    'Badan POM dan WHO menandatangani nota kesepahaman tentang pengawasan obat di Jakarta pada hari Rabu.',
    'Nota itu berlaku lima tahun dan dapat diperpanjang oleh kedua pihak dengan pemberitahuan tertulis.',
    'Pelatihan inspektur dimulai pada bulan Mei di laboratorium rujukan nasional di Surabaya dan Makassar.',
    'Kepala Badan POM menyebut kerja sama ini sebagai langkah penting bagi kemandirian pengawasan vaksin.',
  ];
  const text = sentences.join(' ');
  const spans = sentences.map((sentence) => ({
    start: text.indexOf(sentence),
    end: text.indexOf(sentence) + sentence.length,
  }));
  for (const site of ['warta', 'cermin'])
    await saveArticle(
      library,
      report({
        article: { url: `https://${site}.example/nota`, text },
        analysis: { sentences: spans, events: [] },
      }),
      clock,
    );
  const ids = (await library.articles.toArray()).map(({ id }) => id);
  const brief = await queryBrief(
    library,
    await start(
      library,
      ids.map((id) => ({ kind: 'article', id }) as const),
    ),
  );
  if (!brief) throw new Error('no brief');
  const { sources, blocks } = composeBrief(brief, await queryCitedRows(library, brief), english, firstSave);
  expect(blocks.map((block) => ('numbers' in block ? block.numbers : null))).toEqual([[1], [1]]);
  expect(sources.map(({ reports }) => reports.length)).toEqual([2]);
});

test('a backup takes briefs along', async () => {
  const { library, eventId } = await filled();
  const id = await start(library, [{ kind: 'event', id: eventId }]);
  await changeBrief(library, id, [{ kind: 'introduction', text: '中文 “quotes”\n\nlines' }], clock);
  const rows = unwrap(readLibraryFile(await (await exportJson(library, clock)).text()));
  const other = emptyLibrary();
  await mergeRows(other, rows, clock);
  expect(await other.briefs.toArray()).toEqual(await library.briefs.toArray());
});
