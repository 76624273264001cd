import { expect, test } from 'vitest';
import { removeArticle, restoreArticle, saveArticle } from '../../../../utils/library/articles.ts';
import { makeCorrection } from '../../../../utils/library/correcting.ts';
import { fileArticles } from '../../../../utils/library/filings.ts';
import { editNote, saveNote } from '../../../../utils/library/notes.ts';
import { checkLibrary } from '../../../../utils/library/self-check/check-library.ts';
import { emptyLibrary, event, firstSave, report, unwrap } from '../fixtures.ts';

/** Two windows and the popup are three callers of one worker: what they ask for at once runs in one process. */
const clock = () => firstSave;
const faultsOf = async (library: ReturnType<typeof emptyLibrary>) =>
  Object.values((await checkLibrary(library, false, clock)).faults).filter((count) => count > 0);

test('saves of one page at once make one article', async () => {
  const library = emptyLibrary();
  const saved = await Promise.all(Array.from({ length: 8 }, () => saveArticle(library, report(), clock)));
  const outcomes = saved.map(unwrap);
  expect(new Set(outcomes.map(({ articleId }) => articleId)).size).toBe(1);
  expect(outcomes.filter(({ created }) => created)).toHaveLength(1);
  expect(await library.articles.count()).toBe(1);
  expect(await library.events.count()).toBe(1);
  expect(await library.revisions.count()).toBe(0);
  expect(await faultsOf(library)).toEqual([]);
});

test('filings of one article at once lose none', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), clock));
  const tags = Array.from({ length: 20 }, (_, index) => `tag-${String(index).padStart(2, '0')}`);
  await Promise.all(tags.map((tag) => fileArticles(library, [articleId], { addTags: [tag] }, clock)));
  expect([...((await library.filings.get(articleId))?.tags ?? [])].sort()).toEqual(tags);
});

test('a remark and a colour that are given to one note at once are both kept', async () => {
  const library = emptyLibrary();
  const note = await saveNote(library, { url: 'https://a.example/', pageTitle: 'A', quote: 'q' }, clock);
  await Promise.all([
    editNote(library, note.id, { remark: 'Tanya.' }, clock),
    editNote(library, note.id, { colour: 'green' }, clock),
    editNote(library, note.id, { tags: ['obat'] }, clock),
  ]);
  expect(await library.notes.get(note.id)).toMatchObject({
    remark: 'Tanya.',
    colour: 'green',
    tags: ['obat'],
  });
});

test.each([1, 2, 3, 4, 5, 6])(
  'saving, correcting, removing and bringing back at once leave a whole library (%i)',
  async (turn) => {
    const library = emptyLibrary();
    const { articleId } = unwrap(await saveArticle(library, report(), clock));
    const changed = report({ analysis: { events: [event({ stage: 'talks', type: 'CONSULT' })] } });
    const acts = [
      () => saveArticle(library, changed, clock),
      () => removeArticle(library, articleId, clock),
      () => restoreArticle(library, articleId, clock),
      () => fileArticles(library, [articleId], { state: 'archived' }, clock),
      () =>
        makeCorrection(
          library,
          {
            kind: 'same',
            entity: { id: 'organization:who', type: 'organization', name: 'WHO' },
            as: { id: 'organization:who-indonesia', type: 'organization', name: 'WHO Indonesia' },
          },
          clock,
        ),
      () => removeArticle(library, articleId, clock),
    ];
    await Promise.all([...acts.slice(turn), ...acts.slice(0, turn)].map((act) => act()));
    expect(await library.articles.count()).toBe(1);
    const article = await library.articles.get(articleId);
    const events = await library.events.toArray();
    expect(events).toHaveLength(1);
    expect(events.map(({ deletedAt }) => deletedAt)).toEqual([article?.deletedAt]);
    expect(await library.outlines.toArray()).toMatchObject([
      {
        id: articleId,
        isDeleted: article?.deletedAt !== null,
        eventIds: article?.deletedAt === null ? [events[0]?.id] : [],
      },
    ]);
    expect(await faultsOf(library)).toEqual([]);
  },
);
