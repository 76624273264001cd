import type { ImportStep } from '../../components/import-progress.tsx';
import { type Outcome, success } from '../../utils/errors.ts';
import type { ImportCalls, ImportReport } from '../../utils/messages/imports.ts';
import { forgetImport, type ImportProgress, noteImport } from '../../utils/unfinished-import.ts';

/** What the reader hears while a backup is imported. */
interface Telling {
  /** For the eye: after every batch. */
  readonly show: (step: ImportStep) => void;
  /** For the ear: ten times, not for every batch. */
  readonly say: (progress: ImportProgress) => void;
}

const nothing: ImportReport = { added: 0, updated: 0, unchanged: 0 };

const sum = (one: ImportReport, other: ImportReport): ImportReport => ({
  added: one.added + other.added,
  updated: one.updated + other.updated,
  unchanged: one.unchanged + other.unchanged,
});

const tenth = ({ done, total }: ImportProgress) => Math.floor((10 * done) / total);

/**
 * Checks the whole file first, so that a damaged one changes nothing; then merges it batch by batch. What is remembered
 * of it stays where it is broken off, so that the reader hears how it goes on.
 */
export async function importBackup(
  file: File,
  librarian: ImportCalls,
  { show, say }: Telling,
): Promise<Outcome<ImportReport>> {
  const { openBackup } = await import('../../utils/library/export/open-backup.ts');
  const backup = await openBackup(file, (part) => show({ kind: 'checking', part }));
  if (!backup.ok) return backup;
  let progress: ImportProgress = { file: file.name, done: 0, total: backup.value.articles };
  await noteImport(progress);
  const began = performance.now();
  let report = nothing;
  let noted: Promise<void> = Promise.resolve();
  for await (const { json, articles } of backup.value.batches) {
    const merged = await librarian.importBatch(json);
    if (!merged.ok) return merged;
    report = sum(report, merged.value);
    if (articles === 0) continue;
    const next = { ...progress, done: progress.done + articles };
    // The next batch does not wait for the note of this one, but the next note does.
    await noted;
    noted = noteImport(next);
    show({ kind: 'importing', ...next, took: performance.now() - began });
    if (tenth(next) > tenth(progress) && next.done < next.total) say(next);
    progress = next;
  }
  await noted;
  await forgetImport();
  return success(report);
}
