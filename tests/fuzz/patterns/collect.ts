import { parseSync } from 'oxc-parser';
import { sourceFiles } from '../../repository/source-files.ts';

/** A regular expression of shipped code, and where it stands. */
export interface Found {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Every literal below some folders. */
export function literals(folders: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const { path, text } of folders.flatMap(sourceFiles)) {
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) for (const one of node) visit(one);
      else if (typeof node === 'object' && node !== null) {
        if ('regex' in node && 'start' in node) {
          const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
          const line = text.slice(0, Number(node.start)).split('\n').length;
          found.push({ source: pattern, flags, where: `${path}:${line}` });
        }
        for (const inner of Object.values(node)) visit(inner);
      }
    };
    visit(parseSync(path, text).program.body);
  }
  return found;
}
