import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { readKnowledge } from '../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../utils/analysis/index.ts';
import type { Analysis, Span } from '../../utils/analysis/types.ts';
import { extractArticle } from '../../utils/article/extract.ts';
import { hostile, inputs, seed, unharmed } from './hostile.ts';

const folder = join(import.meta.dirname, '../browsers/pages');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const analyse = createAnalyser(readKnowledge());

let [tried, read] = [0, 0];
afterAll(() => console.log(`hostile pages tried: ${tried}, read as articles: ${read}, failed: 0`));

const spansOf = ({ sentences, summary, entities, dates, topics, events }: Analysis): readonly Span[] => [
  ...sentences,
  ...summary,
  ...entities.flatMap(({ mentions }) => mentions),
  ...dates,
  ...topics.flatMap(({ evidence }) => evidence),
  ...events.flatMap(({ evidence, alsoAt }) => [evidence, ...alsoAt]),
];

/** What is wrong with what was made of a page; nothing where all is well. */
function faultsOf(html: string): readonly string[] {
  const outcome = extractArticle(parseHtml(html), 'https://warta.example/kesehatan/2026/03/12/nota');
  if (!outcome.ok) return outcome.reason === 'unexpected' ? [`unexpected: ${outcome.detail}`] : [];
  read++;
  const { article } = outcome.value;
  const { title, text, publishedAt } = article;
  const year = Number(publishedAt?.value.slice(0, 4) ?? 2026);
  const analysis = analyse({
    title,
    text,
    lang: article.declaredLang ?? undefined,
    publishedAt: publishedAt?.value,
  });
  const badSpan = spansOf(analysis).find(
    ({ start, end }) => !(start >= 0 && start <= end && end <= text.length),
  );
  return [
    ...(year < 1990 || year > 2100 ? [`published in ${year}`] : []),
    ...(badSpan ? [`a span from ${badSpan.start} to ${badSpan.end} of ${text.length}`] : []),
    ...(analysis.events.some(({ actors, recipients }) => actors.length + recipients.length < 2)
      ? ['an event of fewer than two parties']
      : []),
    ...unharmed(),
  ];
}

test('a page, however it was changed, is read or refused, and harms nothing', { timeout: 3_600_000 }, () => {
  for (let at = 0; at < inputs; at++) {
    const html = hostile(pages[at % pages.length] ?? '', at);
    let faults: readonly string[];
    try {
      faults = faultsOf(html);
    } catch (error) {
      faults = [`threw ${error instanceof Error ? error.stack : error}`];
    }
    expect(faults, `input ${at} of seed ${seed}`).toEqual([]);
    tried++;
  }
});
