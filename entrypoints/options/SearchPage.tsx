import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';

interface SearchPageProps {
  readonly library: Library;
  readonly query: string;
  readonly clock: Clock;
}

/** What the library has on some words. */
export function SearchPage(_: SearchPageProps) {
  return <h1>{t('searchView')}</h1>;
}
