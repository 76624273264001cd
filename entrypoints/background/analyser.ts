import { browser } from 'wxt/browser';
import type { Correction } from '../../utils/analysis/corrections/types.ts';
import type { Analyse } from '../../utils/analysis/index.ts';
import { type KnowledgeTable, knowledgeTables } from '../../utils/analysis/knowledge.ts';
import { normaliseUrl } from '../../utils/article/canonical-url.ts';
import type { Extraction } from '../../utils/article/types.ts';
import { failure, type Outcome, success } from '../../utils/errors.ts';
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

async function buildAnalyser(library: Library): Promise<Analyse> {
  const [createAnalyser, tables, model, corrections, taken] = await Promise.all([
    loadScript('analysis'),
    Promise.all(knowledgeTables.map(readTable)),
    readModel(),
    readCorrections(library),
    storageOutcome(() => readRegistryTable(library)),
  ]);
  const registry = taken.ok ? taken.value : undefined;
  const knowledge = { tables: Object.fromEntries(tables) as Record<KnowledgeTable, string>, model, registry };
  return createAnalyser(knowledge, corrections);
}

let analyser: Promise<Analyse> | null = null;

/** The indexed tables, kept while the worker lives. Asked for early, they are ready when the page has been read. */
export function readyAnalyser(library: Library): Promise<Analyse> {
  if (analyser) return analyser;
  const building = buildAnalyser(library).catch((error: unknown) => {
    if (analyser === building) analyser = null;
    throw error;
  });
  analyser = building;
  // It may be asked for ahead, of a page that then is not read: who waits for it hears of the failure.
  building.catch(() => {});
  return building;
}

/** The reader corrected something: the next reading must know it. Only the worker writes, so only it need be told. */
export function forgetAnalyser(): void {
  analyser = null;
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
  const analyse = await readyAnalyser(library);
  const analysis = analyse({
    text: article.text,
    title: article.title,
    lang: article.declaredLang ?? undefined,
    publishedAt: article.publishedAt?.value,
    credits: article.credits,
  });
  const { language } = analysis;
  if (language !== null)
    return success({
      article,
      address: normaliseUrl(pageUrl),
      extractor: browser.runtime.getManifest().version,
      analysis: { ...analysis, language },
    });
  return failure(article.quality.grade === 'stub' ? 'paywalled' : 'unsupported-language');
}
