/**
 * `npm run bench:search [-- --articles N] [-- --with NAME,…]`: ways to keep a full-text index, each in real Chromium
 * on the same invented library. Takes some minutes.
 */
import { parseArgs } from 'node:util';
import { median, percentile } from './bench/measure.ts';
import type { ContestantName } from './bench/search/contestants/index.ts';
import { measureContestant, type SearchMeasures } from './bench/search/run.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    with: { type: 'string', default: 'dexieIndex,flexSearch,miniSearch,orama' },
  },
});

/** From words that stand nearly everywhere to such as stand in one report. */
const queries: readonly (readonly string[])[] = [
  ['vaccine'],
  ['indonesia'],
  ['indonesia', 'china'],
  ['kesehatan'],
  ['~sehat'],
  ['hepatitis', 'b'],
  ['印尼'],
  ['中国', '国人'],
  ['dan', 'indonesia'],
  ['of', 'and'],
  ['february', '2026'],
  ['salmonella'],
  ['ministry', 'of', 'health'],
  ['kerja', 'sama'],
  ['barbados', 'talks'],
  ['卫生', '生部'],
  ['in', 'the', 'on'],
  ['prasetya'],
  ['nebulizer', '2026'],
  ['tuberculosis'],
];
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const ms = (value: number) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;

const rows: [string, SearchMeasures][] = [];
for (const name of values.with.split(',') as ContestantName[]) {
  try {
    rows.push([name, await measureContestant(name, Number(values.articles), queries)]);
  } catch (error) {
    console.log(name, error);
    continue;
  }
  const [, found] = rows.at(-1) ?? [];
  if (!found) continue;
  console.log(
    `| ${[name, `${(found.build / 1000).toFixed(0)} s`, ms(percentile(found.adds, 0.5)), ms(percentile(found.adds, 0.95)), ms(median(found.queries)), ms(percentile(found.queries, 0.95)), ms(found.cold), megabytes(found.disk), megabytes(found.heap), megabytes(found.resident)].join(' | ')} |`,
  );
  console.log(found.totals.join(' '), found.queries.map((q) => q.toFixed(0)).join(' '));
}
