import type { Standing } from '../../utils/library/dossier/promises.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { Library } from '../../utils/library/schema.ts';
import { number, t } from '../../utils/locale.ts';
import { Chapter } from './chapter.tsx';
import { PromiseLines } from './promise-lines.tsx';

const atFirst = 5;

interface PromiseChapterProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  readonly standing: Standing;
  /** The ledger that has them all, where one does. */
  readonly ledger: string | null;
}

/** How the promises of a subject stand: in figures, then one by one. */
export function PromiseChapter({ library, columns, standing, ledger }: PromiseChapterProps) {
  const { ladders, quiet, kept, ended } = standing;
  return (
    <Chapter title={t('dossierPromises')} aside={ledger && <a href={ledger}>{t('ledgerView')}</a>}>
      <p class="chapter-note figures">
        {[
          t('promisesQuiet', number(quiet)),
          t('promisesKept', number(kept)),
          t('promisesEnded', number(ended)),
        ].join(' · ')}
      </p>
      <PromiseLines library={library} columns={columns} ladders={ladders} few={atFirst} />
    </Chapter>
  );
}
