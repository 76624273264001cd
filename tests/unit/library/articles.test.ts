import { expect, test } from 'vitest';
import { findByAddress, findSavedId, queryStoredArticle } from '../../../utils/library/article-list.ts';
import { removeArticle, restoreArticle, saveArticle } from '../../../utils/library/articles.ts';
import { saveNote } from '../../../utils/library/notes.ts';
import { ownAddress } from '../../../utils/library/own-address.ts';
import { queryTimeline } from '../../../utils/library/timeline.ts';
import { allRows, emptyLibrary, event, evidenceSentence, firstSave, report, unwrap } from './fixtures.ts';

const at = (minutes: number) => () => firstSave + minutes * 60_000;

test('a save stores the article, its text, its events and its entities', async () => {
  const library = emptyLibrary();
  const { articleId, created } = unwrap(await saveArticle(library, report(), at(0)));
  expect(created).toBe(true);
  const stored = await queryStoredArticle(library, articleId);
  expect(stored?.article).toMatchObject({
    url: 'https://warta.example/nota',
    lang: 'id',
    savedAt: firstSave,
    summary: evidenceSentence,
    entityIds: ['organization:bpom', 'organization:who', 'place:id'],
    countries: ['ID'],
    topicIds: ['drug-regulation'],
    deletedAt: null,
  });
  expect(stored?.content.text).toContain('berlaku lima tahun');
  expect(stored?.events).toMatchObject([
    { quote: evidenceSentence, sortDay: '2026-03-11', parties: ['organization:bpom', 'organization:who'] },
  ]);
  expect(await library.entities.get('organization:who')).toMatchObject({
    country: null,
    refs: { ror: '01f80g185' },
  });
});

test('a second save of the same address updates and keeps id and first saving time', async () => {
  const library = emptyLibrary();
  const first = unwrap(await saveArticle(library, report(), at(0)));
  const [eventBefore] = await library.events.toArray();
  const again = report({
    article: { title: 'Nota kesepahaman obat (diperbarui)' },
    analysis: { events: [event(), event({ type: 'CONSULT', stage: 'talks', date: null })] },
  });
  const second = unwrap(await saveArticle(library, again, at(5)));
  expect(second).toEqual({ articleId: first.articleId, created: false });
  expect(await library.articles.toArray()).toMatchObject([
    { title: 'Nota kesepahaman obat (diperbarui)', savedAt: firstSave, updatedAt: at(5)() },
  ]);
  const events = await library.events.toArray();
  expect(events).toHaveLength(2);
  expect(events.find(({ type }) => type === 'SUPPORT')?.id).toBe(eventBefore?.id);
  // An event without a date stands under the day of publication.
  expect(events.find(({ type }) => type === 'CONSULT')?.sortDay).toBe('2026-03-12');
});

test('an event that a later reading no longer finds is gone', async () => {
  const library = emptyLibrary();
  await saveArticle(library, report(), at(0));
  await saveArticle(library, report({ analysis: { events: [] } }), at(1));
  expect(await library.events.count()).toBe(0);
});

test('saves at the same time do not double an article', async () => {
  const library = emptyLibrary();
  const saved = await Promise.all(
    Array.from({ length: 8 }, (_, minute) => saveArticle(library, report(), at(minute))),
  );
  expect(new Set(saved.map((outcome) => unwrap(outcome).articleId)).size).toBe(1);
  expect(await library.articles.count()).toBe(1);
  expect(await library.events.count()).toBe(1);
});

test('a save that fails half-way leaves nothing behind', async () => {
  const library = emptyLibrary();
  library.events.hook('creating', () => {
    throw new TypeError('no event today');
  });
  await expect(saveArticle(library, report(), at(0))).rejects.toThrow('no event today');
  expect(Object.values(await allRows(library)).flat()).toEqual([]);
});

test('a full disk is an expected outcome', async () => {
  const library = emptyLibrary();
  library.contents.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await saveArticle(library, report(), at(0))).toMatchObject({ ok: false, reason: 'storage-full' });
  expect(await library.articles.count()).toBe(0);
});

test('a removed article leaves the timeline with its events, and comes back by undo', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), at(0)));
  const before = await queryTimeline(library, {});
  expect(await removeArticle(library, articleId, at(1))).toBe(true);
  expect(await queryTimeline(library, {})).toEqual([]);
  expect(await queryStoredArticle(library, articleId)).toBeNull();
  expect(await findSavedId(library, 'https://warta.example/nota')).toBeNull();
  expect(await restoreArticle(library, articleId, at(2))).toBe(true);
  const keys = (entries: typeof before) => entries.map(({ key }) => key);
  expect(keys(await queryTimeline(library, {}))).toEqual(keys(before));
});

test('a removed article comes back by being saved, under its old id', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), at(0)));
  await removeArticle(library, articleId, at(1));
  expect(unwrap(await saveArticle(library, report(), at(2)))).toEqual({ articleId, created: true });
  expect(await library.articles.get(articleId)).toMatchObject({ deletedAt: null, savedAt: firstSave });
  expect(await queryTimeline(library, {})).toHaveLength(1);
});

test('removing what is not there says so', async () => {
  const library = emptyLibrary();
  expect(await removeArticle(library, 'nobody', at(0))).toBe(false);
  expect(await restoreArticle(library, 'nobody', at(0))).toBe(false);
});

test('a paywalled part does not replace the whole text', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), at(0)));
  const stub = report({
    article: {
      text: 'Badan POM',
      quality: { grade: 'stub', path: 'readability', signs: ['paywall-marker'] },
    },
    analysis: { events: [], summary: [], sentences: [], entities: [] },
  });
  expect(await saveArticle(library, stub, at(1))).toMatchObject({ ok: false, reason: 'paywalled' });
  expect((await library.contents.get(articleId))?.text).toContain('berlaku lima tahun');
});

test('an article is found under every address it was read at, the canonical one first', async () => {
  const library = emptyLibrary();
  const mobile = 'https://m.warta.example/nota';
  const { articleId } = unwrap(await saveArticle(library, report({ address: mobile }), at(0)));
  expect((await findByAddress(library, mobile))?.id).toBe(articleId);
  const own = unwrap(await saveArticle(library, report({ article: { url: mobile } }), at(1)));
  expect((await findByAddress(library, mobile))?.id).toBe(own.articleId);
  expect(await findByAddress(library, 'https://warta.example/lain')).toBeNull();
});

test('a note taken before its article was saved joins it', async () => {
  const library = emptyLibrary();
  const passage = { url: 'https://warta.example/nota', pageTitle: 'Nota', quote: 'berlaku lima tahun' };
  const note = await saveNote(library, passage, at(0));
  expect(note.articleId).toBeNull();
  const { articleId } = unwrap(await saveArticle(library, report(), at(1)));
  expect((await queryStoredArticle(library, articleId))?.notes.map(({ quote }) => quote)).toEqual([
    'berlaku lima tahun',
  ]);
});

test('what an entity is called joins what was known before', async () => {
  const library = emptyLibrary();
  await saveArticle(library, report(), at(0));
  const english = report({
    article: { url: 'https://news.example/mou' },
    language: 'en',
    analysis: {
      entities: [
        {
          id: 'organization:who',
          type: 'organization',
          name: 'WHO',
          names: { zh: '世界卫生组织' },
          refs: { wikidata: 'Q7817' },
          mentions: [],
        },
      ],
    },
  });
  await saveArticle(library, english, at(1));
  expect(await library.entities.get('organization:who')).toMatchObject({
    names: { en: 'World Health Organization', zh: '世界卫生组织' },
    refs: { ror: '01f80g185', wikidata: 'Q7817' },
  });
});

test('texts without an address are articles of their own', async () => {
  const library = emptyLibrary();
  await saveArticle(library, report({ article: { url: '' } }), at(0));
  await saveArticle(library, report({ article: { url: '' } }), at(1));
  expect(await library.articles.count()).toBe(2);
});

const claimed = 'https://warta.example/nota';
const strange = {
  title: 'Harga cabai turun di pasar induk',
  text: 'Harga cabai rawit merah turun menjadi tiga puluh ribu rupiah sekilogram. Pedagang menyambutnya dengan gembira pada pagi hari ini.',
};
/** Sentences of a text that ends each by a full stop. */
const sentencesOf = (text: string) => [
  { start: 0, end: text.indexOf('.') + 1 },
  { start: text.indexOf('.') + 2, end: text.length },
];
const strangeAnalysis = {
  sentences: sentencesOf(strange.text),
  summary: [],
  entities: [],
  topics: [],
  events: [],
};

test('a page that claims the address of another article of its site does not take its place', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), at(0)));
  const before = await queryStoredArticle(library, articleId);
  const liar = report({
    article: { ...strange, url: claimed },
    address: 'https://warta.example/harga',
    analysis: strangeAnalysis,
  });
  expect(await findSavedId(library, await ownAddress(library, liar))).toBeNull();
  const other = unwrap(await saveArticle(library, liar, at(1)));
  expect(other).toMatchObject({ created: true });
  expect(await queryStoredArticle(library, articleId)).toEqual(before);
  expect(await library.articles.get(other.articleId)).toMatchObject({
    url: 'https://warta.example/harga',
    addresses: ['https://warta.example/harga'],
  });
  // Nor the next time: it is known by its own address.
  expect(await findSavedId(library, await ownAddress(library, liar))).toBe(other.articleId);
  expect(unwrap(await saveArticle(library, liar, at(2)))).toEqual({
    articleId: other.articleId,
    created: false,
  });
});

test.each([
  ['its headline', { title: 'Nota kesepahaman obat - AMP', text: strange.text }, strangeAnalysis],
  ['its sentences', { title: 'Arsip' }, {}],
])('another page of an article, known by %s, brings it up to date', async (_, article, analysis) => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), at(0)));
  const amp = report({ article: { ...article, url: claimed }, address: `${claimed}/amp`, analysis });
  expect(unwrap(await saveArticle(library, amp, at(1)))).toEqual({ articleId, created: false });
});

test('the page of the address itself may say something else by now: what it said is kept', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), at(0)));
  const rewritten = report({ article: { ...strange, url: claimed }, analysis: strangeAnalysis });
  expect(unwrap(await saveArticle(library, rewritten, at(1)))).toEqual({ articleId, created: false });
  expect(await library.revisions.count()).toBe(1);
});
