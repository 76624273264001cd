// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeskCalls } from '../../../components/filing-desk.tsx';
import { App } from '../../../entrypoints/popup/App.tsx';
import type { Reason } from '../../../utils/errors.ts';
import { failure, reasons, success } from '../../../utils/errors.ts';
import { keyPart, t } from '../../../utils/locale.ts';
import type { ChangeCalls } from '../../../utils/messages/changes.ts';
import type { BackgroundCalls, Reading } from '../../../utils/messages.ts';
import { sampleEntities, sampleEntries } from '../../gallery/sample-library.ts';
import { chineseReading, indonesianReading } from '../../gallery/sample-readings.ts';
import { backgroundDouble } from '../components/background-double.ts';
import { speak } from '../components/interface-language.ts';
import { librarianDouble } from '../components/librarian-double.ts';
import { show } from '../components/screen.ts';

const openLibrary = vi.fn();
const openPanel = vi.fn();

function popup(
  background: BackgroundCalls,
  lastFailure: Reason | null = null,
  tabId: number | null = 7,
  librarian: DeskCalls & ChangeCalls = librarianDouble(),
) {
  return show(
    <App
      background={background}
      librarian={librarian}
      findTab={async () => tabId}
      addressOf={({ article }) => `#/reading/${article.id}`}
      dossierOf={(id) => `#/dossier/${id}`}
      openLibrary={openLibrary}
      takeLastFailure={async () => (lastFailure ? { reason: lastFailure } : null)}
      areMarksShown={async () => true}
      openPanel={openPanel}
    />,
  );
}

const reads = (reading: Reading) => backgroundDouble({ readTab: async () => success(reading) });

beforeEach(() => speak('en-GB'));

describe('a page that was read', () => {
  test('shows where it comes from, when it was published and where that was found', async () => {
    const screen = await popup(reads(indonesianReading));
    expect(screen.root.querySelector('h1')?.textContent).toBe(indonesianReading.article.title);
    expect(screen.text()).toContain('Kabar Nusantara · via Kantor Berita Nusantara · Indonesian');
    expect(screen.text()).toContain('Published 5 November 2025, 09:12 (UTC+7)');
    expect(screen.root.querySelector('.article-date')?.textContent).toContain('from metadata');
  });

  test('shows its summary as the sentences of the text, Chinese ones without a space between', async () => {
    const screen = await popup(reads(chineseReading));
    const { text } = chineseReading.article;
    const sentences = chineseReading.analysis.summary.map(({ start, end }) => text.slice(start, end));
    expect(screen.root.querySelector('.summary')?.textContent).toBe(sentences.join(''));
    expect(screen.root.querySelector('.summary')?.getAttribute('lang')).toBe('zh');
  });

  test('groups its entities by type, named in the reader’s language', async () => {
    const screen = await popup(reads(chineseReading));
    const types = [...screen.root.querySelectorAll('.entity-type')].map((type) => type.textContent);
    expect(types).toEqual(['Organisations', 'Places', 'Diseases', 'Products', 'Fields and technologies']);
    expect(screen.text()).toContain('Indonesian Food and Drug Authority (BPOM)');
  });

  test('an entity opens the sentence that names it, with the name marked, and closes it again', async () => {
    const screen = await popup(reads(indonesianReading));
    await screen.click('Sari Dewanti');
    expect(screen.control('Sari Dewanti').getAttribute('aria-expanded')).toBe('true');
    expect(screen.root.querySelector('blockquote')?.textContent).toContain(
      'Kepala BPOM Sari Dewanti mengatakan',
    );
    expect(screen.root.querySelector('blockquote mark')?.textContent).toBe('Sari Dewanti');
    await screen.click('Sari Dewanti');
    expect(screen.has('blockquote')).toBe(false);
  });

  test('an event says who, what kind, at which stage and when, and opens its sentence with the parties marked', async () => {
    const screen = await popup(reads(indonesianReading));
    const visit = screen.control('Visit');
    expect(visit.textContent).toContain('National Medical Products Administration (NMPA)');
    expect(visit.textContent).toContain('Stage: Talks, step 1 of 6');
    expect(visit.textContent).toContain('Background');
    expect(visit.textContent).toContain('October 2025');
    await screen.click('Visit');
    const marked = [...screen.root.querySelectorAll('blockquote mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(['NMPA', 'BPOM']);
  });

  test('a date that was worked out says so', async () => {
    const screen = await popup(reads(indonesianReading));
    await screen.click('Agreement');
    expect(screen.root.querySelector('.event-detail')?.textContent).toContain('Date worked out from');
    await screen.click('Visit');
    expect(screen.root.querySelector('.event-detail')?.textContent ?? '').not.toContain('worked out');
  });

  test('a topic opens the sentences that carry it', async () => {
    const screen = await popup(reads(indonesianReading));
    await screen.click('Clinical research');
    expect(screen.root.querySelector('blockquote')?.textContent).toContain('uji klinis bersama');
  });

  test('a sentence is shown on the page by its place in the text and its words', async () => {
    const background = reads(indonesianReading);
    const screen = await popup(background);
    await screen.click('Sari Dewanti');
    await screen.click('Show on page');
    const [tabId, passage] = background.revealInTab.mock.calls[0] ?? [];
    expect(tabId).toBe(7);
    expect(passage?.quote).toContain('Sari Dewanti mengatakan');
    const { text } = indonesianReading.article;
    expect(text.slice(passage?.start, passage?.end)).toBe(passage?.quote);
  });

  test('a sentence of the summary leads to its place on the page', async () => {
    const background = reads(indonesianReading);
    const screen = await popup(background);
    const [first] = indonesianReading.analysis.summary;
    screen.root.querySelector<HTMLElement>('.summary-sentence')?.click();
    const quote = indonesianReading.article.text.slice(first?.start, first?.end);
    expect(background.revealInTab).toHaveBeenCalledExactlyOnceWith(7, { ...first, quote });
  });

  test('the marks on the page are switched, and the list beside it is opened', async () => {
    const background = reads(indonesianReading);
    const screen = await popup(background);
    screen.root.querySelector<HTMLElement>('.mark-switch input')?.click();
    expect(background.showMarks).toHaveBeenCalledExactlyOnceWith(7, false);
    await screen.click('List beside the page');
    expect(openPanel).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('what the library knows about the same parties leads to it', async () => {
    const related = sampleEntries.slice(0, 3);
    const screen = await popup(reads({ ...indonesianReading, related, relatedEntities: sampleEntities }));
    expect(screen.control(chineseReading.article.title)).toBeDefined();
    const [first] = related;
    const party = sampleEntities.find(({ id }) => id === first?.event?.finding.actors[0]);
    const list = screen.root.querySelectorAll('.events')[1];
    expect(list?.querySelector('.event-parties')?.textContent).toContain(party?.names.en ?? party?.name);
    expect(screen.text()).toContain('3 entries');
  });
});

describe('a long reading', () => {
  test('shows the first events and offers the rest', async () => {
    const [event] = indonesianReading.analysis.events;
    if (!event) throw new Error('the sample has no event');
    const events = Array.from({ length: 12 }, () => event);
    const screen = await popup(
      reads({ ...indonesianReading, analysis: { ...indonesianReading.analysis, events } }),
    );
    expect(screen.root.querySelectorAll('.event-button')).toHaveLength(5);
    await screen.click('Show all 12');
    expect(screen.root.querySelectorAll('.event-button')).toHaveLength(12);
  });

  test('names who reported it, unless that is the site itself', async () => {
    expect((await popup(reads(indonesianReading))).text()).toContain('via Kantor Berita Nusantara');
    const sources = [{ name: 'Kabar Nusantara' }];
    const screen = await popup(
      reads({ ...indonesianReading, analysis: { ...indonesianReading.analysis, sources } }),
    );
    expect(screen.text()).not.toContain('via ');
  });
});

describe('saving', () => {
  test('says that it worked and offers to update or remove', async () => {
    const background = reads(indonesianReading);
    const screen = await popup(background);
    await screen.click('Save article');
    expect(background.saveTab).toHaveBeenCalledWith(7, indonesianReading.article.url);
    expect(screen.root.querySelector('[role=status]')?.textContent).toBe('Saved to your library.');
    expect(screen.control('Update')).toBeDefined();
  });

  test('again updates and says so', async () => {
    const background = backgroundDouble({
      readTab: async () => success({ ...indonesianReading, savedId: 'a1' }),
      saveTab: async () => success({ articleId: 'a1', created: false }),
    });
    const screen = await popup(background);
    expect(screen.text()).toContain('Saved in your library');
    await screen.click('Update');
    expect(screen.text()).toContain('The saved copy is up to date.');
  });

  test('removing can be taken back, and the focus is on that', async () => {
    const background = reads({ ...indonesianReading, savedId: 'a1' });
    const screen = await popup(background);
    await screen.click('Remove');
    expect(background.removeArticle).toHaveBeenCalledWith('a1');
    expect(document.activeElement).toBe(screen.control('Undo'));
    await screen.click('Undo');
    expect(background.restoreArticle).toHaveBeenCalledWith('a1');
    expect(screen.control('Update')).toBeDefined();
  });

  test('that fails says why and what to do, and the article counts as not saved', async () => {
    const background = backgroundDouble({
      readTab: async () => success(indonesianReading),
      saveTab: async () => failure('storage-full'),
    });
    const screen = await popup(background);
    await screen.click('Save article');
    expect(screen.text()).toContain(t('reason_storage_full'));
    expect(screen.text()).toContain(t('nextStep_storage_full'));
    expect(screen.control('Save article')).toBeDefined();
  });
});

describe('never silence', () => {
  test.each(reasons)('%s is told with a next step', async (reason) => {
    const screen = await popup(backgroundDouble({ readTab: async () => failure(reason) }));
    expect(screen.root.querySelector('[role=alert]')?.textContent).toContain(t(`reason_${keyPart(reason)}`));
    expect(screen.text()).toContain(t(`nextStep_${keyPart(reason)}`));
    expect(screen.text()).not.toContain('Save article');
  });

  test('trying again reads the page again', async () => {
    const answers = [failure('still-loading'), success(indonesianReading)];
    const background = backgroundDouble({ readTab: async () => answers.shift() ?? failure('unexpected') });
    const screen = await popup(background);
    await screen.click('Try again');
    expect(screen.root.querySelector('h1')?.textContent).toBe(indonesianReading.article.title);
  });

  test('a call that breaks off is told like a failure', async () => {
    const background = backgroundDouble({
      readTab: async () => {
        throw new Error('worker is gone');
      },
    });
    expect((await popup(background)).text()).toContain(t('reason_unexpected'));
  });

  test('no tab at all is told', async () => {
    expect((await popup(reads(indonesianReading), null, null)).text()).toContain(t('reason_unexpected'));
  });

  test('a failure that no page could show is told when the popup opens', async () => {
    const screen = await popup(reads(indonesianReading), 'access-refused');
    expect(screen.root.querySelector('.status')?.textContent).toContain(t('reason_access_refused'));
  });

  test('a stub warns before its findings and claims no empty ones', async () => {
    const quality = { grade: 'stub', path: 'visible', signs: ['paywall-marker'] } as const;
    const screen = await popup(
      reads({
        ...indonesianReading,
        article: { ...indonesianReading.article, quality },
        analysis: { ...indonesianReading.analysis, events: [] },
      }),
    );
    expect(screen.text()).toContain(t('reason_paywalled'));
    expect(screen.text()).toContain('paywall notice');
    expect(screen.text()).not.toContain(t('noEvents'));
    expect(screen.text()).toContain('Sari Dewanti');
  });
});

test('the whole popup speaks Chinese', async () => {
  speak('zh-CN');
  const screen = await popup(reads(chineseReading));
  expect(screen.text()).toContain('发布于2025年11月7日');
  expect(screen.text()).toContain('国家药品监督管理局和印尼食品药品监督管理局');
});

describe('filing what was saved', () => {
  const desk = librarianDouble({
    filingDesk: async () =>
      success({
        filing: { state: 'unread', tags: ['obat'], collectionIds: ['c1'], remark: '' },
        tags: ['vaksin', 'obat', 'paten'],
        collections: [
          { id: 'c2', name: 'Geneva' },
          { id: 'c1', name: 'Rapat, Kamis' },
        ],
      }),
    addCollection: async () => success({ collectionId: 'c3' }),
  });
  const opened = async (savedId: string | null = 'a1') =>
    popup(reads({ ...indonesianReading, savedId }), null, 7, desk);
  const fields = ({ root }: Awaited<ReturnType<typeof show>>) =>
    [...root.querySelectorAll<HTMLInputElement>('.filing-desk input')] as [
      HTMLInputElement,
      HTMLInputElement,
    ];
  const type = async (field: HTMLInputElement, words: string, key = 'Enter') => {
    field.value = words;
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await act(
      () => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  };

  test('is offered for what is in the library, and for nothing else', async () => {
    expect((await opened(null)).has('.filing-desk')).toBe(false);
    const screen = await opened();
    expect(screen.root.querySelector('.filing-desk')?.textContent).toContain('Rapat, Kamis');
    await screen.click(t('removeAction'));
    expect(screen.has('.filing-desk')).toBe(false);
  });

  test('offers what was used last before a letter is written, and takes a tag by key', async () => {
    const screen = await opened();
    const [tags] = fields(screen);
    await act(() => tags.focus());
    const offers = [...screen.root.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);
    expect(offers).toEqual(['vaksin', 'paten']);
    await type(tags, 'mRNA');
    expect(desk.fileArticles).toHaveBeenLastCalledWith(['a1'], { addTags: ['mRNA'], removeTags: [] });
    await screen.click('Remove tag “obat”');
    expect(desk.fileArticles).toHaveBeenLastCalledWith(['a1'], { addTags: [], removeTags: ['obat'] });
  });

  test('puts it into a collection that is made for it', async () => {
    const screen = await opened();
    await type(fields(screen)[1], 'Nairobi');
    await screen.settle();
    expect(desk.addCollection).toHaveBeenLastCalledWith('Nairobi');
    expect(desk.fileArticles).toHaveBeenLastCalledWith(['a1'], { putIn: ['c3'], takeOut: [] });
  });

  test('stands behind the buttons, so that the one that was pressed keeps the focus and Tab leads on', async () => {
    const screen = await opened(null);
    await act(() => screen.control(t('saveAction')).focus());
    await screen.click(t('saveAction'));
    await vi.waitFor(async () => {
      await screen.settle();
      expect(screen.has('.filing-desk')).toBe(true);
    });
    expect(document.activeElement?.textContent).toBe(t('updateAction'));
    const [tags] = fields(screen);
    expect(document.activeElement?.compareDocumentPosition(tags)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('says why where it cannot be kept', async () => {
    const full = librarianDouble({ fileArticles: async () => failure('storage-full') });
    const screen = await popup(reads({ ...indonesianReading, savedId: 'a1' }), null, 7, full);
    await type(fields(screen)[0], 'obat');
    await screen.settle();
    expect(screen.text()).toContain(t('reason_storage_full'));
  });
});

describe('a saved page that changed', () => {
  const changedText = librarianDouble({
    changesSince: async () =>
      success({
        readAt: Date.UTC(2025, 10, 7),
        title: 'Judul lama',
        sameExtractor: false,
        changes: [
          [
            { kind: 'same', text: 'Vaksin tiba pada ' },
            { kind: 'gone', text: 'Selasa' },
            { kind: 'new', text: 'Rabu' },
          ],
          [{ kind: 'gone', text: 'Menteri membantah.' }],
        ],
        more: 2,
      }),
  });
  const opened = (changed: boolean, calls = {}) =>
    popup(
      backgroundDouble({
        readTab: async () => success({ ...indonesianReading, savedId: 'a1', changed }),
        ...calls,
      }),
      null,
      7,
      changedText,
    );

  test('says so, with what is gone and what is new, and saves nothing by itself', async () => {
    const saveTab = vi.fn(async () => success({ articleId: 'a1', created: false }));
    const screen = await opened(true, { saveTab });
    expect(screen.text()).toContain(t('changedHeading'));
    expect([...screen.root.querySelectorAll('.changed del')].map((gone) => gone.textContent)).toEqual([
      'Selasa',
      'Menteri membantah.',
    ]);
    expect(screen.root.querySelector('.changed ins')?.textContent).toBe('Rabu');
    expect(screen.text()).toContain('The title was: Judul lama');
    expect(screen.text()).toContain('And 2 more.');
    expect(screen.text()).toContain(t('changedExtractor'));
    expect(saveTab).not.toHaveBeenCalled();
    await screen.click(t('changedSaveAction'));
    expect(saveTab).toHaveBeenCalledWith(7, indonesianReading.article.url);
    expect(screen.text()).not.toContain(t('changedHeading'));
  });

  test('that did not change says nothing, and asks nothing', async () => {
    changedText.changesSince.mockClear();
    const screen = await opened(false);
    expect(screen.has('.changed')).toBe(false);
    expect(changedText.changesSince).not.toHaveBeenCalled();
  });
});
