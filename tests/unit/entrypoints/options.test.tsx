// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/options/App.tsx';
import { failure, success } from '../../../utils/errors.ts';
import { outlineAll, outlineArticles } from '../../../utils/library/outlines.ts';
import { type Library, openLibrary } from '../../../utils/library/schema.ts';
import { t } from '../../../utils/locale.ts';
import type { LibrarianCalls } from '../../../utils/messages/librarian.ts';
import type { BackgroundCalls } from '../../../utils/messages.ts';
import { sampleLibrary, sampleNotes } from '../../gallery/sample-library.ts';
import { backgroundDouble } from '../components/background-double.ts';
import { speak } from '../components/interface-language.ts';
import { librarianDouble } from '../components/librarian-double.ts';
import { fetchPackaged } from '../components/packaged-files.ts';
import { type Screen, show } from '../components/screen.ts';

let library: Library;

beforeEach(async () => {
  speak('en-GB');
  vi.stubGlobal('fetch', fetchPackaged);
  location.hash = '';
  library = openLibrary();
  await library.open();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await library.delete();
});

async function fill(): Promise<void> {
  await library.articles.bulkPut(sampleLibrary.map(({ article }) => article));
  await library.contents.bulkPut(sampleLibrary.map(({ content }) => content));
  await library.events.bulkPut(sampleLibrary.flatMap(({ events }) => events));
  await library.notes.bulkPut([...sampleNotes]);
  await outlineAll(library);
}

async function open(
  hash: string,
  background: BackgroundCalls = backgroundDouble(),
  librarian: LibrarianCalls = librarianDouble(),
): Promise<Screen> {
  location.hash = hash;
  return show(
    <App
      library={library}
      background={background}
      librarian={librarian}
      clock={() => Date.UTC(2025, 10, 9)}
    />,
  );
}

/** Waits until the database has answered and the page shows it. */
const shows = (screen: Screen, words: string) =>
  vi.waitFor(async () => {
    await screen.settle();
    expect(screen.text()).toContain(words);
  });

/** Waits until the rows of a list are read, which are asked for as they come near. */
const lists = (screen: Screen, selector: string) =>
  vi.waitFor(async () => {
    await screen.settle();
    expect(screen.has(selector)).toBe(true);
  });

test('an empty library says what to do first', async () => {
  const screen = await open('#/timeline');
  await shows(screen, t('emptyHeading'));
  expect(screen.text()).toContain('Press “Save article”');
});

test.each(['#/timeline', '#/reading/article-id', '#/notes'])(
  'a database that the browser refuses is told at %s',
  async (hash) => {
    const refuse = () => {
      throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
    };
    const own = library;
    library = openLibrary({ indexedDB: { open: refuse } as unknown as IDBFactory, IDBKeyRange });
    const screen = await open(hash);
    await shows(screen, t('reason_storage_unavailable'));
    expect(screen.text()).toContain(t('nextStep_storage_unavailable'));
    library = own;
  },
);

describe('the timeline', () => {
  beforeEach(fill);

  test('stands under years and months, newest first; what has no month is not put under January', async () => {
    const screen = await open('#/timeline');
    // Two reports tell of one signing.
    await shows(screen, '10 entries');
    const years = [...screen.root.querySelectorAll('h2')].map((heading) => heading.textContent);
    const months = [...screen.root.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(years).toEqual(['2026', '2025', '2023', '2022']);
    expect(months).toEqual([
      'Month not stated',
      'November',
      'October',
      'August',
      'March',
      'Month not stated',
    ]);
  });

  test('keeps to the filter of its address', async () => {
    const screen = await open('#/timeline?stage=delivery');
    await shows(screen, '1 entry');
    await lists(screen, '.timeline-entry');
    expect(screen.root.querySelectorAll('.timeline-entry')).toHaveLength(1);
    expect(screen.text()).toContain('Material aid');
  });

  test('a choice in the filter goes into the address', async () => {
    const screen = await open('#/timeline');
    // Two reports tell of one signing.
    await shows(screen, '10 entries');
    const country = [...screen.root.querySelectorAll('label')].find((label) =>
      label.textContent?.startsWith('Country'),
    );
    const select = country?.querySelector('select');
    if (!select) throw new Error('no choice of country');
    select.value = 'CN';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await screen.settle();
    expect(location.hash).toBe('#/timeline?country=CN');
    await screen.click('Clear filter');
    expect(location.hash).toBe('#/timeline');
  });

  test('a filter that nothing matches says so and what to do', async () => {
    const screen = await open('#/timeline?text=smallpox');
    await shows(screen, t('nothingMatches'));
    expect(screen.text()).toContain(t('nothingMatchesNext'));
  });

  test('an event opens its sentence and leads to it in the text', async () => {
    const screen = await open('#/timeline?stage=delivery');
    await shows(screen, '1 entry');
    await lists(screen, '.timeline-entry');
    await screen.click('Sentence');
    expect(screen.root.querySelector('blockquote')?.textContent).toContain('首批人工智能肺结核筛查设备');
    expect(screen.control('中印尼药监部门').getAttribute('href')).toBe(
      '#/reading/article-zh?event=article-zh-event-2',
    );
  });

  test('an article without an event or a publication date stands on the day of saving, and says so', async () => {
    const screen = await open('#/timeline?text=lack');
    await shows(screen, 'What island clinics still lack');
    expect(screen.text()).toContain('by the day of saving');
    expect(screen.text()).toContain('No event found in this article');
  });
});

describe('the articles', () => {
  beforeEach(fill);

  test('one that is removed is gone, and comes back', async () => {
    const background = backgroundDouble({
      removeArticle: async (id) => {
        await library.articles.update(id, { deletedAt: 1 });
        await outlineArticles(library, [id]);
        return success(null);
      },
      restoreArticle: async (id) => {
        await library.articles.update(id, { deletedAt: null });
        await outlineArticles(library, [id]);
        return success(null);
      },
    });
    const screen = await open('#/articles', background);
    await shows(screen, '4 articles');
    await lists(screen, '.article');
    await screen.click('Remove “BPOM dan NMPA');
    await shows(screen, '3 articles');
    expect(screen.text()).not.toContain('BPOM dan NMPA Teken');
    await screen.click('Undo');
    await shows(screen, '4 articles');
    await lists(screen, '.article');
    expect(screen.text()).toContain(t('restoredStatus'));
  });
});

describe('a text', () => {
  beforeEach(fill);
  const marked = (screen: Screen, kind: string) =>
    [...screen.root.querySelectorAll(`.reading-text .${kind}`)].map((mark) => mark.textContent).join('');

  test('has its entities marked by type and the sentence of the event from which the reader came', async () => {
    const screen = await open('#/reading/article-id?event=article-id-event-1');
    await shows(screen, 'Names in this text');
    expect(marked(screen, 'mention-person')).toBe('Sari Dewanti');
    expect(marked(screen, 'mention-disease')).toContain('tuberkulosis');
    expect(marked(screen, 'reading-evidence')).toBe(
      'Delegasi NMPA sebelumnya mengunjungi laboratorium rujukan BPOM di Surabaya pada Oktober 2025.',
    );
    expect(marked(screen, 'note-tint')).toBe('pertukaran data mutu bahan baku dan pelatihan inspektur');
  });

  test('is told word for word', async () => {
    const screen = await open('#/reading/article-zh');
    await shows(screen, 'Names in this text');
    const paragraphs = [...screen.root.querySelectorAll('.reading-text p')].map(
      (paragraph) => paragraph.textContent,
    );
    expect(paragraphs.join('\n\n')).toBe(sampleLibrary[1]?.content.text);
  });

  test('a name leads from mention to mention, and round again', async () => {
    const screen = await open('#/reading/article-id');
    await shows(screen, 'Names in this text');
    await screen.click('Tuberculosis');
    expect(screen.text()).toContain('Tuberculosis: 1 of 2');
    const first = screen.root.querySelector('.reading-current')?.id;
    await screen.click('Tuberculosis');
    expect(screen.text()).toContain('Tuberculosis: 2 of 2');
    await screen.click('Tuberculosis');
    expect(screen.root.querySelector('.reading-current')?.id).toBe(first);
    expect(screen.control('Dossier of Tuberculosis').getAttribute('href')).toBe(
      '#/dossier/disease%3Atuberculosis',
    );
  });

  test('that is not there says so', async () => {
    const screen = await open('#/reading/none');
    await shows(screen, t('reason_not_found'));
  });
});

describe('the notes', () => {
  beforeEach(fill);
  const write = async (screen: Screen, words: string) => {
    const field = screen.root.querySelector('textarea');
    if (!field) throw new Error('no field for a remark');
    field.value = words;
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };

  test('take the reader’s own words, which stand there afterwards', async () => {
    const background = backgroundDouble({
      editNote: async (id, changes) => {
        await library.notes.update(id, { ...changes });
        return success(null);
      },
    });
    const screen = await open('#/notes', background);
    await shows(screen, 'Write a remark');
    await screen.click('Write a remark');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await write(screen, '  Ask the legal unit.  ');
    await screen.click('Keep remark');
    await shows(screen, 'Ask the legal unit.');
    expect(background.editNote).toHaveBeenCalledWith(expect.any(String), { remark: 'Ask the legal unit.' });
    expect(screen.has('textarea')).toBe(false);
    expect(screen.text()).toContain(t('noteSavedStatus'));
  });

  test('keep what is written in the field where it cannot be stored, and say why', async () => {
    const screen = await open('#/notes', backgroundDouble({ editNote: async () => failure('storage-full') }));
    await shows(screen, 'Write a remark');
    await screen.click('Write a remark');
    await write(screen, 'Not lost');
    await screen.click('Keep remark');
    expect(screen.root.querySelector('textarea')?.value).toBe('Not lost');
    expect(screen.text()).toContain(t('reason_storage_full'));
    await screen.click('Cancel');
    expect(screen.text()).not.toContain('Not lost');
  });
});

describe('the data', () => {
  beforeEach(fill);

  test('is counted', async () => {
    const screen = await open('#/data');
    await shows(screen, '4 articles, 10 events and 2 notes');
  });

  const choose = async (screen: Screen, content: string) => {
    const input = screen.root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no place for a file');
    Object.defineProperty(input, 'files', {
      value: [new File([content], 'backup.json')],
      configurable: true,
    });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  };

  test('a file that is no backup changes nothing and says where it fails', async () => {
    const librarian = librarianDouble();
    const screen = await open('#/data', backgroundDouble(), librarian);
    await shows(screen, '4 articles');
    await choose(screen, '{"format":"something else"}');
    await shows(screen, t('reason_invalid_file'));
    expect(screen.root.querySelector('.status-detail')?.textContent).toContain('format');
    expect(librarian.importBatch).not.toHaveBeenCalled();
  });

  test('a backup from a newer version says so', async () => {
    const screen = await open('#/data');
    await shows(screen, '4 articles');
    await choose(screen, '{"format":"simpul-library","version":99}');
    await shows(screen, t('reason_newer_file'));
  });

  test('a backup is merged batch by batch and reported as one', async () => {
    const librarian = librarianDouble({
      importBatch: async () => success({ added: 1, updated: 2, unchanged: 3 }),
    });
    const screen = await open('#/data', backgroundDouble(), librarian);
    await shows(screen, '4 articles');
    const file = {
      format: 'simpul-library',
      version: 1,
      articles: sampleLibrary.map(({ article }) => article),
      contents: sampleLibrary.map(({ content }) => content),
      events: sampleLibrary.flatMap(({ events }) => events),
      entities: [],
      notes: sampleNotes,
    };
    await choose(screen, JSON.stringify(file));
    await shows(screen, 'Import finished: 2 added, 4 updated, 6 unchanged.');
    expect(librarian.importBatch).toHaveBeenCalledTimes(2);
  });

  test('the whole library is handed over as one file', async () => {
    const file = Promise.withResolvers<Blob>();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      file.resolve(blob as Blob);
      return 'blob:backup';
    });
    const named = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const screen = await open('#/data');
    await shows(screen, '4 articles');
    await screen.click('Export library');
    const backup = JSON.parse(await (await file.promise).text());
    expect(backup.articles).toHaveLength(4);
    expect((named.mock.contexts[0] as HTMLAnchorElement).download).toBe('simpul-2025-11-09.json');
    await shows(screen, t('exportedStatus'));
  });
});
