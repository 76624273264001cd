import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Text of its licence, or a sentence where it ships none. */
  readonly text: string;
}

/** The folder of the package that a module was taken from; null for our own. */
export function packageFolder(moduleId: string): string | null {
  const path = moduleId.replace(/^\0/u, '').split('?', 1)[0] ?? '';
  const inside = /^(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path);
  return inside?.groups?.folder ?? null;
}

/**
 * Reads who wrote a package and under which licence.
 * @throws where the package does not say under which.
 */
export function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  if (typeof license !== 'string' || license === '') throw new Error(`${folder}: names no licence`);
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/iu.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `It ships no text of ${license}.`;
  return { name: String(name), version: String(version), license, text };
}

const heading = (words: string) => `${words}\n${'─'.repeat(72)}\n`;

/** One text with every package and every source of data, by name. */
export function licencesText(packages: readonly Package[], dataSources: readonly string[]): string {
  const code = packages
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, version, license, text }) => `${heading(`${name} ${version} · ${license}`)}\n${text}\n`);
  return [
    'What Simpul ships that others made\n',
    ...code,
    ...dataSources.map((text) => `${text.trim()}\n`),
  ].join('\n');
}

/**
 * Notes of which packages the bundles are made, build after build, and writes their licences beside the extension.
 * Only what is really in a bundle is listed.
 */
export function thirdPartyLicences() {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'third-party-licences',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          for (const id of chunk.moduleIds) {
            const folder = packageFolder(id);
            if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
          }
    },
  };
  const write = (root: string, outDir: string) => {
    const sources = ['public/knowledge/SOURCES.md', 'public/models/SOURCES.md'].map((path) =>
      readFileSync(join(root, path), 'utf8'),
    );
    writeFileSync(join(outDir, 'licences.txt'), licencesText([...folders].map(readPackage), sources));
  };
  return { plugin, write };
}
