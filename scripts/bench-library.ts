/**
 * `npm run bench:library`: the built extension in real Chromium on an invented library of 1,000 and of 20,000 articles:
 * how soon the timeline stands, how fast it answers, what it takes, and how that grows. Takes some minutes; the
 * filled profiles stay in `.output/bench-library/` for the next run. `-- --quick` leaves exports and import out.
 */
import { fillProfile } from './bench/library/fill.ts';
import { type Measures, measureLibrary } from './bench/library/measures.ts';
import { growthExponent, median, percentile } from './bench/measure.ts';
import { milliseconds, type Row, table } from './bench/table.ts';

const sizes = [1_000, 20_000] as const;
const isQuick = process.argv.includes('--quick');

const answers: { readonly [Name in keyof Measures]: { readonly measure: string; readonly goal: string } } = {
  paint: { measure: 'first paint of the timeline, from opening the page (median)', goal: '≤ 1500 ms' },
  filter: { measure: 'another filter, until count and drawing are painted (p95)', goal: '≤ 100 ms' },
  list: { measure: 'another filter, until the list below has its rows, too (p95)', goal: '' },
  zoom: { measure: 'a turn of the wheel, until it is drawn (p95)', goal: '≤ 100 ms' },
  pan: { measure: 'work of a frame while the window is dragged (p95)', goal: '≤ 16 ms' },
  save: { measure: 'storing an article, page open beside it (p95)', goal: '≤ 60 ms' },
  follow: { measure: 'from storing it until the open page counts it (p95)', goal: '' },
  dossier: { measure: 'a dossier, once the outlines are there (p95)', goal: '≤ 500 ms' },
  overview: { measure: 'the overview, once the outlines are there (p95)', goal: '≤ 500 ms' },
  promises: { measure: 'how promises stand, which come behind the rest (p95)', goal: '' },
  heap: { measure: 'memory of the page: script heap after collection', goal: '≤ 300 MB' },
  exportFrame: {
    measure: 'longest frame while everything is exported (worst of four formats)',
    goal: '≤ 200 ms',
  },
  exportWhole: { measure: 'exporting everything (slowest of four formats)', goal: '' },
  importFrame: { measure: 'longest frame while the full backup is imported', goal: '≤ 200 ms' },
  importWhole: { measure: 'importing the full backup', goal: '' },
  resident: { measure: 'memory of the page: its whole process', goal: '≤ 300 MB' },
};

const figure = (name: keyof Measures, values: readonly number[]): number =>
  /^(?:ex|im)port/u.test(name)
    ? Math.max(...values)
    : name === 'paint' || name === 'heap' || name === 'resident'
      ? median(values)
      : percentile(values, 0.95);
const shown = (name: keyof Measures, value: number): string =>
  name === 'heap' || name === 'resident' ? `${(value / 1e6).toFixed(0)} MB` : milliseconds(value);

const measured: Measures[] = [];
for (const size of sizes) measured.push(await measureLibrary(await fillProfile(size), isQuick));

const shownAnswers = Object.entries(answers).filter(([key]) => !isQuick || !/^(?:ex|im)port/u.test(key));
const rows = shownAnswers.map(([key, { measure, goal }]): Row => {
  const name = key as keyof Measures;
  const [small = 0, large = 0] = measured.map((measures) => figure(name, measures[name]));
  return {
    measure: `${measure}, 1,000 → 20,000 articles`,
    ours: `${shown(name, small)} → ${shown(name, large)}`,
    ratio: `exponent ${growthExponent(small, large, 20).toFixed(2)}`,
    goal,
  };
});
console.log(table(rows));
