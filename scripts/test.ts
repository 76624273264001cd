/** `npm test`: everything that must hold before a change ships, in the order in which faults are cheapest to find. */
import { spawn } from 'node:child_process';
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

/** Steps that stand together run at the same time: most of them keep one core busy, and a machine has two. */
const steps: readonly (readonly Step[])[] = [
  [{ name: 'generated types', command: 'wxt prepare' }],
  [
    { name: 'format and lint', command: 'biome check --error-on-warnings .' },
    { name: 'types', command: 'tsc --noEmit' },
    { name: 'types of the pure core', command: 'tsc --noEmit -p utils/analysis' },
    { name: 'nothing unused', command: 'knip' },
  ],
  [
    { name: 'build for Chrome', command: 'wxt build' },
    { name: 'build for Firefox', command: 'wxt build -b firefox' },
  ],
  [
    {
      name: 'store rules of Firefox',
      command: 'web-ext lint --source-dir .output/firefox-mv3 --warnings-as-errors --no-config-discovery',
    },
  ],
  [
    {
      name: 'unit, corpus and repository tests',
      command: vitest('vitest.config.ts', 'unit.json'),
      report: 'unit.json',
    },
  ],
  [
    {
      name: 'Chromium and Firefox',
      command: vitest('vitest.browsers.config.ts', 'browsers.json'),
      report: 'browsers.json',
    },
  ],
];

interface Outcome {
  readonly status: number | null;
  readonly seconds: number;
  readonly output: string;
}

/** Runs a command; what it says is shown at once, or kept for later where others talk at the same time. */
function run(command: string, isAlone: boolean): Promise<Outcome> {
  const started = performance.now();
  const output: Buffer[] = [];
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({
        status,
        seconds: (performance.now() - started) / 1000,
        output: Buffer.concat(output).toString(),
      }),
    );
  });
}

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

function tally({ name, report }: Step, status: number | null): void {
  if (status !== 0) faults.push(name);
  if (!report) {
    if (status === 0) passed++;
    else failed++;
    return;
  }
  try {
    const found = counts(report);
    passed += found.passed;
    failed += found.failed;
    skipped += found.skipped;
    if (found.passed + found.failed === 0) faults.push(`${name}: no test ran`);
  } catch {
    faults.push(`${name}: no report was written`);
  }
}

for (const together of steps) {
  const isAlone = together.length === 1;
  await Promise.all(
    together.map(async (step) => {
      if (isAlone) console.log(`\n── ${step.name} ── ${step.command.split(' --reporter')[0]}`);
      const { status, seconds, output } = await run(step.command, isAlone);
      if (!isAlone) console.log(`\n── ${step.name} ── ${step.command.split(' --reporter')[0]}\n${output}`);
      console.log(`── ${step.name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`);
      tally(step, status);
    }),
  );
}

if (faults.length > 0) console.log(`\nFailed: ${faults.join('; ')}`);
console.log(`\n${passed} passed, ${Math.max(failed, faults.length)} failed, ${skipped} skipped`);
process.exitCode = faults.length > 0 ? 1 : 0;
