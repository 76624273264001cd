import { beforeEach, expect, test, vi } from 'vitest';
import { announceFailure, announceSave, orAnnounce } from '../../../entrypoints/background/announce.ts';
import { flashDone, signFailure } from '../../../entrypoints/background/badge.ts';
import { enterPage } from '../../../entrypoints/background/read-page.ts';
import { failure, success } from '../../../utils/errors.ts';
import { rememberFailure } from '../../../utils/last-failure.ts';
import { pageInTab } from '../../../utils/messaging/page.ts';

const { query } = vi.hoisted(() => ({ query: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { tabs: { query } } }));
vi.mock('../../../entrypoints/background/badge.ts');
vi.mock('../../../entrypoints/background/read-page.ts');
vi.mock('../../../utils/last-failure.ts');
vi.mock('../../../utils/messaging/page.ts');

const announce = vi.fn();
beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  query.mockResolvedValue([{ id: 42 }]);
  vi.mocked(enterPage).mockResolvedValue(success(null));
  announce.mockResolvedValue(success(null));
  vi.mocked(pageInTab).mockReturnValue({ announce, read: vi.fn() });
});

test('a save is told on the page, and the badge is left alone', async () => {
  await announceSave(7, { kind: 'articleSaved', title: 'Nota' });
  expect(announce).toHaveBeenCalledExactlyOnceWith({ kind: 'articleSaved', title: 'Nota' });
  expect(flashDone).not.toHaveBeenCalled();
});

test('where the page can show nothing, the badge tells of a save', async () => {
  vi.mocked(enterPage).mockResolvedValue(failure('browser-page'));
  await announceSave(7, { kind: 'noteSaved', title: 'Nota' });
  expect(flashDone).toHaveBeenCalledExactlyOnceWith(7);
});

test('a failure is told on the page, and not again in the popup', async () => {
  await announceFailure(7, failure('storage-full'));
  expect(announce).toHaveBeenCalledExactlyOnceWith({ kind: 'failure', reason: 'storage-full' });
  expect(rememberFailure).not.toHaveBeenCalled();
});

test.each([
  ['cannot be entered', () => vi.mocked(enterPage).mockResolvedValue(failure('browser-page'))],
  ['does not answer', () => announce.mockResolvedValue(failure('page-changed'))],
])('where the page %s, a failure is kept for the popup and signed', async (_, prepare) => {
  prepare();
  await announceFailure(7, failure('browser-page'));
  expect(rememberFailure).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ reason: 'browser-page' }),
  );
  expect(signFailure).toHaveBeenCalledExactlyOnceWith(7);
});

test('a menu without a tab speaks to the one in front', async () => {
  await announceFailure(-1, failure('pdf'));
  expect(enterPage).toHaveBeenCalledWith(42);
  query.mockResolvedValue([]);
  await announceFailure(-1, failure('pdf'));
  expect(rememberFailure).toHaveBeenCalledOnce();
});

test('an error that nobody expected is told like any other failure', async () => {
  await orAnnounce(7, async () => {
    throw new RangeError('no idea');
  });
  expect(announce).toHaveBeenCalledExactlyOnceWith({ kind: 'failure', reason: 'unexpected' });
});
