import { beforeAll, describe, expect, it } from 'vitest';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { fileArticles } from '../../../../utils/library/filings.ts';
import { saveNote } from '../../../../utils/library/notes.ts';
import type { Library } from '../../../../utils/library/schema.ts';
import { searchLibrary } from '../../../../utils/search/engine/search.ts';
import type { FieldKnowledge } from '../../../../utils/search/fields/knowledge.ts';
import type { QueryProblem } from '../../../../utils/search/fields/problems.ts';
import { firstDayOf } from '../../../../utils/search/fields/resolve.ts';
import { completed, completionsAt } from '../../../../utils/search/query/complete.ts';
import { parseQuery } from '../../../../utils/search/query/parse.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from '../../library/fixtures.ts';
import { catchUpAll, indexOf } from '../index/searched.ts';
import { knowledgeOf } from './known.ts';

let library: Library;
let knowledge: FieldKnowledge;
const names = new Map<string, string>();

const entity = (id: string, name: string, country: string) => ({
  id,
  type: id.startsWith('place') ? ('place' as const) : ('organization' as const),
  name,
  names: { id: name, en: name },
  country,
  refs: {},
  mentions: [{ start: 0, end: 1, rule: 'table' }],
});

interface Story {
  readonly text: string;
  readonly title?: string;
  readonly lang?: 'id' | 'en' | 'zh';
  readonly site?: string;
  readonly day?: string;
  readonly stage?: 'signed' | 'talks';
  readonly party?: string;
}

async function save(name: string, story: Story): Promise<string> {
  const { text, title = name, lang = 'id', site = 'Warta', day = '2026-03-01', stage, party } = story;
  const evidence = { start: 0, end: text.length };
  const actors = party ? [party, 'organization:who'] : ['organization:who', 'place:id'];
  const { articleId } = unwrap(
    await saveArticle(
      library,
      report({
        article: {
          url: `https://a.example/${name}`,
          title,
          text,
          siteName: site,
          publishedAt: { value: day, precision: 'day', source: 'meta' },
        },
        analysis: {
          events: stage ? [event({ evidence, stage, actors, date: day })] : [],
          sentences: [evidence],
          entities: [
            entity('organization:bpom', 'BPOM', 'ID'),
            entity('organization:who', 'WHO', 'CH'),
            entity('place:cn', 'China', 'CN'),
          ].filter(({ id }) => !stage || id === party || id === 'organization:who'),
          topics: [{ id: lang === 'zh' ? 'traditional-medicine' : 'vaccines', score: 1, evidence: [] }],
        },
        language: lang,
      }),
      () => firstSave,
    ),
  );
  names.set(articleId, name);
  return articleId;
}

beforeAll(async () => {
  library = emptyLibrary();
  const id = await save('id', {
    text: 'Vaksin tiba di Jakarta.',
    title: 'Kabar jamu',
    stage: 'signed',
    party: 'place:cn',
  });
  await save('zh', { text: '中药合作。', lang: 'zh', site: 'Kabar Timur', day: '2024-07-15' });
  const en = await save('en', {
    text: 'Jamu and vaccine talks.',
    lang: 'en',
    stage: 'talks',
    party: 'organization:bpom',
    day: '2025-03-10',
  });
  const note = {
    url: 'https://a.example/id',
    pageTitle: 'x',
    quote: 'catatan jamu',
    anchors: null,
    colour: 'yellow',
  } as const;
  await saveNote(library, note, () => firstSave);
  await fileArticles(library, [id], { state: 'read', addTags: ['penting'] }, () => firstSave);
  await fileArticles(library, [en], { state: 'archived' }, () => firstSave);
  await catchUpAll(library);
  knowledge = await knowledgeOf(library);
});

async function ask(
  query: string,
): Promise<{ readonly found: readonly string[]; readonly problems: readonly QueryProblem[] }> {
  const index = await indexOf(library);
  const { universe } = index;
  const { columns } = universe;
  let last: { found: readonly string[]; problems: readonly QueryProblem[] } = { found: [], problems: [] };
  for await (const { units, problems } of searchLibrary(index, parseQuery(query), knowledge, () => true)) {
    const found = [...units].map((unit) => {
      const article = universe.articleOf(unit);
      return `${universe.kindOf(unit)} ${article < 0 ? '' : names.get(columns.articleIds[article] ?? '')}`;
    });
    last = { found: found.sort(), problems };
  }
  return last;
}

describe('fields', () => {
  it.each<[string, readonly string[]]>([
    ['lang:zh', ['article zh']],
    ['lang:Tionghoa OR lang:中文', ['article zh']],
    ['language:Chinese', ['article zh']],
    ['site:"Kabar Timur"', ['article zh']],
    ['site:timur', ['article zh']],
    ['stage:signed', ['article id', 'event id', 'note id']],
    ['tahap:ditandatangani', ['article id', 'event id', 'note id']],
    ['stage:signed in:event', ['event id']],
    ['country:CN in:event', ['event id']],
    ['country:Tiongkok in:event', ['event id']],
    ['国家:中国 in:event', ['event id']],
    ['country:China in:event', ['event id']],
    ['entity:"BPOM" in:event', ['event en']],
    ['entity:organization:bpom in:event', ['event en']],
    ['entity:食药监 OR entity:BPOM in:event', ['event en']],
    ['topic:traditional-medicine', ['article zh']],
    ['topic:"Traditional medicine"', ['article zh']],
    ['before:2025', ['article zh']],
    ['after:2026-03-01 in:article', ['article id']],
    ['after:2025-03 before:2025-04', ['article en', 'event en']],
    ['tag:penting', ['article id', 'event id', 'note id']],
    ['is:read in:article', ['article id']],
    ['is:archived in:article', ['article en']],
    ['is:unread', ['article zh']],
    ['-is:unread in:article', ['article en', 'article id']],
    ['jamu', ['article en', 'article id', 'event en', 'note id']],
    ['jamu in:title', ['article id']],
    ['jamu in:judul', ['article id']],
    ['jamu in:text', ['article en']],
    ['jamu in:note', ['note id']],
    ['jamu -in:note', ['article en', 'article id', 'event en']],
    ['jamu -lang:en', ['article id', 'note id']],
    ['jamu lang:en OR in:note', ['article en', 'event en', 'note id']],
  ])('%s', async (query, found) => {
    expect((await ask(query)).found).toEqual(found);
  });
});

describe('what is not understood is told, and restricts nothing', () => {
  it.each<[string, QueryProblem]>([
    ['contry:CN', { kind: 'unknown-field', name: 'contry', suggestions: ['country:'] }],
    ['country:Chna', { kind: 'unknown-value', field: 'country', value: 'Chna', suggestions: ['China'] }],
    ['stage:sigend', { kind: 'unknown-value', field: 'stage', value: 'sigend', suggestions: [] }],
    ['stage:sign', { kind: 'unknown-value', field: 'stage', value: 'sign', suggestions: ['Signed'] }],
    ['tag:pentin', { kind: 'unknown-value', field: 'tag', value: 'pentin', suggestions: ['penting'] }],
    ['before:gestern', { kind: 'no-day', field: 'before', value: 'gestern' }],
    ['after:2025-02-31', { kind: 'no-day', field: 'after', value: '2025-02-31' }],
    ['topic:', { kind: 'missing-value', field: 'topic' }],
    ['v*', { kind: 'short-beginning', text: 'v' }],
  ])('%s', async (query, problem) => {
    const [alone, beside] = [await ask(query), await ask(`${query} 中药`)];
    expect(alone.problems).toHaveLength(1);
    expect(alone.problems[0]).toMatchObject({ kind: problem.kind });
    if ('suggestions' in problem)
      expect(alone.problems[0]).toMatchObject({
        ...problem,
        suggestions: expect.arrayContaining([...problem.suggestions]),
      });
    expect(alone.found).toEqual([]);
    expect(beside.found).toEqual(['article zh']);
  });
});

describe('days', () => {
  it.each([
    ['2025', '2025-01-01'],
    ['2025-03', '2025-03-01'],
    ['2025-3-9', '2025-03-09'],
    ['2025/03/09', '2025-03-09'],
  ])('%s begins on %s', (value, day) => {
    expect(firstDayOf(value)).toBe(Date.parse(day) / 86_400_000);
  });
  it.each(['', '25', '2025-13', '2025-02-30', 'x'])('%j is none', (value) =>
    expect(firstDayOf(value)).toBeNull(),
  );
});

describe('completion', () => {
  const textsAt = async (typed: string) => {
    const caret = typed.indexOf('|');
    const text = typed.replace('|', '');
    const found = await completionsAt(text, caret, knowledge);
    return found?.items.map((item) => completed(text, found, item).text) ?? [];
  };
  it('offers fields by their beginning in any language', async () => {
    expect(await textsAt('cou|')).toEqual(['country:']);
    expect(await textsAt('vaksin neg|')).toEqual(['vaksin negara:']);
    expect(await textsAt('国家|')).toEqual(['国家:']);
    expect(await textsAt('c|')).toEqual([]);
  });
  it('offers values, the likeliest first, and quotes what has spaces', async () => {
    expect(await textsAt('country:chi|')).toEqual(['country:China ']);
    expect(await textsAt('country:tiong|')).toEqual(['country:China ']);
    expect(await textsAt('site:ti|')).toEqual(['site:"Kabar Timur" ']);
    expect(await textsAt('stage:si| vaksin')).toEqual(['stage:Signed vaksin']);
    expect((await textsAt('topic:|')).length).toBe(8);
    expect(await textsAt('site:"kabar|')).toEqual(['site:"Kabar Timur" ']);
    expect(await textsAt('site:"Kabar Timur"|')).toEqual([]);
    expect(await textsAt('before:20|')).toEqual([]);
  });
  it('every value that is offered is understood', async () => {
    for (const field of [
      'topic',
      'type',
      'stage',
      'lang',
      'is',
      'in',
      'country',
      'site',
      'entity',
      'tag',
    ] as const)
      for (const text of await textsAt(`${field}:|`)) expect((await ask(text)).problems).toEqual([]);
  });
});
