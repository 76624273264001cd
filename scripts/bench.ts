/**
 * npm run bench: one table of our speed against peers that do a comparable task, run in turn in the same process.
 * Ratios are what counts: milliseconds are those of the machine. Figures are printed, never asserted.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyser } from '../utils/analysis/index.ts';
import { extractArticle } from '../utils/article/extract.ts';
import { compare, growthExponent, median, once, typical } from './bench/measure.ts';
import { hostilePages, largePage, samplePage, samplePages } from './bench/pages.ts';
import { timePainting } from './bench/painting.ts';
import { compromisePass, readability, winkPass } from './bench/peers.ts';
import { timeSteps } from './bench/steps.ts';
import { milliseconds, type Row, table, times } from './bench/table.ts';
import { parseHtml } from './parse-html.ts';
import { readKnowledge } from './read-knowledge.ts';

const reportFile = join(import.meta.dirname, '..', 'tests', 'bench', 'report-en.txt');
const report = readFileSync(reportFile, 'utf8');
const knowledge = readKnowledge();
const analyse = createAnalyser(knowledge);

const extract = (document: Document) => extractArticle(document, 'https://news.example/report');
const extraction = (html: string) => once(extract, () => parseHtml(html));
const analysis = (text: string) =>
  once(
    (input: string) => analyse({ text: input, lang: 'en' }),
    () => text,
  );

function extractionRow(measure: string, html: string, runs: number): Row {
  const { ours, theirs, ratio } = compare(
    () => extraction(html),
    () => once(readability, () => parseHtml(html)),
    { runs, warmUp: 4 },
  );
  return {
    measure,
    ours: milliseconds(ours),
    peer: `${milliseconds(theirs)} Readability`,
    ratio: times(ratio),
    goal: '≤ 1.50 ×',
  };
}

function analysisRows(): readonly Row[] {
  const words = report.split(/\s+/u).length;
  const versus = (peer: string, pass: (text: string) => unknown, goal: string): Row => {
    const { ours, theirs, ratio } = compare(
      () => analysis(report),
      () => once(pass, () => report),
      { runs: 61, warmUp: 60 },
    );
    return {
      measure: `whole analysis, English report of ${words} words`,
      ours: milliseconds(ours),
      peer: `${milliseconds(theirs)} ${peer}`,
      ratio: times(ratio),
      goal,
    };
  };
  return [
    versus('wink-nlp: sentences, POS, NER', winkPass, '≤ 1.00 ×'),
    versus('compromise: people, places, organizations', compromisePass, '≤ 0.125 ×'),
  ];
}

/** What a script of `bench/` prints, run in a process of its own. */
function apart(script: string, ...options: readonly string[]): Readonly<Record<string, number>> {
  const file = join(import.meta.dirname, 'bench', script);
  return JSON.parse(execFileSync(process.execPath, [...options, file, reportFile], { encoding: 'utf8' }));
}

/** To see what a change does; the goal is that of Chromium's worker, which keeps compiled code from one start to the next. */
function coldStartRow(): Row {
  const starts = Array.from({ length: 9 }, () => apart('cold-start.ts'));
  const of = (part: string) => median(starts.map((start) => start[part] ?? 0));
  const whole = median(starts.map(({ read = 0, create = 0, first = 0 }) => read + create + first));
  return {
    measure: `cold start to first analysis in Node (read ${milliseconds(of('read'))}, index ${milliseconds(of('create'))}, first ${milliseconds(of('first'))})`,
    ours: milliseconds(whole),
  };
}

/** Real Chromium with the built extension; a machine without either has no such row. */
function workerRows(): readonly Row[] {
  if (!existsSync(join(import.meta.dirname, '..', '.output', 'chrome-mv3', 'manifest.json')))
    return [{ measure: 'worker cold start in Chromium', ours: 'not built: npm run build', goal: '≤ 250 ms' }];
  const { cold = 0, warm = 0 } = apart('worker-cold-start.ts');
  const click = apart('click-to-summary.ts');
  return [
    {
      measure: 'Chromium: from the click to the summary painted, 2,000 words, running worker',
      ours: milliseconds(click.warm ?? 0),
      goal: '≤ 300 ms',
    },
    {
      measure: 'the same with the worker stopped before',
      ours: milliseconds(click.cold ?? 0),
      goal: '≤ 600 ms',
    },
    {
      measure: `Chromium: from the stopped worker to a page's findings (running worker ${milliseconds(warm)})`,
      ours: milliseconds(cold),
      goal: '≤ 250 ms',
    },
  ];
}

function memoryRow(): Row {
  const { loaded = 0, warm = 0 } = apart('memory.ts', '--expose-gc');
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return {
    measure: `memory with all knowledge (after a report ${megabytes(warm)})`,
    ours: megabytes(loaded),
    goal: '≤ 60 MB',
  };
}

function growthRows(): readonly Row[] {
  const effort = { runs: 9, warmUp: 5 };
  const page = (length: number) => {
    const html = largePage(length);
    return typical(() => extraction(html), effort);
  };
  const text = (copies: number) => {
    const long = Array.from({ length: copies }, () => report).join('\n\n');
    return typical(() => analysis(long), effort);
  };
  const row = (measure: string, small: number, large: number): Row => ({
    measure,
    ours: `${milliseconds(small)} → ${milliseconds(large)}`,
    ratio: `exponent ${growthExponent(small, large, 10).toFixed(2)}`,
    goal: '≈ 1',
  });
  return [
    row('extraction, 200 kB → 2 MB', page(200_000), page(2_000_000)),
    row('analysis, 2 → 20 reports', text(2), text(20)),
  ];
}

const hostileRows = (): readonly Row[] =>
  Object.entries(hostilePages).map(([name, make]) => {
    const html = make();
    const ours = typical(() => extraction(html), { runs: 3, warmUp: 1 });
    return { measure: `hostile page: ${name}`, ours: milliseconds(ours), goal: '≤ 2000 ms' };
  });

/** On a page of 20,000 words in Chromium: from the findings to a page that is laid out again. */
async function paintingRows(): Promise<readonly Row[]> {
  const words = 20_000;
  const copies = Math.ceil(words / report.split(/\s+/u).length);
  // No page says the same twice: each paragraph ends with words of its own.
  const text = Array.from({ length: copies }, (_, copy) =>
    report.trim().replaceAll(/\n\n|$/gu, (end) => ` So says part ${copy}.${end}`),
  ).join('\n\n');
  const { entities } = analyse({ text, lang: 'en' });
  const { ours, theirs, ratio, mentions, frame } = await timePainting({ text, entities, watched: [] });
  return [
    {
      measure: `marking ${mentions} names on a page of 20,000 words, in Chromium`,
      ours: milliseconds(ours),
      peer: `${milliseconds(theirs)} searching and wrapping in <mark>`,
      ratio: times(ratio),
      goal: '≤ 50 ms',
    },
    {
      measure: 'scrolling through it: time between frames, 95th percentile',
      ours: milliseconds(frame.marked),
      peer: `${milliseconds(frame.bare)} without marks`,
      ratio: times(frame.marked / frame.bare),
      goal: '≤ 16.7 ms',
    },
  ];
}

const stepRows = (): readonly Row[] =>
  Object.entries(timeSteps(knowledge, report)).map(([step, ours]) => ({
    measure: `step of the analysis: ${step}`,
    ours: milliseconds(ours),
  }));

console.log(
  table([
    extractionRow('extraction, page of 1 MB', largePage(1_000_000), 9),
    ...samplePages.map((name) => extractionRow(`extraction, ${name}`, samplePage(name), 41)),
    ...analysisRows(),
    memoryRow(),
    coldStartRow(),
    ...workerRows(),
    ...growthRows(),
    ...hostileRows(),
    ...(await paintingRows()),
    ...stepRows(),
  ]),
);
