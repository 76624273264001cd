import { render } from 'preact';
import '../../components/theme.css';
import '../../components/controls.css';
import { App as Library } from '../../entrypoints/options/App.tsx';
import '../../entrypoints/options/options.css';
import { App as Popup } from '../../entrypoints/popup/App.tsx';
import '../../entrypoints/popup/popup.css';
import { dossierOf } from '../../components/dossier-address.ts';
import { sketchOf } from '../../components/sketch.ts';
import { seededLibrary } from '../../scripts/seed/library.ts';
import { type Knowledge, knowledgeTables } from '../../utils/analysis/knowledge.ts';
import { failure, type Reason, success } from '../../utils/errors.ts';
import { createLibrarian } from '../../utils/library/librarian.ts';
import { outlineAll, outlineArticles } from '../../utils/library/outlines.ts';
import { openLibrary } from '../../utils/library/schema.ts';
import { interfaceLocale } from '../../utils/locale.ts';
import type { LibrarianCalls } from '../../utils/messages/librarian.ts';
import type { BackgroundCalls, Reading } from '../../utils/messages.ts';
import { indexer } from '../../utils/search/index/indexer.ts';
import { showCard, showPanel } from './beside-the-page.tsx';
import { sampleBriefs } from './sample-briefs.ts';
import { filingsOf, sampleCollections, sampleFilings } from './sample-filings.ts';
import {
  sampleEntities,
  sampleEntries,
  sampleLibrary,
  sampleNotes,
  sampleRevisions,
} from './sample-library.ts';
import { sampleQueue } from './sample-queue.ts';
import { chineseReading, englishReading, indonesianReading } from './sample-readings.ts';
import { sampleCorrections, sampleRereading, sampleSites, sampleWatches } from './sample-settings.ts';

const wanted = new URLSearchParams(location.search);
const state = wanted.get('state') ?? 'id';

const related = { related: sampleEntries.slice(0, 3), relatedEntities: sampleEntities };
const readings: Readonly<Record<string, Reading>> = {
  id: { ...indonesianReading, ...related },
  watched: {
    ...indonesianReading,
    ...related,
    watched: {
      watchIds: ['watch-0', 'watch-1'],
      entities: ['organization:bpom'],
      topics: ['technology-transfer'],
      terms: [],
    },
  },
  // A word is another by now, as long as the one before.
  changed: {
    ...indonesianReading,
    ...related,
    savedId: 'article-id',
    changed: true,
    article: {
      ...indonesianReading.article,
      text: indonesianReading.article.text.replace('Surabaya', 'Semarang'),
    },
  },
  zh: { ...chineseReading, ...related, savedId: 'article-zh' },
  en: englishReading,
  stub: {
    ...englishReading,
    article: {
      ...englishReading.article,
      publishedAt: null,
      quality: { grade: 'stub', path: 'visible', signs: ['paywall-marker', 'few-words'] },
    },
    analysis: { ...englishReading.analysis, summary: [], events: [], entities: [], topics: [] },
  },
};

const library = openLibrary();
const never = new Promise<never>(() => {});
const background: BackgroundCalls = {
  readTab: async () => {
    const reading = readings[state];
    if (state === 'reading') return never;
    return reading ? success(reading) : failure(state as Reason);
  },
  saveTab: async () => success({ articleId: 'article-id', created: true }),
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
  removeNote: async (id) => {
    await library.notes.update(id, { deletedAt: 1 });
    return success(null);
  },
  restoreNote: async (id) => {
    await library.notes.update(id, { deletedAt: null });
    return success(null);
  },
  addNote: async () => success(null),
  editNote: async (id, changes) => {
    await library.notes.update(id, { ...changes });
    return success(null);
  },
  correct: async () => success({ correctionId: 'correction', earlier: 3 }),
  undoCorrection: async () => success(null),
  redoCorrection: async () => success(null),
  reviseCorrection: async () => success(null),
  rereadLibrary: async () => success({ rereadingId: 'rereading' }),
  holdRereading: async () => success(null),
  continueRereading: async () => success(null),
  undoRereading: async () => success(null),
  findEntities: async (words) =>
    success(
      sampleEntities.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase())).map(sketchOf),
    ),
  askedForSite: async () => success(null),
  trustSite: async () => success(null),
  distrustSite: async () => success(null),
  watch: async () => success({ watchId: 'watch' }),
  unwatch: async () => success(null),
  rewatch: async () => success(null),
  showMarks: async () => success(null),
  findingsOf: async () => failure('unexpected'),
  goToMention: async () => success(null),
  revealInTab: async () => failure('page-changed'),
};

/** The real one, so that what is done in the gallery is done. */
const librarian: LibrarianCalls = createLibrarian({
  library,
  clock: Date.now,
  version: '0.2.0',
  onCorrections: () => {},
  bringIndexer: async () => indexer,
  onRemoved: async () => {},
  saveLink: async () => failure('fetch-failed'),
  hasAccess: async () => true,
  giveBack: async () => {},
  stayAwake: async () => {},
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

async function fill(): Promise<void> {
  await Promise.all(library.tables.map((table) => table.clear()));
  if (state === 'empty') return;
  if (state.startsWith('seed-')) return fillWithSeed(Number(state.slice('seed-'.length)));
  await library.articles.bulkPut(sampleLibrary.map(({ article }) => article));
  await library.contents.bulkPut(sampleLibrary.map(({ content }) => content));
  await library.events.bulkPut(sampleLibrary.flatMap(({ events }) => events));
  await library.revisions.bulkPut(sampleRevisions);
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
  await library.briefs.bulkPut([...sampleBriefs]);
  await outlineAll(library);
  if (state === 'plain') return;
  await library.collections.bulkPut([...sampleCollections]);
  await library.filings.bulkPut([...sampleFilings]);
  await library.corrections.bulkPut([...sampleCorrections]);
  await library.watches.bulkPut([...sampleWatches]);
  await library.sites.bulkPut([...sampleSites]);
  if (state === 'queue') await library.queue.bulkPut([...sampleQueue]);
  if (state === 'rereading') await library.rereadings.put(sampleRereading);
}

/** An invented library of some hundred reports, to see what much looks like. */
async function fillWithSeed(articles: number): Promise<void> {
  const text = async (name: string) => (await fetch(`/knowledge/${name}.tsv`)).text();
  const tables = Object.fromEntries(
    await Promise.all(knowledgeTables.map(async (name) => [name, await text(name)] as const)),
  ) as Knowledge['tables'];
  const batches = [...seededLibrary({ tables }, { articles, seed: 1, until: Date.UTC(2025, 10, 9) })];
  for (const name of ['articles', 'contents', 'events', 'entities'] as const)
    await library.table(name).bulkPut(batches.flatMap((batch): readonly object[] => batch[name]));
  await library.collections.bulkPut([...sampleCollections]);
  await library.filings.bulkPut([...filingsOf(await library.articles.toCollection().primaryKeys())]);
  await outlineAll(library);
  for (let done = await librarian.catchUpIndex(); done.ok && done.value.behind > 0; )
    done = await librarian.catchUpIndex();
}

document.documentElement.lang = interfaceLocale();
const root = document.getElementById('app');
if (root && wanted.get('page') === 'library') {
  await fill();
  render(
    <Library
      library={library}
      background={background}
      librarian={librarian}
      clock={() => (state === 'reminder' ? Date.UTC(2025, 11, 20) : Date.UTC(2025, 10, 9))}
    />,
    root,
  );
} else if (root && wanted.get('page') === 'panel') {
  showPanel(root, readings[state]);
} else if (root && wanted.get('page') === 'card') {
  showCard(root, readings[wanted.get('of') ?? 'id'] ?? indonesianReading, state);
} else if (root) {
  document.body.className = 'popup popup-in-tab';
  await fill();
  render(
    <Popup
      background={background}
      librarian={librarian}
      findTab={async () => 1}
      addressOf={({ key }) => `#${key}`}
      dossierOf={dossierOf}
      openLibrary={() => {}}
      takeLastFailure={async () => null}
      areMarksShown={async () => true}
      openPanel={() => {}}
    />,
    root,
  );
}
