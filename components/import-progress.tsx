import { number, sentences, t } from '../utils/locale.ts';
import { percent, roughTime } from '../utils/locale-progress.ts';
import './import-progress.css';

/** How far an import has come. */
export type ImportStep =
  /** `part`: how much of the file has been read, from 0 to 1. */
  | { readonly kind: 'checking'; readonly part: number }
  /** `took`: milliseconds for the articles that are done. */
  | { readonly kind: 'importing'; readonly done: number; readonly total: number; readonly took: number };

/** Before so much of an import is done, in milliseconds, nobody can say how long it takes. */
const earliest = 3_000;

/** Milliseconds that the rest takes at the pace so far; null where it is too early to tell. */
export function timeLeft({
  done,
  total,
  took,
}: Extract<ImportStep, { readonly kind: 'importing' }>): number | null {
  return took < earliest || done === 0 ? null : ((total - done) * took) / done;
}

/** A bar, how much of the backup is in, and about how long the rest takes. What is read aloud of it stands elsewhere. */
export function ImportProgress({ step }: { readonly step: ImportStep }) {
  const [value, max] = step.kind === 'checking' ? [step.part, 1] : [step.done, step.total];
  const left = step.kind === 'checking' ? null : timeLeft(step);
  return (
    <div class="import-progress">
      <progress value={value} max={max || 1} aria-label={t('importProgressLabel')} />
      <p class="figures">
        {step.kind === 'checking'
          ? t('importChecking', percent(step.part))
          : sentences(
              t('importDone', number(step.done), number(step.total)),
              left !== null && step.done < step.total && t('importLeft', roughTime(left)),
            )}
      </p>
    </div>
  );
}
