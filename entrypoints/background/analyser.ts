import { browser } from 'wxt/browser';
import { type Analyse, analyseWith } from '../../utils/analysis/analyse-with.ts';
import type { Correction } from '../../utils/analysis/corrections/types.ts';
import { type KnowledgeTable, knowledgeTables } from '../../utils/analysis/knowledge.ts';
import type { OpenText } from '../../utils/analysis/reader.ts';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import { normaliseUrl } from '../../utils/article/canonical-url.ts';
import type { Extraction } from '../../utils/article/types.ts';
import { failure, type Outcome, reportUnexpected, success } from '../../utils/errors.ts';
import { queryCorrections } from '../../utils/library/corrections.ts';
import { readRegistryTable } from '../../utils/library/registry.ts';
import type { ReadArticle } from '../../utils/library/rows.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import { loadScript } from './load-script.ts';

/** Packaged with the extension; absent while no model has been trained. */
const modelPath = '/models/names.bin';

async function readTable(name: KnowledgeTable): Promise<[KnowledgeTable, string]> {
  const response = await fetch(new URL(`/knowledge/${name}.tsv`, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`knowledge table ${name}: ${response.status}`);
  return [name, await response.text()];
}

/** Of a file that is not there, Chrome says so when asked, and Firefox when it is read. */
async function readModel(): Promise<Uint8Array | null> {
  try {
    const response = await fetch(new URL(modelPath, browser.runtime.getURL('/')));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** A page can be read where nothing can be stored; then there is nothing that the reader corrected, either. */
async function readCorrections(library: Library): Promise<readonly Correction[]> {
  const rows = await storageOutcome(() => queryCorrections(library));
  return rows.ok ? rows.value.map(({ correction }) => correction) : [];
}

async function buildReader(library: Library): Promise<OpenText> {
  const [tables, model, corrections, taken, createReader] = await Promise.all([
    Promise.all(knowledgeTables.map(readTable)),
    readModel(),
    readCorrections(library),
    storageOutcome(() => readRegistryTable(library)),
    // Last: a worker does nothing else while it imports, and files are on their way by then.
    loadScript('analysis'),
  ]);
  const registry = taken.ok ? taken.value : undefined;
  const knowledge = { tables: Object.fromEntries(tables) as Record<KnowledgeTable, string>, model, registry };
  return createReader(knowledge, corrections);
}

let reader: Promise<OpenText> | null = null;

/** The indexed tables, kept while the worker lives. Asked for early, they are ready when the page has been read. */
export function readyReader(library: Library): Promise<OpenText> {
  if (reader) return reader;
  const building = buildReader(library).catch((error: unknown) => {
    if (reader === building) reader = null;
    throw error;
  });
  reader = building;
  // It may be asked for ahead, of a page that then is not read: who waits for it hears of the failure.
  building.catch(() => {});
  return building;
}

const rulesOf = (code: LanguageCode) => loadScript(`analysis-${code}`);

/** The core with the rules of all languages, for who cannot wait for those of a text, as within a transaction. */
export async function readyAnalyser(library: Library): Promise<Analyse> {
  const [open, id, en, zh] = await Promise.all([
    readyReader(library),
    rulesOf('id'),
    rulesOf('en'),
    rulesOf('zh'),
  ]);
  return analyseWith(open, { id, en, zh });
}

/** The reader corrected something: the next reading must know it. Only the worker writes, so only it need be told. */
export function forgetAnalyser(): void {
  reader = null;
}

/**
 * Analyses what was extracted from a page; what is no article, or in none of Simpul's languages, is an
 * expected outcome.
 * @param pageUrl the address that the browser shows.
 */
export async function analyseExtraction(
  library: Library,
  { article }: Extraction,
  pageUrl: string,
): Promise<Outcome<ReadArticle>> {
  if (article.quality.grade === 'unlikely') return failure('not-an-article');
  const open = await readyReader(library);
  const opened = open({
    text: article.text,
    title: article.title,
    lang: article.declaredLang ?? undefined,
    publishedAt: article.publishedAt?.value,
    credits: article.credits,
  });
  const { language } = opened;
  if (language !== null) {
    const rules = await rulesOf(language).catch(reportUnexpected);
    if (!rules) return failure('unexpected', `no rules of ${language}`);
    const analysis = opened.analyse(rules);
    return success({
      article,
      address: normaliseUrl(pageUrl),
      extractor: browser.runtime.getManifest().version,
      analysis: { ...analysis, language },
    });
  }
  return failure(article.quality.grade === 'stub' ? 'paywalled' : 'unsupported-language');
}
