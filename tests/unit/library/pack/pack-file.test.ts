import { describe, expect, test } from 'vitest';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { excerptOf } from '../../../../utils/library/pack/excerpt.ts';
import type { Pack } from '../../../../utils/library/pack/pack.ts';
import { isPack, readPack } from '../../../../utils/library/pack/pack-file.ts';
import { packParts } from '../../../../utils/library/pack/pack-parts.ts';
import { previewPack } from '../../../../utils/library/pack/preview-pack.ts';
import { takePack } from '../../../../utils/library/pack/take-pack.ts';
import { packRowsOf, writePack } from '../../../../utils/library/pack/write-pack.ts';
import { sampleEntities, sampleLibrary, sampleNotes } from '../../../gallery/sample-library.ts';
import { emptyLibrary, firstSave, report, unwrap } from '../fixtures.ts';

const everything = { texts: true, notes: true, corrections: true };
const rows = {
  articles: sampleLibrary.map(({ article }) => article),
  contents: sampleLibrary.map(({ content }) => content),
  events: sampleLibrary.flatMap(({ events }) => events),
  entities: [...new Map(sampleEntities.map((row) => [row.id, row])).values()],
  notes: sampleNotes,
  corrections: [],
};
const pack = (choice = everything): Pack => ({
  id: 'pack-1',
  madeAt: firstSave,
  sender: 'Ani “Biro KLN”',
  note: 'Untuk rapat Kamis\n谢谢',
  hasTexts: choice.texts,
  rows: packRowsOf(rows, choice),
});
const write = (given: Pack) => [...writePack(given)].join('');
// biome-ignore lint/suspicious/noExplicitAny: a file from outside is anything
const changed = (change: (file: any) => void): string => {
  const file = JSON.parse(write(pack()));
  change(file);
  return JSON.stringify(file);
};

test('what is written is read again, word for word', () => {
  expect(unwrap(readPack(write(pack())))).toEqual(pack());
  expect(isPack(write(pack()))).toBe(true);
  expect(isPack('{"format":"simpul-library"}')).toBe(false);
});

describe('hostile files are refused with the place of the fault', () => {
  test.each<[what: string, file: () => string, detail: RegExp]>([
    ['no JSON', () => 'PK\u0003', /./u],
    ['a list', () => '[]', /format/u],
    ['a backup', () => '{"format":"simpul-library","version":3}', /format/u],
    [
      'an address that runs a script',
      () => changed((file) => (file.articles[1].url = 'javascript:alert(1)')),
      /articles\.1\.url/u,
    ],
    [
      'an address of the browser',
      () => changed((file) => (file.notes[0].url = 'chrome://settings')),
      /notes\.0\.url/u,
    ],
    ['an article without its text', () => changed((file) => file.contents.pop()), /has no content/u],
    [
      'an event of no article',
      () => changed((file) => (file.events[0].articleId = 'x')),
      /events: .* has no article/u,
    ],
    ['an article twice', () => changed((file) => file.articles.push(file.articles[0])), /stands twice/u],
    ['a colour of its own', () => changed((file) => (file.notes[0].colour = 'url(x)')), /notes\.0\.colour/u],
    ['a name that is too long', () => changed((file) => (file.sender = 'x'.repeat(3000))), /sender/u],
    ['a time before all time', () => changed((file) => (file.madeAt = -1)), /madeAt/u],
    [
      'a span that ends before it starts',
      () => changed((file) => (file.contents[0].sentences[0] = { start: 5, end: 1 })),
      /contents\.0\.sentences\.0/u,
    ],
  ])('%s', (_, file, detail) => {
    const read = readPack(file());
    expect(read).toMatchObject({ ok: false, reason: 'invalid-file' });
    expect(read.ok ? '' : read.detail).toMatch(detail);
  });

  test('a newer version is refused as such', () => {
    expect(readPack(changed((file) => (file.version = 2)))).toMatchObject({ reason: 'newer-file' });
  });

  test('what nobody asked for stays outside', () => {
    const read = unwrap(
      readPack(
        changed((file) => {
          file.filings = [{ id: 'x' }];
          file.articles[0].isAdmin = true;
        }),
      ),
    );
    const prototype = changed((file) => (file.entities[0].refs = { ror: 'x' })).replace(
      '"refs":{"ror":"x"',
      '"refs":{"__proto__":"y","ror":"x"',
    );
    expect(Object.keys(unwrap(readPack(prototype)).rows.entities[0]?.refs ?? {})).toEqual(['ror']);
    expect(read.rows).not.toHaveProperty('filings');
    expect(read.rows.articles[0]).not.toHaveProperty('isAdmin');
  });
});

describe('what is given away', () => {
  test('is no judgement, no removed row, and no note unless it is wanted', () => {
    const [event, ...others] = rows.events;
    const [article, ...articles] = rows.articles;
    if (!event || !article) throw new Error('no sample');
    const judged = { ...event, verdict: 'rejected', movedTo: 'x', joinedBy: 'reader' } as const;
    const given = packRowsOf(
      {
        ...rows,
        events: [judged, ...others],
        articles: [article, ...articles.map((row) => ({ ...row, deletedAt: 1 }))],
      },
      { ...everything, notes: false },
    );
    expect(given.articles).toHaveLength(1);
    expect(given.contents).toHaveLength(1);
    expect(given.events.every(({ articleId }) => articleId === article.id)).toBe(true);
    expect(given.events[0]).toMatchObject({ verdict: null, movedTo: null, joinedBy: 'rule' });
    expect(given.notes).toEqual([]);
  });

  test('names are those that the slice has', () => {
    const [article] = rows.articles;
    const given = packRowsOf({ ...rows, articles: article ? [article] : [], events: [] }, everything);
    expect(given.entities.map(({ id }) => id).sort()).toEqual(
      [...new Set(article?.entityIds)].filter((id) => rows.entities.some((row) => row.id === id)).sort(),
    );
  });
});

describe('an excerpt', () => {
  test.each(sampleLibrary.map((stored) => [stored.article.id, stored] as const))(
    'of %s has every quoted sentence where it stood, and no other word',
    (_, { content, events }) => {
      const excerpt = excerptOf(content, events);
      expect(excerpt.text).toHaveLength(content.text.length);
      for (const { quote, finding } of events) {
        expect(excerpt.text.slice(finding.evidence.start, finding.evidence.end)).toBe(
          content.text.slice(finding.evidence.start, finding.evidence.end),
        );
        expect(excerpt.text).toContain(quote);
      }
      for (const { start, end } of content.summary)
        expect(excerpt.text.slice(start, end)).toBe(content.text.slice(start, end));
      const kept = new Set(excerpt.sentences.map(({ start }) => start));
      for (const { start, end } of content.sentences)
        if (!kept.has(start)) expect(excerpt.text).not.toContain(content.text.slice(start, end));
      for (const { mentions } of excerpt.entities)
        for (const { start, end } of mentions)
          expect(excerpt.text.slice(start, end)).toBe(content.text.slice(start, end));
      expect(excerpt.fingerprints).toHaveLength(excerpt.sentences.length);
      expect(excerpt.captions).toEqual([]);
    },
  );

  test('says that it is one', () => {
    const [article] = pack({ ...everything, texts: false }).rows.articles;
    expect(article).toMatchObject({ textHash: '', quality: { signs: expect.arrayContaining(['excerpt']) } });
  });
});

test('parts stand alone and hold everything', () => {
  for (const limit of [1, 500, 2_000_000]) {
    const parts = [...packParts(pack().rows, limit)];
    const all = (table: keyof typeof rows) => parts.flatMap((part): readonly unknown[] => part[table]);
    for (const table of ['articles', 'contents', 'events', 'entities', 'notes'] as const)
      expect(all(table)).toEqual(pack().rows[table]);
    for (const { articles, contents } of parts)
      expect(contents.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
  }
});

test('before it is taken, a pack says what is new, what is known, and where the texts differ', async () => {
  const library = emptyLibrary();
  const given = unwrap(readPack(write(pack())));
  expect(await previewPack(library, given)).toMatchObject({
    articles: { fresh: 4, known: 0, differing: 0 },
    events: rows.events.length,
    notes: { fresh: 2, known: 0 },
    takenAt: null,
  });
  const [first] = given.rows.articles;
  await saveArticle(library, report({ article: { url: first?.url ?? '' } }), () => firstSave);
  await library.articles.toCollection().modify({ textHash: 'a'.repeat(64) });
  const withHash = {
    ...given,
    rows: {
      ...given.rows,
      articles: given.rows.articles.map((row) => ({ ...row, textHash: 'b'.repeat(64) })),
    },
  };
  expect(await previewPack(library, withHash)).toMatchObject({
    articles: { fresh: 3, known: 1, differing: 1 },
    differing: [first?.title],
  });
  const { rows: parts, ...head } = given;
  await takePack(library, head, parts, () => firstSave + 7);
  expect(await previewPack(library, given)).toMatchObject({
    articles: { fresh: 0, known: 4 },
    notes: { fresh: 0, known: 2 },
    takenAt: firstSave + 7,
  });
});
