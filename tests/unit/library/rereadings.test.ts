import { beforeEach, describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import type { Correction, EntitySketch } from '../../../utils/analysis/corrections/types.ts';
import { type Analyse, createAnalyser } from '../../../utils/analysis/index.ts';
import { saveArticle } from '../../../utils/library/articles.ts';
import {
  addRereading,
  nextRereading,
  setRereading,
  stepRereading,
} from '../../../utils/library/rereadings.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { allRows, emptyLibrary, firstSave, report, unwrap } from './fixtures.ts';

const knowledge = { ...readKnowledge(), model: null };
const packaged = createAnalyser(knowledge);

const bpom: EntitySketch = { id: 'organization:bpom', type: 'organization', name: 'BPOM' };
const who: EntitySketch = { id: 'organization:who', type: 'organization', name: 'WHO' };
const alias: Correction = { kind: 'alias', name: 'Badan Pusat', entity: bpom };

const texts = [
  'BPOM dan WHO menandatangani nota kesepahaman vaksin di Jakarta. Vaksin itu aman, kata BPOM.',
  'Badan Pusat dan WHO menandatangani nota kesepahaman vaksin di Bandung.',
  'Kementerian Kesehatan Kenya dan UNICEF menandatangani nota kesepahaman vaksin di Nairobi.',
];

let library: Library;
let now = firstSave;
const clock = () => ++now;
const ids: string[] = [];

beforeEach(async () => {
  library = emptyLibrary();
  ids.length = 0;
  for (const [page, text] of texts.entries()) {
    const { language, ...analysis } = packaged({
      text,
      title: 'Nota',
      lang: 'id',
      publishedAt: '2026-03-12',
    });
    if (language === null) throw new Error('no language');
    const article = { url: `https://warta.example/${page}`, title: 'Nota', text };
    ids.push(unwrap(await saveArticle(library, report({ article, analysis }), clock)).articleId);
  }
});

/** Runs what is to be run, at most `steps` articles; as a worker that dies in between would leave it. */
async function run(analyse: Analyse | null = null, steps = 100): Promise<void> {
  for (let rereading = await nextRereading(library); rereading; rereading = await nextRereading(library))
    while (await stepRereading(library, rereading.id, analyse, clock)) if (--steps === 0) return;
}

const eventsOf = (index: number) =>
  library.events
    .where('articleId')
    .equals(ids[index] ?? '')
    .toArray();
/** All that the reader sees; when it was written is no part of that. */
const shown = async () =>
  JSON.parse(
    JSON.stringify(await allRows(library), (key, value) => (key === 'updatedAt' ? undefined : value)),
  );
const rewrite = (correction: Correction) =>
  addRereading(library, { how: 'rewrite', about: [correction], correctionId: 'c' }, clock);
const analyseAgain = (...about: readonly Correction[]) =>
  addRereading(library, { how: 'analyse', about, correctionId: null }, clock);

describe('ids that were corrected', () => {
  test('a merge joins the rows, keeps the ids of events and is undone to the letter', async () => {
    const before = await shown();
    const [event] = await eventsOf(0);
    const unicef: EntitySketch = { id: 'organization:unicef', type: 'organization', name: 'UNICEF' };
    const rereading = await rewrite({ kind: 'same', entity: who, as: unicef });
    await run();
    const [after] = await eventsOf(0);
    expect(after).toMatchObject({ id: event?.id, parties: ['organization:bpom', 'organization:unicef'] });
    expect(await library.articles.where('entityIds').equals('organization:who').count()).toBe(0);
    expect(await library.articles.where('entityIds').equals('organization:unicef').count()).toBe(3);
    expect(await library.rereadings.get(rereading.id)).toMatchObject({ state: 'done', changed: 2 });
    await setRereading(library, rereading.id, 'undoing', clock);
    await run(packaged);
    const { entities: _, ...rest } = await shown();
    const { entities: __, ...wanted } = before;
    expect(rest).toEqual(wanted);
    expect(await library.earlier.count()).toBe(0);
  });

  test('an event that loses a side goes, others stay', async () => {
    await rewrite({ kind: 'not-entity', entity: who });
    await run();
    expect(await eventsOf(0)).toEqual([]);
    expect(await eventsOf(2)).not.toEqual([]);
    expect((await library.contents.get(ids[0] ?? ''))?.entities.map(({ id }) => id)).toContain(
      'organization:bpom',
    );
  });

  test('a writing that is no name takes its own mentions alone', async () => {
    await rewrite({
      kind: 'not-name',
      surface: 'Jakarta',
      entity: { id: 'place:jakarta', type: 'place', name: 'Jakarta' },
    });
    await run();
    expect((await library.articles.get(ids[0] ?? ''))?.entityIds).not.toContain('place:jakarta');
    expect(await eventsOf(0)).not.toEqual([]);
  });

  test('another type changes id and type, and the library knows the new id by its names', async () => {
    await rewrite({ kind: 'type', entity: bpom, type: 'place' });
    await run();
    const content = await library.contents.get(ids[0] ?? '');
    expect(content?.entities.find(({ id }) => id === 'place:bpom')).toMatchObject({ type: 'place' });
    expect(await library.entities.get('place:bpom')).toMatchObject({ type: 'place', country: 'ID' });
  });
});

describe('texts read anew', () => {
  const corrected = createAnalyser(knowledge, [alias]);

  test('only what a correction concerns is read; an alias brings its event', async () => {
    const [guessed] = await eventsOf(1);
    expect(guessed?.parties).not.toContain('organization:bpom');
    let analysed = 0;
    const rereading = await analyseAgain(alias);
    await run((input) => {
      analysed += 1;
      return corrected(input);
    });
    expect(await eventsOf(1)).toMatchObject([
      { id: guessed?.id, parties: ['organization:bpom', 'organization:who'] },
    ]);
    expect(await library.rereadings.get(rereading.id)).toMatchObject({ state: 'done', seen: 3, changed: 1 });
    // Kenya's ministry and UNICEF have nothing to do with it.
    expect(analysed).toBe(2);
  });

  test('a worker that died goes on behind the last article, and the undo knows all of them', async () => {
    const before = await shown();
    const merge: Correction = { kind: 'same', entity: who, as: bpom };
    const rereading = await analyseAgain(merge, alias);
    const analyse = createAnalyser(knowledge, [merge, alias]);
    await run(analyse, 1);
    expect(await library.rereadings.get(rereading.id)).toMatchObject({ state: 'running', seen: 1 });
    await run(analyse);
    expect(await library.rereadings.get(rereading.id)).toMatchObject({ state: 'done', seen: 3, changed: 2 });
    await setRereading(library, rereading.id, 'undoing', clock);
    await run(packaged, 1);
    await run(packaged);
    const { entities: _, ...rest } = await shown();
    const { entities: __, ...wanted } = before;
    expect(rest).toEqual(wanted);
  });

  test('an act that is told again keeps its id, also with other parties', async () => {
    const [event] = await eventsOf(0);
    const unicef: EntitySketch = { id: 'organization:unicef', type: 'organization', name: 'UNICEF' };
    const merge: Correction = { kind: 'same', entity: who, as: unicef };
    await analyseAgain(merge);
    await run(createAnalyser(knowledge, [merge]));
    expect(await eventsOf(0)).toMatchObject([
      { id: event?.id, parties: ['organization:bpom', 'organization:unicef'] },
    ]);
  });

  test('held, it stands still; let go, it goes on', async () => {
    const rereading = await analyseAgain(alias);
    await setRereading(library, rereading.id, 'paused', clock);
    await run(corrected);
    const named = async () => (await eventsOf(1)).flatMap(({ parties }) => parties);
    expect(await named()).not.toContain('organization:bpom');
    await setRereading(library, rereading.id, 'running', clock);
    await run(corrected);
    expect(await named()).toContain('organization:bpom');
  });

  test('an undo leaves alone what was saved anew since', async () => {
    const rereading = await analyseAgain(alias);
    await run(corrected);
    const article = { url: 'https://warta.example/1', title: 'Baru', text: texts[1] ?? '' };
    await saveArticle(library, report({ article }), clock);
    await setRereading(library, rereading.id, 'undoing', clock);
    await run(packaged);
    expect(await library.articles.get(ids[1] ?? '')).toMatchObject({ title: 'Baru' });
  });

  test('one correction after the other can be taken back in the other order', async () => {
    const before = await shown();
    const unicef: EntitySketch = { id: 'organization:unicef', type: 'organization', name: 'UNICEF' };
    const merge = await rewrite({ kind: 'same', entity: who, as: unicef });
    await run();
    const place = await rewrite({ kind: 'type', entity: unicef, type: 'place' });
    await run();
    for (const { id } of [place, merge]) {
      await setRereading(library, id, 'undoing', clock);
      await run(packaged);
    }
    const { entities: _, ...rest } = await shown();
    const { entities: __, ...wanted } = before;
    expect(rest).toEqual(wanted);
  });
});
