import type { Library } from '../schema.ts';
import type { Clock } from '../types.ts';
import { checkArticles } from './check-articles.ts';
import { checkReaderRows, checkReferences } from './check-reader-rows.ts';
import { checkStrays } from './check-strays.ts';
import { createChecker } from './checker.ts';
import type { CheckReport } from './report.ts';

/**
 * Looks at every row and every reference of a library, some hundred rows a transaction.
 * @param repairs puts right what it finds: what is derived is made anew, references to nothing are taken out, and rows
 * of which nothing can be made are moved to `aside`, not deleted.
 */
export async function checkLibrary(library: Library, repairs: boolean, clock: Clock): Promise<CheckReport> {
  const checker = createChecker(library, repairs, clock);
  // A name that is set aside is missing to its articles; an article that is set aside, to its notes.
  await checkReaderRows(checker);
  await checkArticles(checker);
  await checkStrays(checker);
  await checkReferences(checker);
  const { rows, faults } = checker.counts();
  const total = Object.values(faults).reduce((sum, count) => sum + count, 0);
  return { rows, faults, repaired: repairs ? total : 0 };
}
