/**
 * The command line of the core. README, «Command line», tells its contract.
 *   npm run -s analyze -- FILE.html|FILE.txt|-      findings for a person
 *   npm run -s analyze -- --explain FILE            … with each finding's rule, and what extraction removed
 *   npm run -s analyze -- --jsonl                   one JSON line in, one out, in order
 */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../utils/analysis/index.ts';
import { extractArticle } from '../utils/article/extract.ts';
import { articleFromText } from '../utils/article/plain-text.ts';
import type { Article, Removal } from '../utils/article/types.ts';
import { type AnalyzeLine, InvalidLine, readLine } from './analyze-line.ts';
import { linesOf } from './lines-of.ts';
import { parseHtml } from './parse-html.ts';
import { printFindings } from './print-findings.ts';
import { readKnowledge } from './read-knowledge.ts';

const analyse = createAnalyser(readKnowledge());

function read(line: AnalyzeLine): { readonly article: Article; readonly removals: readonly Removal[] } {
  if (line.html === undefined)
    return { article: articleFromText({ ...line, text: line.text ?? '' }), removals: [] };
  const extraction = extractArticle(parseHtml(line.html), line.url ?? '');
  if (!extraction.ok) throw new InvalidLine(extraction.reason, extraction.detail ?? 'no article was found');
  return extraction.value;
}

function findings(line: AnalyzeLine) {
  const { article, removals } = read(line);
  const analysis = analyse({
    text: article.text,
    title: article.title,
    lang: line.lang ?? article.declaredLang ?? undefined,
    publishedAt: article.publishedAt?.value ?? line.publishedAt,
    credits: article.credits.length > 0 ? article.credits : undefined,
  });
  return { article, removals, analysis };
}

/** The contract's shape: spans without our inner fields, events with one flat list of each. */
function answer(line: AnalyzeLine) {
  const { article, analysis } = findings(line);
  const { title, byline, siteName, publishedAt, text, wordCount, quality } = article;
  return {
    id: line.id,
    article: { title, byline, siteName, lang: analysis.language, publishedAt, text, wordCount, quality },
    summary: analysis.summary,
    entities: analysis.entities.map(({ id, type, name, country, refs, mentions }) => ({
      id,
      type,
      name,
      country,
      refs,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    })),
    dates: analysis.dates.map(({ start, end, value }) => ({ start, end, value })),
    topics: analysis.topics.map(({ id, score }) => ({ id, score })),
    events: analysis.events.map(
      ({ type, stage, modality, actors, recipients, date, topics, evidence, rule }) => ({
        type,
        stage,
        modality,
        actors,
        recipients,
        date,
        topics,
        evidence,
        rule,
      }),
    ),
    sources: analysis.sources,
  };
}

function answerLine(raw: string): unknown {
  let id: unknown = null;
  try {
    const line = readLine(raw, (found) => {
      id = found;
    });
    return answer(line);
  } catch (error) {
    if (error instanceof InvalidLine) return { id, error: { code: error.code, message: error.message } };
    return {
      id,
      error: { code: 'unexpected', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

async function answerLines(): Promise<void> {
  for await (const raw of linesOf(process.stdin)) {
    if (raw.trim() === '') continue;
    // Waiting for the pipe keeps memory flat when the reader is slower than we are.
    if (!process.stdout.write(`${JSON.stringify(answerLine(raw))}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answerFile(file: string, explain: boolean): void {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8');
  const isPage = /\.html?$/iu.test(file) || /^\s*(?:<!doctype|<html)/iu.test(content);
  const line: AnalyzeLine = isPage ? { id: file, html: content } : { id: file, text: content };
  printFindings(findings(line), explain);
}

const usage = 'usage: npm run -s analyze -- [--explain] FILE.html|FILE.txt|-   or   --jsonl';
const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (options.includes('--jsonl')) await answerLines();
else if (file)
  try {
    answerFile(file, options.includes('--explain'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
else {
  console.error(usage);
  process.exitCode = 2;
}
