import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeArticle, restoreArticle, saveArticle } from '../../../../utils/library/articles.ts';
import { noRows } from '../../../../utils/library/export/library-file.ts';
import { mergeRows } from '../../../../utils/library/import.ts';
import { judgeAct } from '../../../../utils/library/judgements.ts';
import { editNote, saveNote } from '../../../../utils/library/notes.ts';
import { graceTime, purgeRemoved } from '../../../../utils/library/purge.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { setTombstone } from '../../../../utils/library/tombstones.ts';
import { catchUp } from '../../../../utils/search/index/catch-up.ts';
import { clearIndex } from '../../../../utils/search/index/clear-index.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from '../../library/fixtures.ts';
import { catchUpAll, search, variants } from './searched.ts';

let library: Library;
let clock: () => number;
beforeEach(() => {
  library = emptyLibrary();
  let now = firstSave;
  clock = () => now++;
});

const url = (name: string) => `https://warta.example/${name}`;

/** Saves a report of one event under a name; its sentence is the text. */
async function save(name: string, text: string, title = name): Promise<string> {
  const evidence = { start: 0, end: text.length };
  const saved = await saveArticle(
    library,
    report({
      article: { url: url(name), title, text },
      analysis: { events: [event({ evidence })], sentences: [evidence] },
    }),
    clock,
  );
  return unwrap(saved).articleId;
}
const kindsOf = (keys: readonly string[]) => keys.map((key) => key.split(':')[0]).sort();

describe('the index follows', () => {
  it('a save: the article and its event are found', async () => {
    const id = await save('satu', 'Ekspor jamu ke Ghana dimulai.');
    await catchUpAll(library);
    const found = await search(library, 'jamu');
    expect(found).toContain(`article:${id}`);
    expect(kindsOf(found)).toEqual(['article', 'event']);
  });

  it('an article saved again with another text', async () => {
    await save('satu', 'Ekspor jamu dimulai.');
    await catchUpAll(library);
    await save('satu', 'Ekspor vaksin dimulai.');
    await catchUpAll(library);
    expect(await search(library, 'jamu')).toEqual([]);
    expect(kindsOf(await search(library, 'vaksin'))).toEqual(['article', 'event']);
  });

  it('a removal and its undo, also without being told', async () => {
    const id = await save('satu', 'Ekspor jamu dimulai.');
    await catchUpAll(library);
    await removeArticle(library, id, clock);
    expect(await search(library, 'jamu')).toEqual([]);
    await catchUpAll(library);
    await restoreArticle(library, id, clock);
    await catchUpAll(library);
    expect(kindsOf(await search(library, 'jamu'))).toEqual(['article', 'event']);
  });

  it('a purge', async () => {
    const id = await save('satu', 'Ekspor jamu dimulai.');
    await catchUpAll(library);
    await removeArticle(library, id, clock);
    await purgeRemoved(library, () => clock() + graceTime * 2);
    // Gets the number of the outline that is gone.
    await save('dua', 'Ekspor kopi dimulai.');
    await catchUpAll(library);
    expect(await search(library, 'jamu')).toEqual([]);
    expect(kindsOf(await search(library, 'kopi'))).toEqual(['article', 'event']);
  });

  it('an import', async () => {
    const other = emptyLibrary();
    unwrap(
      await saveArticle(
        other,
        report({ article: { url: url('lain'), text: 'Rumah sakit baru dibuka.' } }),
        clock,
      ),
    );
    const [articles, contents, events] = [
      await other.articles.toArray(),
      await other.contents.toArray(),
      await other.events.toArray(),
    ];
    await mergeRows(library, { ...noRows, articles, contents, events }, clock);
    await catchUpAll(library);
    expect(await search(library, '"rumah sakit"')).toContain(`article:${articles[0]?.id}`);
  });

  it('an event that the reader rejects, and takes back', async () => {
    await save('satu', 'Ekspor jamu dimulai.');
    await catchUpAll(library);
    const [row] = await library.events.toArray();
    await judgeAct(library, row?.sameAs ?? '', 'rejected', clock);
    await catchUpAll(library);
    expect(kindsOf(await search(library, 'jamu'))).toEqual(['article']);
    await judgeAct(library, row?.sameAs ?? '', null, clock);
    await catchUpAll(library);
    expect(kindsOf(await search(library, 'jamu'))).toEqual(['article', 'event']);
  });

  it('notes: made, edited, removed, brought back', async () => {
    const note = {
      url: url('satu'),
      pageTitle: 'x',
      quote: 'kutipan tentang kusta',
      anchors: null,
      colour: 'yellow',
    } as const;
    const { id } = await saveNote(library, note, clock);
    expect(await search(library, 'kusta')).toEqual([`note:${id}`]);
    await editNote(library, id, { remark: 'tanyakan dosisnya', tags: ['gizi'] }, clock);
    expect(await search(library, 'dosis')).toEqual([`note:${id}`]);
    expect(await search(library, 'gizi')).toEqual([`note:${id}`]);
    await setTombstone(library, 'notes', id, true, clock);
    expect(await search(library, 'kusta')).toEqual([]);
    await setTombstone(library, 'notes', id, false, clock);
    expect(await search(library, 'kusta')).toEqual([`note:${id}`]);
  });
});

describe('a worker that is ended', () => {
  it('before its batch is written has done nothing, and goes on', async () => {
    await save('satu', 'Ekspor jamu dimulai.');
    await catchUpAll(library);
    await save('dua', 'Ekspor jamu diteruskan.');
    // The last thing of the batch fails: as if the worker were gone before the transaction was done.
    const ending = vi.spyOn(library.searchState, 'put').mockRejectedValueOnce(new Error('ended'));
    await expect(catchUp(library, variants, clock)).rejects.toThrow('ended');
    ending.mockRestore();
    expect(await library.searchDocuments.count()).toBe(1);
    expect(await search(library, 'diteruskan')).toEqual([]);
    await catchUpAll(library);
    expect(kindsOf(await search(library, 'diteruskan'))).toEqual(['article', 'event']);
    expect(kindsOf(await search(library, 'jamu'))).toEqual(['article', 'article', 'event', 'event']);
  });

  it('between two batches goes on behind the last', async () => {
    for (let at = 0; at < 3; at++) await save(`a${at}`, `Laporan nomor ${at} tentang kusta.`);
    await catchUp(library, variants, clock, 2);
    expect(kindsOf(await search(library, 'kusta')).filter((kind) => kind === 'article')).toHaveLength(2);
    await catchUpAll(library);
    expect(kindsOf(await search(library, 'kusta')).filter((kind) => kind === 'article')).toHaveLength(3);
  });

  it('while another context writes the same changes nothing twice', async () => {
    for (let at = 0; at < 3; at++) await save(`a${at}`, `Laporan nomor ${at} tentang kusta.`);
    await Promise.all([catchUp(library, variants, clock), catchUp(library, variants, clock)]);
    expect(await library.searchDocuments.count()).toBe(3);
    expect(kindsOf(await search(library, 'kusta')).filter((kind) => kind === 'article')).toHaveLength(3);
  });
});

describe('the index', () => {
  it('is built anew where it was thrown away or has another shape', async () => {
    await save('satu', 'Ekspor jamu dimulai.');
    await save('dua', 'Ekspor kopi dimulai.');
    await catchUpAll(library);
    await clearIndex(library, clock);
    expect(await search(library, 'jamu')).toEqual([]);
    await catchUpAll(library);
    expect(kindsOf(await search(library, 'jamu'))).toEqual(['article', 'event']);
    const { begunAt } = (await library.searchState.get('state')) ?? {};
    await library.searchState.update('state', { shape: 0 });
    await catchUpAll(library, clock);
    expect((await library.searchState.get('state'))?.begunAt).not.toBe(begunAt);
    expect(kindsOf(await search(library, 'jamu'))).toEqual(['article', 'event']);
  });

  it('does not write an article again of which nothing changed that is searched', async () => {
    const id = await save('satu', 'Ekspor jamu dimulai.');
    await catchUpAll(library);
    const before = await library.searchDocuments.toArray();
    await removeArticle(library, id, clock);
    await restoreArticle(library, id, clock);
    await catchUpAll(library);
    expect(await library.searchDocuments.toArray()).toEqual(before);
    expect(await library.searchSegments.count()).toBe(1);
  });

  it('joins its small segments, and finds the same', async () => {
    for (let at = 0; at < 40; at++) {
      await save(`a${at}`, `Laporan ke${at} tentang kusta dan ${at % 2 === 0 ? 'jamu' : 'kopi'}.`);
      await catchUpAll(library);
    }
    expect(await library.searchSegments.count()).toBeLessThan(18);
    const articles = (keys: readonly string[]) => keys.filter((key) => key.startsWith('article')).length;
    expect(articles(await search(library, 'kusta'))).toBe(40);
    expect(articles(await search(library, 'jamu'))).toBe(20);
    expect(articles(await search(library, 'ke7'))).toBe(1);
  });

  it('knows every event of an article that has very many', async () => {
    const sentences = Array.from({ length: 600 }, (_, at) => `Butir nomor${at} disepakati.`);
    const text = sentences.join(' ');
    let start = 0;
    const spans = sentences.map((sentence) => {
      const span = { start, end: start + sentence.length };
      start = span.end + 1;
      return span;
    });
    const events = spans.map((evidence) => event({ evidence }));
    unwrap(
      await saveArticle(
        library,
        report({ article: { text }, analysis: { events, sentences: spans } }),
        clock,
      ),
    );
    await catchUpAll(library);
    for (const at of [0, 254, 255, 256, 510, 599]) {
      const found = await search(library, `nomor${at}`);
      const [key = ''] = found.filter((one) => one.startsWith('event:'));
      expect((await library.events.get(key.slice(6)))?.quote).toBe(sentences[at]);
    }
  });
});
