import type { HanVariants } from '../analysis/fold.ts';
import { readHanVariants } from '../analysis/knowledge.ts';
import { readPackaged } from '../read-packaged.ts';

let variants: Promise<HanVariants> | null = null;

const read = async (): Promise<HanVariants> =>
  readHanVariants(await readPackaged('/knowledge/han-variants.tsv'));

/** Which traditional characters are the same as which simplified ones, packaged with the extension; read once. */
export function readVariants(): Promise<HanVariants> {
  variants ??= read().catch((error: unknown) => {
    variants = null;
    throw error;
  });
  return variants;
}
