import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** SHA-256 of each file of a package by its path; folders are no files. */
export type FileHashes = ReadonlyMap<string, string>;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export function hashesOfZip(zip: string): FileHashes {
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(zip))));
  return new Map(
    files.filter(([path]) => !path.endsWith('/')).map(([path, bytes]) => [path, hashOf(bytes)] as const),
  );
}

export const hashOfFile = (path: string): string => hashOf(readFileSync(path));

/** Paths that stand in one package only, or hold other bytes. */
export function differences(one: FileHashes, other: FileHashes): readonly string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}
