import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { notesOf } from '../../../scripts/release/changelog.ts';
import { differences, hashesOfZip } from '../../../scripts/release/packages.ts';

const changelog =
  '# Changelog\n\n## Unreleased\n\n- Later.\n\n## 0.2.0\n\n- Threads.\n- Knots.\n\n## 0.1.0\n\n- First.\n';

test('a version says what it brought, and not what others did', () => {
  expect(notesOf(changelog, '0.2.0')).toBe('- Threads.\n- Knots.');
  expect(notesOf(changelog, '0.1.0')).toBe('- First.');
});

test.each(['0.3.0', '0.2', '2.0'])('%s, of which nothing is told, is not released', (version) => {
  expect(() => notesOf(changelog, version)).toThrow(version);
});

test('packages differ where a file is missing or has other bytes, not by when they were packed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-zip-'));
  const zip = (name: string, files: Record<string, string>, mtime: string) => {
    const path = join(folder, name);
    const bytes = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, [strToU8(text), { mtime }] as const]),
    );
    writeFileSync(path, zipSync(bytes as never));
    return hashesOfZip(path);
  };
  const one = zip('one.zip', { 'a.js': '1', 'b/c.js': '2' }, '2026-01-01');
  expect(differences(one, zip('same.zip', { 'b/c.js': '2', 'a.js': '1' }, '2026-02-02'))).toEqual([]);
  expect(differences(one, zip('other.zip', { 'a.js': '3', 'd.js': '2' }, '2026-01-01'))).toEqual([
    'a.js',
    'b/c.js',
    'd.js',
  ]);
});
