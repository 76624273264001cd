import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { purgeWhenSteady } from '../../../../entrypoints/background/purge.ts';
import { backupKnownAt, isDue } from '../../../../utils/backup-reminder.ts';
import { removeArticle, restoreArticle, saveArticle } from '../../../../utils/library/articles.ts';
import { visitAt } from '../../../../utils/library/overview/visits.ts';
import { graceTime } from '../../../../utils/library/purge.ts';
import { checkLibrary } from '../../../../utils/library/self-check/check-library.ts';
import { queryUnsaved } from '../../../../utils/library/unsaved.ts';
import { emptyLibrary, firstSave, report, unwrap } from '../fixtures.ts';

const day = 24 * 60 * 60 * 1000;
const year = 365 * day;
const century = 100 * year;
const at = (time: number) => () => time;

beforeEach(() => fakeBrowser.reset());

/** The browser is started each week, as its clock says, from one moment to another. */
async function startWeekly(library: ReturnType<typeof emptyLibrary>, from: number, until: number) {
  for (let now = from; now <= until; now += 7 * day) await purgeWhenSteady(library, at(now));
}

describe('clock moved: nothing is purged early', () => {
  test('with a steady clock what was removed goes after the grace time, and not before', async () => {
    const library = emptyLibrary();
    const { articleId } = unwrap(await saveArticle(library, report(), at(firstSave)));
    await startWeekly(library, firstSave, firstSave + 20 * day);
    await removeArticle(library, articleId, at(firstSave + 20 * day));
    await startWeekly(library, firstSave + 21 * day, firstSave + 49 * day);
    expect(await library.articles.count()).toBe(1);
    await startWeekly(library, firstSave + 56 * day, firstSave + 63 * day);
    expect(await library.articles.count()).toBe(0);
  });

  test.each([
    ['forward by a century', century],
    ['forward by a year', year],
    ['back by a year', -year],
  ])('%s, and right again: what was removed before can still be taken back', async (_, jump) => {
    const library = emptyLibrary();
    const { articleId } = unwrap(await saveArticle(library, report(), at(firstSave)));
    await startWeekly(library, firstSave, firstSave + 60 * day);
    const removed = firstSave + 61 * day;
    await removeArticle(library, articleId, at(removed));
    // Three starts under the wrong clock.
    await startWeekly(library, removed + jump, removed + jump + 14 * day);
    await startWeekly(library, removed + 15 * day, removed + 29 * day);
    expect(await restoreArticle(library, articleId, at(removed + 29 * day))).toBe(true);
    expect(await library.articles.get(articleId)).toMatchObject({ deletedAt: null });
  });

  test('what was removed under a clock that was a year behind is kept for the whole grace time', async () => {
    const library = emptyLibrary();
    const { articleId } = unwrap(await saveArticle(library, report(), at(firstSave)));
    await startWeekly(library, firstSave, firstSave + 60 * day);
    const wrong = firstSave + 61 * day - year;
    await purgeWhenSteady(library, at(wrong));
    await removeArticle(library, articleId, at(wrong));
    const right = firstSave + 62 * day;
    await startWeekly(library, right, right + graceTime - 1);
    expect(await library.articles.count()).toBe(1);
    await startWeekly(library, right + graceTime, right + graceTime + 7 * day);
    expect(await library.articles.count()).toBe(0);
  });
});

describe('clock moved: nothing is lost, and the order stays sane', () => {
  test.each([
    ['forward by a century', century],
    ['back by a year', -year],
  ])('%s between a save and the next of the same page', async (_, jump) => {
    const library = emptyLibrary();
    const first = unwrap(await saveArticle(library, report(), at(firstSave)));
    const changed = report({
      article: { text: 'Badan POM dan WHO bertemu.' },
      analysis: { sentences: [], summary: [], events: [] },
    });
    const again = unwrap(await saveArticle(library, changed, at(firstSave + jump)));
    expect(again.articleId).toBe(first.articleId);
    const [row] = await library.articles.toArray();
    // The moment of the first save stands, and the timeline runs on when it happened.
    expect(row).toMatchObject({ savedAt: firstSave, publishedAt: { value: '2026-03-12T09:00:00+07:00' } });
    expect((await library.contents.get(first.articleId))?.text).toBe('Badan POM dan WHO bertemu.');
    expect(await library.revisions.count()).toBe(1);
    const third = unwrap(await saveArticle(library, report(), at(firstSave + day)));
    expect(third).toMatchObject({ articleId: first.articleId, created: false });
    expect(await library.revisions.count()).toBe(2);
    const { faults } = await checkLibrary(library, false, at(firstSave + day));
    expect(Object.values(faults).every((count) => count === 0)).toBe(true);
    const outlines = await library.outlines.toArray();
    expect(outlines).toMatchObject([{ id: first.articleId, savedAt: firstSave }]);
  });

  test('outlines are numbered by what was written, not by the clock', async () => {
    const library = emptyLibrary();
    const ids: string[] = [];
    for (const [page, time] of [firstSave, firstSave - year, firstSave + century].entries())
      ids.push(
        unwrap(
          await saveArticle(library, report({ article: { url: `https://a.example/${page}` } }), at(time)),
        ).articleId,
      );
    expect((await library.outlines.orderBy('revision').toArray()).map(({ id }) => id)).toEqual(ids);
  });

  test('a reminder of backups comes although the last backup was made under a clock a century ahead', async () => {
    const library = emptyLibrary();
    unwrap(await saveArticle(library, report(), at(firstSave)));
    const now = firstSave + 40 * day;
    const reminder = { days: 30, changes: 50 } as const;
    const wrong = { lastAt: firstSave + century, quietUntil: firstSave + century + 7 * day };
    const state = backupKnownAt(wrong, now);
    expect(isDue(await queryUnsaved(library, state.lastAt), state, reminder, now)).toBe(true);
    const right = { lastAt: now - day, quietUntil: now + 6 * day };
    expect(backupKnownAt(right, now)).toEqual(right);
  });

  test('what is new since the last visit is not hidden by a visit a century ahead', () => {
    const ahead = visitAt({ since: firstSave, last: firstSave }, firstSave + century);
    const back = visitAt(ahead, firstSave + day);
    expect(back.since).toBeLessThanOrEqual(firstSave + day);
  });
});
