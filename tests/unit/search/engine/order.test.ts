import { beforeEach, describe, expect, it } from 'vitest';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { mergeEvents } from '../../../../utils/library/judgements.ts';
import { saveNote } from '../../../../utils/library/notes.ts';
import { readOutlines } from '../../../../utils/library/outlines.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { facetsOfUnits } from '../../../../utils/search/engine/facets.ts';
import { allMarks } from '../../../../utils/search/engine/marks.ts';
import { oneReportOfEach, ranked } from '../../../../utils/search/engine/rank.ts';
import { Universe } from '../../../../utils/search/engine/universe.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from '../../library/fixtures.ts';
import { catchUpAll, search } from '../index/searched.ts';

let library: Library;
const ids = new Map<string, string>();
beforeEach(() => {
  library = emptyLibrary();
  ids.clear();
});

interface Story {
  readonly title?: string;
  readonly text: string;
  readonly day?: string;
  readonly lang?: 'id' | 'en' | 'zh';
  readonly events?: number;
}

async function save(
  name: string,
  { title = name, text, day = '2026-03-01', lang = 'id', events = 0 }: Story,
) {
  const evidence = { start: 0, end: text.length };
  const saved = await saveArticle(
    library,
    report({
      article: {
        url: `https://warta.example/${name}`,
        title,
        text,
        siteName: 'Warta',
        byline: null,
        publishedAt: { value: day, precision: 'day', source: 'meta' },
      },
      analysis: {
        events: Array.from({ length: events }, () => event({ evidence, date: day })),
        sentences: [evidence],
      },
      language: lang,
    }),
    () => firstSave,
  );
  ids.set(unwrap(saved).articleId, name);
}

const others = Array.from({ length: 30 }, (_, at) => `Kabar lain bernomor ${at} dari kota kecil.`);
async function saveOthers(): Promise<void> {
  for (const [at, text] of others.entries()) await save(`lain${at}`, { text });
}

/** Names of the articles that a query finds, best first. */
async function articlesFor(query: string): Promise<readonly string[]> {
  await catchUpAll(library);
  const found = await search(library, query);
  return found.filter((key) => key.startsWith('article:')).map((key) => ids.get(key.slice(8)) ?? key);
}

describe('what is found is ordered', () => {
  it('with the word in the title first, however often the text of another has it', async () => {
    await saveOthers();
    await save('text', { text: 'Kusta. '.repeat(12) });
    await save('title', { title: 'Kusta menurun', text: 'Kabar dari Ghana.' });
    expect(await articlesFor('kusta')).toEqual(['title', 'text']);
  });

  it('by how often a word occurs, measured by the length of the text', async () => {
    await saveOthers();
    const filling = 'Rapat membahas banyak hal lain. '.repeat(120);
    await save('once-in-much', { text: `${filling} kusta` });
    await save('often', {
      text: 'Kusta di sini, kusta di sana, kusta di mana saja, obat kusta, pasien kusta.',
    });
    expect(await articlesFor('kusta')).toEqual(['often', 'once-in-much']);
  });

  it('by how rare the words are', async () => {
    await saveOthers();
    for (let at = 0; at < 12; at++) await save(`vaksin${at}`, { text: 'Vaksin tiba.' });
    await save('rare', { text: 'Kina tiba.' });
    expect((await articlesFor('vaksin OR kina'))[0]).toBe('rare');
  });

  it('with the word itself before another form of it', async () => {
    await saveOthers();
    await save('form', { text: 'Vaksinasi dimulai.' });
    await save('itself', { text: 'Vaksin tiba.' });
    expect(await articlesFor('vaksin')).toEqual(['itself', 'form']);
    expect(await articlesFor('vaksinasi')).toEqual(['form', 'itself']);
  });

  it('by day where two are as good, the newer one first', async () => {
    await save('old', { text: 'Kusta menurun.', day: '2024-05-01' });
    await save('new', { text: 'Kusta menurun.', day: '2026-02-01' });
    await save('middle', { text: 'Kusta menurun.', day: '2025-05-01' });
    expect(await articlesFor('kusta')).toEqual(['new', 'middle', 'old']);
  });

  it('across the languages', async () => {
    await saveOthers();
    await save('zh', { text: '印尼与中国签署中药合作谅解备忘录。', lang: 'zh' });
    await save('en', { text: 'Indonesia and China signed on TCM.', lang: 'en' });
    expect(await articlesFor('中药 OR TCM')).toHaveLength(2);
    expect(await articlesFor('signing')).toEqual(['en']);
    expect(await articlesFor('中国')).toEqual(['zh']);
  });
});

describe('a phrase', () => {
  beforeEach(async () => {
    await save('apart', { text: 'Kesepahaman itu bukan nota biasa.' });
    await save('together', { text: 'Nota kesepahaman ditandatangani.' });
    await save('zh-apart', { text: '中国和英国，国人都关心。', lang: 'zh' });
    await save('zh', { text: '在印尼的中国人很多。', lang: 'zh' });
    await save('dash', { text: 'COVID-19 cases', lang: 'en' });
    await save('no-dash', { text: 'COVID cases rose by 19', lang: 'en' });
  });
  it.each<[string, readonly string[]]>([
    ['"nota kesepahaman"', ['together']],
    ['nota kesepahaman', ['apart', 'together']],
    ['"kesepahaman nota"', []],
    ['-"nota kesepahaman" nota', ['apart']],
    ['中国人', ['zh']],
    ['"中国人"', ['zh']],
    ['中国', ['zh', 'zh-apart']],
    ['COVID-19', ['dash']],
    ['covid 19', ['dash', 'no-dash']],
    ['"nota" -"nota kesepahaman" OR "COVID 19"', ['apart']],
    ['kesep*', ['apart', 'together']],
    ['"kesep"', []],
  ])('%s finds %j', async (query, names) => {
    expect([...(await articlesFor(query))].sort()).toEqual([...names].sort());
  });
});

describe('all together', () => {
  it('tells of several reports of one act the best, and counts by kind, language, year', async () => {
    const story = { text: 'Ekspor kusta.', events: 1, day: '2026-03-01' };
    await save('one', story);
    await save('other', { ...story, text: 'Ekspor kusta!' });
    await save('english', { text: 'Leprosy.', lang: 'en', day: '2024-02-01' });
    const note = {
      url: 'https://x.example',
      pageTitle: 'x',
      quote: 'q',
      anchors: null,
      colour: 'yellow',
    } as const;
    await saveNote(library, note, () => firstSave);
    await mergeEvents(
      library,
      (await library.events.toArray()).map(({ id }) => id),
      () => firstSave,
    );
    const universe = new Universe(await readOutlines(library), await library.notes.toArray());
    const units = ranked(universe, allMarks(universe.size));
    expect(facetsOfUnits(universe, units)).toMatchObject({
      kinds: { article: 3, event: 2, note: 1 },
      languages: [
        { value: 'id', count: 4 },
        { value: 'en', count: 1 },
      ],
      years: [
        { value: '2026', count: 5 },
        { value: '2024', count: 1 },
      ],
    });
    expect(units).toHaveLength(6);
    expect(oneReportOfEach(universe, units)).toHaveLength(5);
  });
});
