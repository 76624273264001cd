import { AddToBrief } from '../../components/briefs/add-to-brief.tsx';
import { count } from '../../utils/locale.ts';

/** What can be done with any number of articles of the list beside filing them, in the order of the bar. */
export function BulkActions({ articleIds }: { readonly articleIds: readonly string[] }) {
  return (
    <AddToBrief
      picks={articleIds.map((id) => ({ kind: 'article', id }))}
      named={count('articles', articleIds.length)}
    />
  );
}
