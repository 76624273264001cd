import { beforeEach, expect, test, vi } from 'vitest';
import { analyseExtraction } from '../../../entrypoints/background/analyser.ts';
import { announceFailure, announceSave } from '../../../entrypoints/background/announce.ts';
import { fetchPage } from '../../../entrypoints/background/fetch-page.ts';
import { parsePage } from '../../../entrypoints/background/parse-page.ts';
import { saveLink } from '../../../entrypoints/background/save-link.ts';
import { failure, success } from '../../../utils/errors.ts';
import { emptyLibrary, report } from '../library/fixtures.ts';

const { request, contains, create } = vi.hoisted(() => ({
  request: vi.fn(),
  contains: vi.fn(),
  create: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser: { permissions: { request, contains }, tabs: { create } } }));
vi.mock('../../../entrypoints/background/analyser.ts');
vi.mock('../../../entrypoints/background/announce.ts');
vi.mock('../../../entrypoints/background/fetch-page.ts');
vi.mock('../../../entrypoints/background/parse-page.ts');

const link = 'https://warta.example/nota?utm_source=surel';
const { article } = report();

beforeEach(() => {
  vi.resetAllMocks();
  request.mockResolvedValue(true);
  vi.mocked(fetchPage).mockResolvedValue(success({ html: '<p>', url: 'https://warta.example/nota' }));
  vi.mocked(parsePage).mockResolvedValue(success({ article, removals: [] }));
  vi.mocked(analyseExtraction).mockResolvedValue(success(report()));
});

test('the site is asked for inside the gesture: before anything is awaited', async () => {
  const saving = saveLink(emptyLibrary(), link, 7);
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://warta.example/*'] });
  await saving;
});

test('an allowed link is fetched, stored and told', async () => {
  const library = emptyLibrary();
  await saveLink(library, link, 7);
  expect(await library.articles.toArray()).toMatchObject([{ url: article.url, title: article.title }]);
  expect(announceSave).toHaveBeenCalledWith(7, { kind: 'linkSaved', title: article.title });
  await saveLink(library, link, 7);
  expect(announceSave).toHaveBeenLastCalledWith(7, { kind: 'linkUpdated', title: article.title });
  expect(create).not.toHaveBeenCalled();
});

test('a refused site is not asked anything: the link opens, and the reader is told what to do', async () => {
  request.mockResolvedValue(false);
  await saveLink(emptyLibrary(), link, 7);
  expect(fetchPage).not.toHaveBeenCalled();
  expect(create).toHaveBeenCalledWith({ url: link, active: false });
  expect(announceFailure).toHaveBeenCalledWith(7, failure('access-refused'));
});

test('where the browser does not let Simpul ask, what was granted before counts', async () => {
  request.mockRejectedValue(new Error('This function must be called during a user gesture'));
  contains.mockResolvedValue(true);
  await saveLink(emptyLibrary(), link, 7);
  expect(announceSave).toHaveBeenCalledOnce();
});

test('a page that cannot be fetched opens in a tab', async () => {
  vi.mocked(fetchPage).mockResolvedValue(failure('fetch-failed', '503'));
  await saveLink(emptyLibrary(), link, 7);
  expect(create).toHaveBeenCalledOnce();
  expect(announceFailure).toHaveBeenCalledWith(7, failure('fetch-failed', '503'));
});

test('a full disk opens no tab: the page is not at fault', async () => {
  const library = emptyLibrary();
  library.articles.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await saveLink(library, link, 7);
  expect(create).not.toHaveBeenCalled();
  expect(announceFailure).toHaveBeenCalledWith(7, expect.objectContaining({ reason: 'storage-full' }));
});

test.each(['mailto:redaksi@warta.example', 'javascript:void 0', 'file:///etc/passwd', 'nota', ''])(
  '%o is no link to an article, and nothing is asked or opened',
  async (address) => {
    await saveLink(emptyLibrary(), address, 7);
    expect(request).not.toHaveBeenCalled();
    expect(create).not.toHaveBeenCalled();
    expect(announceFailure).toHaveBeenCalledWith(7, expect.objectContaining({ reason: 'not-an-article' }));
  },
);
