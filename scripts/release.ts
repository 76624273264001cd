/**
 * `npm run release`: the packages for the stores, in `.output/release/`, from a tree without open changes whose version
 * the changelog names. Chrome's package is Edge's, too. The source package is unpacked, installed and built elsewhere:
 * what comes out must be Firefox's package, byte for byte. `npm test` is run before, unless `--tested` is said.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { notesOf } from './release/changelog.ts';
import { differences, hashesOfZip, hashOfFile } from './release/packages.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, '.output');
const folder = join(output, 'release');

function run(command: string, cwd = root): string {
  console.log(`── ${command}`);
  const { status, stdout } = spawnSync(command, {
    cwd,
    shell: true,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`failed: ${command}\n${stdout.slice(-2_000)}`);
  return stdout;
}

/** Unpacks a package and gives its folder. */
function unpack(zip: string): string {
  const place = mkdtempSync(join(tmpdir(), 'simpul-source-'));
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  return place;
}

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
if (run('git status --porcelain') !== '') throw new Error('there are open changes: commit them first');
if (!process.argv.includes('--tested')) run('npm test');

run('wxt zip');
run('wxt zip -b firefox');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const packages = { chrome: 'chrome', edge: 'chrome', firefox: 'firefox', source: 'sources' };
const files = Object.entries(packages).map(([as, made]) => {
  const file = `${name}-${version}-${as}.zip`;
  copyFileSync(join(output, `${name}-${version}-${made}.zip`), join(folder, file));
  return file;
});

const source = unpack(join(folder, `${name}-${version}-source.zip`));
run('npm ci', source);
run('npx wxt zip -b firefox', source);
const rebuilt = hashesOfZip(join(source, '.output', `${name}-${version}-firefox.zip`));
const differing = differences(hashesOfZip(join(folder, `${name}-${version}-firefox.zip`)), rebuilt);
rmSync(source, { recursive: true, force: true });
if (differing.length > 0) throw new Error(`the source package builds otherwise: ${differing.join(', ')}`);
console.log(`The source package builds the same ${rebuilt.size} files, byte for byte.`);

writeFileSync(join(folder, 'notes.md'), `${notes}\n`);
const sums = files.map((file) => `${hashOfFile(join(folder, file))}  ${file}\n`).join('');
writeFileSync(join(folder, 'SHA256SUMS'), sums);
console.log(`\n${sums}\nReady in ${folder}`);
