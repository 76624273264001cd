import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeBackupState,
  changeReminder,
  isDue,
  readBackupState,
  readReminder,
} from '../../utils/backup-reminder.ts';
import { saveArticle } from '../../utils/library/articles.ts';
import { saveNote } from '../../utils/library/notes.ts';
import { queryUnsaved } from '../../utils/library/unsaved.ts';
import { emptyLibrary, firstSave, report } from './library/fixtures.ts';

beforeEach(() => fakeBrowser.reset());

const day = 24 * 60 * 60 * 1000;
const monthly = { days: 30, changes: 50 };
const unsaved = (articles: number, notes = 0, since = firstSave) => ({
  articles,
  notes,
  since: articles + notes === 0 ? null : since,
});
const never = { lastAt: null, quietUntil: 0 };

describe('a reminder', () => {
  test.each<[string, Parameters<typeof isDue>, boolean]>([
    [
      'comes after a month',
      [unsaved(1), { ...never, lastAt: firstSave }, monthly, firstSave + 30 * day],
      true,
    ],
    ['not sooner', [unsaved(1), { ...never, lastAt: firstSave }, monthly, firstSave + 30 * day - 1], false],
    [
      'counts from the first article before the first backup',
      [unsaved(1), never, monthly, firstSave + 30 * day],
      true,
    ],
    ['not before', [unsaved(1), never, monthly, firstSave + 29 * day], false],
    [
      'comes with fifty new ones',
      [unsaved(30, 20), { ...never, lastAt: firstSave }, monthly, firstSave + 1],
      true,
    ],
    ['not with less', [unsaved(30, 19), { ...never, lastAt: firstSave }, monthly, firstSave + 1], false],
    [
      'never where nothing is new',
      [unsaved(0), { ...never, lastAt: 0 }, monthly, firstSave + 900 * day],
      false,
    ],
    [
      'never while it is put off',
      [unsaved(99), { lastAt: 0, quietUntil: firstSave + 2 }, monthly, firstSave + 1],
      false,
    ],
    [
      'again after that',
      [unsaved(99), { lastAt: 0, quietUntil: firstSave + 2 }, monthly, firstSave + 2],
      true,
    ],
    [
      'never where it is not wanted',
      [unsaved(999), never, { days: 0, changes: 0 }, firstSave + 999 * day],
      false,
    ],
    ['by days alone', [unsaved(999), never, { days: 7, changes: 0 }, firstSave + day], false],
    ['by amount alone', [unsaved(20), never, { days: 0, changes: 20 }, firstSave + 1], true],
  ])('%s', (_, question, expected) => {
    expect(isDue(...question)).toBe(expected);
  });
});

test('what the reader chose is kept; what cannot be chosen is not', async () => {
  expect(await readReminder()).toEqual(monthly);
  await changeReminder({ days: 7, changes: 0 });
  expect(await readReminder()).toEqual({ days: 7, changes: 0 });
  await fakeBrowser.storage.local.set({ reminder: { days: 'soon', changes: 3 } });
  expect(await readReminder()).toEqual(monthly);
});

test('the last backup and a put-off reminder are remembered beside each other', async () => {
  expect(await readBackupState()).toEqual(never);
  await changeBackupState({ lastAt: 5 });
  await changeBackupState({ quietUntil: 7 });
  expect(await readBackupState()).toEqual({ lastAt: 5, quietUntil: 7 });
  await fakeBrowser.storage.local.set({ backup: { lastAt: -1, quietUntil: 'x' } });
  expect(await readBackupState()).toEqual(never);
});

test('what no backup holds is what was saved after it', async () => {
  const library = emptyLibrary();
  expect(await queryUnsaved(library, null)).toEqual({ articles: 0, notes: 0, since: null });
  await saveArticle(library, report(), () => firstSave);
  await saveNote(library, { url: 'https://a.example/', pageTitle: '', quote: 'x' }, () => firstSave + 5);
  expect(await queryUnsaved(library, null)).toEqual({ articles: 1, notes: 1, since: firstSave });
  expect(await queryUnsaved(library, firstSave)).toEqual({ articles: 0, notes: 1, since: firstSave + 5 });
  expect(await queryUnsaved(library, firstSave + 5)).toEqual({ articles: 0, notes: 0, since: null });
});
