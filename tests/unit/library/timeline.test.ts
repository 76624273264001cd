import { beforeEach, expect, test } from 'vitest';
import { queryArticles } from '../../../utils/library/article-list.ts';
import { removeArticle, saveArticle } from '../../../utils/library/articles.ts';
import { facetsOf } from '../../../utils/library/facets.ts';
import { readOutlines } from '../../../utils/library/outlines.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { selectEntries } from '../../../utils/library/select-entries.ts';
import { stretchesOf } from '../../../utils/library/stretches.ts';
import { queryTimeline, relatedEntries } from '../../../utils/library/timeline.ts';
import type { LibraryFilter } from '../../../utils/library/types.ts';
import { findTextMatches, type TextMatches } from '../../../utils/search/engine/text-matches.ts';
import { knowledgeOf } from '../search/fields/known.ts';
import { catchUpAll, indexOf } from '../search/index/searched.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from './fixtures.ts';

let library: Library;
let memorandum: string;

/**
 * Three reports: one with a signing (11 March 2026) and a visit told from memory (November 2025), one in Chinese with
 * a gift dated only by its year, and one in English in which no event was found.
 */
beforeEach(async () => {
  library = emptyLibrary();
  const save = async (read: ReturnType<typeof report>, hour: number) =>
    unwrap(await saveArticle(library, read, () => firstSave + hour * 3_600_000)).articleId;
  memorandum = await save(
    report({
      analysis: {
        events: [
          event(),
          event({
            type: 'CONSULT',
            stage: 'talks',
            modality: 'historical',
            date: '2025-11',
            evidence: { start: 62, end: 70 },
            topics: [],
            actors: ['organization:bpom'],
            recipients: ['place:cn'],
            place: 'place:cn',
          }),
        ],
      },
    }),
    0,
  );
  await save(
    report({
      article: { url: 'https://xin.example/1', title: '中国援助疫苗', siteName: '新例', publishedAt: null },
      language: 'zh',
      analysis: {
        topics: [{ id: 'vaccines', score: 1, evidence: [] }],
        entities: [{ id: 'place:cn', type: 'place', name: '中国', country: 'CN', mentions: [] }],
        events: [
          event({ type: 'AID', stage: 'delivery', actors: ['place:cn'], date: '2024', topics: ['vaccines'] }),
        ],
      },
    }),
    1,
  );
  await save(
    report({
      article: {
        url: 'https://harbour.example/2',
        title: 'A quiet year for traditional medicine',
        siteName: 'Harbour Review',
        text: 'Little happened. The WHO was silent on herbal remedies.',
        publishedAt: { value: '2026-01', precision: 'month', source: 'meta' },
      },
      language: 'en',
      analysis: { events: [], topics: [] },
    }),
    2,
  );
});

/** Where the words of a filter occur, by the index. */
async function textsOf({ text }: LibraryFilter): Promise<TextMatches | null> {
  await catchUpAll(library);
  return findTextMatches(await indexOf(library), text, await knowledgeOf(library));
}

const shown = async (filter: LibraryFilter) =>
  (await queryTimeline(library, filter, await textsOf(filter))).map(
    ({ sortDay, event }) => `${sortDay} ${event?.type ?? 'article'}`,
  );
const titles = async (filter: LibraryFilter) =>
  (await queryArticles(library, filter, await textsOf(filter))).map(({ title }) => title);

test('the timeline runs on when things happened, newest first', async () => {
  expect(await shown({})).toEqual([
    '2026-03-11 SUPPORT',
    '2026-01-01 article',
    '2025-11-01 CONSULT',
    '2024-01-01 AID',
  ]);
});

test('entries stand under their years and months; what has no month comes last in its year', async () => {
  const columns = await readOutlines(library);
  const stretches = stretchesOf(columns, selectEntries(columns, {}, null));
  expect(
    stretches.map(({ year, month, opensYear, entries }) => [opensYear ? year : '', month, entries.length]),
  ).toEqual([
    ['2026', '2026-03', 1],
    ['', '2026-01', 1],
    ['2025', '2025-11', 1],
    ['2024', null, 1],
  ]);
});

test.each<[LibraryFilter, readonly string[]]>([
  [{ type: 'CONSULT' }, ['2025-11-01 CONSULT']],
  [{ stage: 'signed' }, ['2026-03-11 SUPPORT']],
  [{ lang: 'zh' }, ['2024-01-01 AID']],
  [{ site: 'Harbour Review' }, ['2026-01-01 article']],
  [{ topic: 'vaccines' }, ['2024-01-01 AID']],
  [{ country: 'CN' }, ['2024-01-01 AID']],
  [{ entity: 'place:cn' }, ['2025-11-01 CONSULT', '2024-01-01 AID']],
  // The English report only mentions WHO: it stands by itself among the events of WHO.
  [{ entity: 'organization:who' }, ['2026-03-11 SUPPORT', '2026-01-01 article']],
  [{ entity: 'organization:nobody' }, []],
  [{ type: 'AID', lang: 'en' }, []],
  [{ from: '2026-01-01' }, ['2026-03-11 SUPPORT', '2026-01-01 article']],
  [{ to: '2025-12-31' }, ['2025-11-01 CONSULT', '2024-01-01 AID']],
  // A date that is known by its month or year may lie anywhere in it.
  [{ from: '2025-11-20', to: '2025-11-21' }, ['2025-11-01 CONSULT']],
  [{ from: '2024-06-01', to: '2024-06-30' }, ['2024-01-01 AID']],
  [{ text: 'NOTA kesepahaman' }, ['2026-03-11 SUPPORT', '2025-11-01 CONSULT', '2024-01-01 AID']],
  [{ text: 'herbal' }, ['2026-01-01 article']],
  [{ text: '援助' }, ['2024-01-01 AID']],
  [{ text: 'herbal nota' }, []],
  // The filter answers while it is typed.
  [{ text: 'herb' }, ['2026-01-01 article']],
  [{ text: '"herbal remedies"' }, ['2026-01-01 article']],
  [{ text: '"remedies herbal"' }, []],
  [{ text: '"nota kesepahaman"' }, ['2026-03-11 SUPPORT', '2025-11-01 CONSULT', '2024-01-01 AID']],
  [{ text: 'nota -kesepahaman' }, []],
  [{ text: 'who lang:en' }, ['2026-01-01 article']],
])('%o shows %o', async (filter, expected) => {
  expect(await shown(filter)).toEqual(expected);
});

test.each<[LibraryFilter, number]>([
  [{}, 3],
  [{ text: 'remedies silent' }, 1],
  [{ type: 'AID' }, 1],
  [{ country: 'ID' }, 2],
  [{ from: '2025-11-01', to: '2025-11-30' }, 1],
  [{ from: '2027-01-01' }, 0],
])('the list of articles under %o has %i', async (filter, count) => {
  expect(await titles(filter)).toHaveLength(count);
});

test('the list of articles shows first what was saved last', async () => {
  expect(await titles({})).toEqual([
    'A quiet year for traditional medicine',
    '中国援助疫苗',
    'Nota kesepahaman obat',
  ]);
});

test('related entries share a party, leave out the article being read, and run newest first', async () => {
  const related = await relatedEntries(library, ['place:cn', 'organization:bpom'], 10);
  expect(related.map(({ sortDay }) => sortDay)).toEqual(['2026-03-11', '2025-11-01', '2024-01-01']);
  const [best] = await relatedEntries(library, ['place:cn', 'organization:bpom'], 1);
  expect(best?.event?.type).toBe('CONSULT');
  const others = await relatedEntries(library, ['place:cn'], 10, memorandum);
  expect(others.map(({ sortDay }) => sortDay)).toEqual(['2024-01-01']);
  expect(await relatedEntries(library, [], 10)).toEqual([]);
});

test('facets count articles, and know nothing of removed ones', async () => {
  const facets = facetsOf(await readOutlines(library));
  expect(facets.languages).toHaveLength(3);
  expect(facets.entities[0]).toMatchObject({ value: 'place:id', count: 3 });
  expect(facets.period).toEqual({ from: '2024-01-01', to: '2026-03-11' });
  await removeArticle(library, memorandum, () => firstSave);
  const after = facetsOf(await readOutlines(library));
  expect(after.sites.map(({ value }) => value).sort()).toEqual(['Harbour Review', '新例']);
  expect(after.types).toEqual([{ value: 'AID', count: 1 }]);
});

test('an empty library has an empty timeline and no period', async () => {
  for (const name of ['articles', 'contents', 'events', 'outlines'] as const)
    await library.table(name).clear();
  expect(await queryTimeline(library, {})).toEqual([]);
  expect(facetsOf(await readOutlines(library)).period).toBeNull();
});
