// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { App } from '../../../entrypoints/options/App.tsx';
import { success } from '../../../utils/errors.ts';
import { addCorrection } from '../../../utils/library/corrections.ts';
import { outlineAll, outlineArticles } from '../../../utils/library/outlines.ts';
import { type Library, openLibrary } from '../../../utils/library/schema.ts';
import { addWatch } from '../../../utils/library/watches.ts';
import { t } from '../../../utils/locale.ts';
import type { BackgroundCalls } from '../../../utils/messages.ts';
import { sampleLibrary, sampleNotes } from '../../gallery/sample-library.ts';
import { backgroundDouble } from '../components/background-double.ts';
import { speak } from '../components/interface-language.ts';
import { librarianDouble } from '../components/librarian-double.ts';
import { type Screen, show } from '../components/screen.ts';

const now = Date.UTC(2025, 10, 9);
let library: Library;

beforeEach(async () => {
  speak('en-GB');
  await browser.storage.local.clear();
  location.hash = '';
  library = openLibrary();
  await library.open();
});
afterEach(async () => {
  await library.delete();
});

async function fill(): Promise<void> {
  await library.articles.bulkPut(sampleLibrary.map(({ article }) => article));
  await library.contents.bulkPut(sampleLibrary.map(({ content }) => content));
  await library.events.bulkPut(sampleLibrary.flatMap(({ events }) => events));
  await library.notes.bulkPut([...sampleNotes]);
  await library.entities.bulkPut(
    sampleLibrary.flatMap(({ content }) =>
      content.entities.map(({ id, type, name, names = {}, country = null, refs = {} }) => ({
        id,
        type,
        name,
        names,
        country,
        refs,
        updatedAt: 0,
        deletedAt: null,
      })),
    ),
  );
  await outlineAll(library);
}

async function open(hash: string, background: BackgroundCalls = backgroundDouble()): Promise<Screen> {
  location.hash = hash;
  return show(
    <App library={library} background={background} librarian={librarianDouble()} clock={() => now} />,
  );
}

/** Waits until the database has answered and the page shows it. */
const until = (screen: Screen, holds: () => void) =>
  vi.waitFor(
    async () => {
      await screen.settle();
      holds();
    },
    { timeout: 4_000 },
  );
const shows = (screen: Screen, ...words: readonly string[]) =>
  until(screen, () => {
    for (const word of words) expect(screen.text()).toContain(word);
  });
const links = (screen: Screen, selector: string) =>
  [...screen.root.querySelectorAll<HTMLAnchorElement>(selector)].map((link) =>
    decodeURIComponent(link.getAttribute('href') ?? ''),
  );

test.each(['#/overview', '#/dossier/place%3Aid', '#/pair/CN%20ID', '#/topic/vaccines', ''])(
  'before anything is saved, «%s» says what to do first',
  async (hash) => {
    const screen = await open(hash);
    await shows(screen, t('emptyHeading'));
  },
);

describe('a dossier', () => {
  beforeEach(fill);

  test.each([
    ['en-GB', 'Indonesian Food and Drug Authority (BPOM)', 'Organisation', '4 events'],
    ['id', 'BPOM', 'Lembaga', '4 peristiwa'],
    ['zh-CN', '印尼食品药品监督管理局', '机构', '4 个事件'],
  ])('speaks the reader’s language: %s', async (language, name, kind, events) => {
    speak(language);
    const screen = await open('#/dossier/organization:bpom');
    await shows(screen, events);
    expect(screen.root.querySelector('h1')?.textContent).toBe(name);
    expect(screen.root.querySelector('.dossier-kind')?.textContent).toContain(kind);
    // The other two languages' names, each said in its own.
    expect(screen.root.querySelectorAll('.dossier-names [lang]')).toHaveLength(2);
  });

  test('names lead to dossiers, partners to the pair, and its country to the country', async () => {
    const screen = await open('#/dossier/organization:bpom');
    await until(screen, () => expect(screen.has('.timeline-entry .name-link')).toBe(true));
    expect(links(screen, '.partner a')).toEqual(['#/pair/organization:bpom organization:nmpa']);
    expect(links(screen, '.dossier-kind a')).toEqual(['#/dossier/place:id']);
    expect(links(screen, '.timeline-parties a')).toContain('#/dossier/organization:nmpa');
    // The coming events are listed before the latest ones.
    await until(screen, () =>
      expect(links(screen, '.timeline-subject a')).toContain('#/topic/drug-regulation'),
    );
    expect(links(screen, '.dossier-actions a')).toEqual(['#/timeline?entity=organization:bpom']);
  });

  test('who acts for it, with the office that a text states, and notes on its articles', async () => {
    const screen = await open('#/dossier/organization:bpom');
    await shows(screen, 'Sari Dewanti', 'Kepala BPOM', sampleNotes[0]?.quote ?? '');
    expect(screen.text()).not.toContain(sampleNotes[1]?.quote);
  });

  test('for whom a person acts', async () => {
    const screen = await open('#/dossier/person:sari-dewanti');
    await shows(screen, t('dossierActsFor'), 'Kepala BPOM');
  });

  test('references are followed by a click alone, and tell nobody where the reader comes from', async () => {
    await library.entities.update('organization:bpom', { refs: { ror: '02wv2bt91', icd10cm: 'Q77.4' } });
    const screen = await open('#/dossier/organization:bpom');
    await shows(screen, 'ICD-10-CM Q77.4');
    const [link] = screen.root.querySelectorAll('.dossier-references a');
    expect(link?.getAttribute('href')).toBe('https://ror.org/02wv2bt91');
    expect(link?.getAttribute('rel')).toBe('noreferrer');
    expect(screen.root.querySelectorAll('.dossier-references a')).toHaveLength(1);
  });

  test('corrections that concern it, with the way to change them', async () => {
    const entity = { id: 'organization:bpom', type: 'organization', name: 'BPOM' } as const;
    await addCorrection(library, { kind: 'alias', name: 'Badan Pengawas', entity }, () => now);
    const screen = await open('#/dossier/organization:bpom');
    await shows(screen, t('dossierCorrections'), '“Badan Pengawas” means BPOM');
    expect(links(screen, '.chapter-note a')).toContain('#/settings');
    const other = await open('#/dossier/organization:nmpa');
    await shows(other, '4 events');
    expect(other.text()).not.toContain('Badan Pengawas”');
  });

  test('the star asks the worker, and says so', async () => {
    const watch = vi.fn(async () => success({ watchId: 'watch' }));
    const screen = await open('#/dossier/organization:bpom', backgroundDouble({ watch }));
    await until(screen, () => expect(screen.has('.watch-button')).toBe(true));
    await screen.click(t('watchAction'));
    expect(watch).toHaveBeenCalledWith({
      kind: 'entity',
      entity: expect.objectContaining({ id: 'organization:bpom' }),
    });
    await shows(screen, t('watchedStatus'));
  });

  test('of nobody says that nothing is told', async () => {
    const screen = await open('#/dossier/organization:nobody-knows');
    await shows(screen, t('dossierNothing'), 'Organisation');
    expect(screen.has('.figure-line')).toBe(false);
  });

  test('one event alone is a dossier, too', async () => {
    const [article] = sampleLibrary;
    const [first] = article?.events ?? [];
    await library.events.clear();
    if (first) await library.events.put(first);
    await outlineAll(library);
    const screen = await open('#/dossier/organization:nmpa');
    await shows(screen, '1 event');
    expect(screen.root.querySelectorAll('.partner')).toHaveLength(1);
    await until(screen, () => expect(screen.root.querySelectorAll('.timeline-entry')).toHaveLength(1));
  });

  test('the title of the page is its name', async () => {
    await open('#/dossier/place:cn');
    await vi.waitFor(() => expect(document.title).toBe('China – Simpul'));
  });
});

describe('two sides', () => {
  beforeEach(fill);

  test('their ledger, their dossiers, their institutions and their events', async () => {
    const screen = await open('#/pair/CN%20ID');
    await shows(screen, 'China · Indonesia', t('pairInstitutions'));
    await until(screen, () => expect(links(screen, '.sides a')).toContain('#/dossier/organization:nmpa'));
    expect(links(screen, '.dossier-actions a')).toContain('#/ledger/CN ID');
    expect(links(screen, '.dossier-ways a')).toEqual(['#/dossier/place:cn', '#/dossier/place:id']);
  });

  test('institutions that the ledger does not part have a page, too, without a ledger', async () => {
    const screen = await open('#/pair/organization:bpom%20organization:nmpa');
    await shows(screen, '4 events');
    expect(links(screen, '.dossier-actions a').some((href) => href.startsWith('#/ledger'))).toBe(false);
  });

  test('that have nothing to do with each other', async () => {
    const screen = await open('#/pair/FR%20ID');
    await shows(screen, t('pairNothing'));
  });
});

test('a topic: who is active, between whom, and how far it has come', async () => {
  await fill();
  const screen = await open('#/topic/drug-regulation');
  await shows(screen, t('topicActors'), t('topicPairs'), t('topicStages'));
  await until(screen, () => expect(links(screen, '.topic-pair a')).toContain('#/pair/CN ID'));
  expect(links(screen, '.stage-bars a')).toContain('#/timeline?topic=drug-regulation&stage=signed');
});

describe('the overview', () => {
  beforeEach(fill);

  test('is what the library opens with, and claims nothing to be new on the first visit', async () => {
    const screen = await open('');
    await shows(screen, 'In your library: 4 articles', t('overviewLatest'));
    expect(screen.root.querySelector('h1')?.textContent).toMatch(/^Sunday,? 9 November 2025$/u);
    expect(screen.text()).not.toContain(t('overviewAllSeen'));
    expect(await browser.storage.local.get('visits')).toEqual({ visits: { since: null, last: now } });
  });

  test('what came since the last visit is new until the reader has seen it', async () => {
    const savedAt = sampleLibrary[0]?.article.savedAt ?? 0;
    await browser.storage.local.set({ visits: { since: null, last: savedAt - 1 } });
    const screen = await open('#/overview');
    await shows(screen, ': 4 articles, 9 events.');
    await screen.click(t('overviewAllSeen'));
    await shows(screen, t('overviewNothingNew'));
    expect(await browser.storage.local.get('visits')).toEqual({ visits: { since: now, last: now } });
  });

  test('what is kept about visits and is none of ours is no visit', async () => {
    await browser.storage.local.set({ visits: { since: 'soon', last: '?' } });
    const screen = await open('#/overview');
    await shows(screen, 'In your library: 4 articles');
  });

  test('what is to come, with how long it is until then and the sentence', async () => {
    const screen = await open('#/overview');
    await shows(screen, t('overviewAhead'), 'next year');
    await until(screen, () => expect(screen.has('.ahead .quote')).toBe(true));
    expect(screen.root.querySelector('.ahead .quote')?.textContent).toContain('tahun depan');
  });

  test('of what is watched, what turned up: names, topics and words', async () => {
    const entity = { id: 'organization:bpom', type: 'organization', name: 'BPOM' } as const;
    await addWatch(library, { kind: 'entity', entity }, () => now);
    await addWatch(library, { kind: 'term', term: 'telemedicine' }, () => now);
    await addWatch(library, { kind: 'term', term: 'smallpox' }, () => now);
    const screen = await open('#/overview');
    await until(screen, () => expect(screen.root.querySelectorAll('.turned > li')).toHaveLength(2));
    expect(links(screen, '.turned a')).toEqual([
      '#/dossier/organization:bpom',
      '#/articles?text=telemedicine',
    ]);
  });

  test('a month in the grid leads to the timeline there, and one number alone is in the way of the tab key', async () => {
    const screen = await open('#/overview');
    await until(screen, () => expect(screen.has('.heat-cell a')).toBe(true));
    expect(links(screen, '.heat-cell a').every((href) => href.includes('&shown='))).toBe(true);
    expect(screen.root.querySelectorAll('.heat-cell a[tabindex="0"]')).toHaveLength(1);
    const named = screen.root.querySelector('.heat-cell a')?.getAttribute('aria-label');
    expect(named).toMatch(/^.+, \p{L}+ 2025: \d+$/u);
  });

  test('who tells what: languages, sources, and what is removed is told nowhere', async () => {
    const id = sampleLibrary[0]?.article.id ?? '';
    const site = sampleLibrary[0]?.article.siteName ?? '';
    const screen = await open('#/overview');
    await until(screen, () => expect(screen.root.querySelector('.coverage')?.textContent).toContain(site));
    await library.articles.update(id, { deletedAt: now });
    await outlineArticles(library, [id]);
    await until(screen, () =>
      expect(screen.root.querySelector('.coverage')?.textContent).not.toContain(site),
    );
  });
});
