/**
 * `npm run bench:search [-- --articles N] [--with NAME,…] [--without-extension]`: ways to keep a full-text index, each in
 * real Chromium on the same invented library; then the built extension. `--with ''` measures the extension alone. Takes
 * many minutes: some of them fill the browser's memory, some write for a quarter of an hour.
 */
import { parseArgs } from 'node:util';
import { median, percentile } from './bench/measure.ts';
import { type ContestantName, contestantNames } from './bench/search/contestants/names.ts';
import { measureInTheExtension, type PageMeasures } from './bench/search/in-the-extension.ts';
import { measureContestant, type SearchMeasures } from './bench/search/run.ts';
import { milliseconds } from './bench/table.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    with: { type: 'string', default: contestantNames.join(',') },
    'without-extension': { type: 'boolean', default: false },
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
const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
const seconds = (value: number) => `${(value / 1000).toFixed(0)} s`;
const middleAndSlow = (values: readonly number[]) =>
  `${milliseconds(median(values))} / ${milliseconds(percentile(values, 0.95))}`;

function printContestant(name: string, found: SearchMeasures): void {
  line([
    name,
    seconds(found.build),
    middleAndSlow(found.adds),
    middleAndSlow(found.queries),
    milliseconds(found.cold),
    megabytes(found.disk),
    megabytes(found.heap),
    megabytes(found.resident),
  ]);
}

function printExtension(found: PageMeasures): void {
  console.log(`The built extension, ${values.articles} articles:`);
  line(['measure', 'median / 95th percentile', 'goal']);
  line(['---', '---', '---']);
  line(['building the whole index', seconds(found.build), '']);
  line(['cold page until first results', middleAndSlow(found.first), '']);
  line(['a query, until its first results stand', middleAndSlow(found.queries), '≤ 50 ms']);
  line(['a query, until all that it finds is known', middleAndSlow(found.whole), '']);
  line(['longest frame while it is answered', middleAndSlow(found.frames), '≤ 200 ms']);
  line(['saving an article, the index following', middleAndSlow(found.saves), '≤ 60 ms']);
  line([
    'memory: script heap, process',
    `${megabytes(found.heap)}, ${megabytes(found.resident)}`,
    '≤ 300 MB',
  ]);
}

const size = Number(values.articles);
line(['contestant', 'build', 'add', 'query', 'cold page', 'disk', 'script heap', 'process']);
line(Array.from({ length: 8 }, () => '---'));
for (const name of values.with.split(',').filter(Boolean) as ContestantName[]) {
  try {
    printContestant(name, await measureContestant(name, size, queries));
  } catch (error) {
    // Too large for the browser, or too slow for its driver: the others are measured all the same.
    console.log(`${name}: ${String(error).split('\n')[0]}`);
  }
}
if (!values['without-extension']) printExtension(await measureInTheExtension(size));
