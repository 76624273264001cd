/** `npm test`: everything that must hold before a change ships, in the order in which faults are cheapest to find. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from './find-browsers.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Where Vitest leaves its counts. */
  readonly report?: string;
}

const root = join(import.meta.dirname, '..');
const reports = join(root, '.output', 'test-reports');
const vitest = (config: string, report: string) =>
  `vitest run --config ${config} --reporter=default --reporter=json --outputFile.json=${join(reports, report)}`;

const steps: readonly Step[] = [
  { name: 'generated types', command: 'wxt prepare' },
  { name: 'format and lint', command: 'biome check --error-on-warnings .' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'types of the pure core', command: 'tsc --noEmit -p utils/analysis' },
  { name: 'nothing unused', command: 'knip' },
  { name: 'build for Chrome', command: 'wxt build' },
  { name: 'build for Firefox', command: 'wxt build -b firefox' },
  {
    name: 'store rules of Firefox',
    command: 'web-ext lint --source-dir .output/firefox-mv3 --warnings-as-errors --no-config-discovery',
  },
  {
    name: 'unit, corpus and repository tests',
    command: vitest('vitest.config.ts', 'unit.json'),
    report: 'unit.json',
  },
  {
    name: 'Chromium and Firefox',
    command: vitest('vitest.browsers.config.ts', 'browsers.json'),
    report: 'browsers.json',
  },
];

function counts(report: string): {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
} {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(join(reports, report), 'utf8'),
  ) as Readonly<Record<string, number>>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
requireBrowser('chromium');
requireBrowser('firefox');

let [passed, failed, skipped] = [0, 0, 0];
const faults: string[] = [];
for (const { name, command, report } of steps) {
  console.log(`\n── ${name} ── ${command.split(' --reporter')[0]}`);
  const started = performance.now();
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) faults.push(name);
  if (report)
    try {
      const found = counts(report);
      passed += found.passed;
      failed += found.failed;
      skipped += found.skipped;
      if (found.passed + found.failed === 0) faults.push(`${name}: no test ran`);
    } catch {
      faults.push(`${name}: no report was written`);
    }
  else if (status === 0) passed++;
  else failed++;
}

if (faults.length > 0) console.log(`\nFailed: ${faults.join('; ')}`);
console.log(`\n${passed} passed, ${Math.max(failed, faults.length)} failed, ${skipped} skipped`);
process.exitCode = faults.length > 0 ? 1 : 0;
