import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesText, packageFolder, readPackage } from '../../../scripts/third-party-licences.ts';
import { root } from '../../repository/source-files.ts';

test.each([
  ['/home/x/node_modules/dexie/dist/modern/dexie.mjs', '/home/x/node_modules/dexie'],
  ['/home/x/node_modules/@mozilla/readability/index.js?v=1', '/home/x/node_modules/@mozilla/readability'],
  ['/home/x/node_modules/a/node_modules/b/c.js', '/home/x/node_modules/a/node_modules/b'],
  ['\0/home/x/node_modules/preact/dist/preact.mjs', '/home/x/node_modules/preact'],
])('a module of a package belongs to it: %s', (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});

test.each(['/home/x/utils/errors.ts', '\0virtual:entry', '/home/x/node_modules.ts'])('%s is ours', (id) => {
  expect(packageFolder(id)).toBeNull();
});

test('a package says its licence, word for word', () => {
  const dexie = readPackage(join(root, 'node_modules/dexie'));
  expect(dexie).toMatchObject({ name: 'dexie', license: 'Apache-2.0' });
  expect(licencesText([dexie], [])).toContain('TERMS AND CONDITIONS FOR USE');
});

const built = ['chrome-mv3', 'firefox-mv3'].map((folder) => join(root, '.output', folder, 'licences.txt'));
if (!built.every(existsSync)) console.log('skipped: licences in the package need `npm run build` first');

test.skipIf(!built.every(existsSync)).each(built)(
  '%s names what is in it, and nothing that only builds it',
  (file) => {
    const text = readFileSync(file, 'utf8');
    for (const name of ['dexie', 'preact', '@mozilla/readability', 'valibot', 'NERGrit', 'OpenCC'])
      expect(text).toContain(name);
    for (const name of ['vitest', 'puppeteer', 'typescript ']) expect(text).not.toContain(name);
  },
);
