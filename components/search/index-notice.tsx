import { number, t } from '../../utils/locale.ts';

interface IndexNoticeProps {
  /** Articles that are in the index, and those that are not yet. */
  readonly indexed: number;
  readonly behind: number;
}

/** Says that the index is being built, how far it is, and that results are not complete until then. */
export function IndexNotice({ indexed, behind }: IndexNoticeProps) {
  if (behind === 0) return null;
  const total = indexed + behind;
  return (
    <div class="search-index" role="status">
      <p>{t('searchIndexing', number(indexed), number(total))}</p>
      <progress max={total} value={indexed} aria-label={t('searchIndexProgress')} />
    </div>
  );
}
