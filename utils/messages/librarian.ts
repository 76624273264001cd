import type { ImportCalls } from './imports.ts';
import type { JudgementCalls } from './judgements.ts';

/**
 * Calls from the library page to the worker that nobody else makes, by subject. A script that the worker loads when the
 * first of them comes answers them. Arguments and answers survive JSON.
 */
export interface LibrarianCalls extends JudgementCalls, ImportCalls {}
