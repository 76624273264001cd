import { AddToBrief } from '../../components/briefs/add-to-brief.tsx';
import { ExportButton } from '../../components/export/export-button.tsx';
import { sliceOfArticles } from '../../utils/library/export/slice.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import { count } from '../../utils/locale.ts';

interface BulkActionsProps {
  readonly articleIds: readonly string[];
  readonly columns: OutlineColumns;
}

/** What can be done with any number of articles of the list beside filing them, in the order of the bar. */
export function BulkActions({ articleIds, columns }: BulkActionsProps) {
  return (
    <>
      <AddToBrief
        picks={articleIds.map((id) => ({ kind: 'article', id }))}
        named={count('articles', articleIds.length)}
      />
      <ExportButton
        choices={[{ label: 'exportSelection', slice: () => sliceOfArticles(columns, articleIds) }]}
      />
    </>
  );
}
