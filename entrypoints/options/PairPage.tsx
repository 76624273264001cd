import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';

interface PairPageProps {
  readonly library: Library;
  readonly pair: string;
  readonly clock: Clock;
}

/** All that two sides have to do with each other. */
export function PairPage(_: PairPageProps) {
  return <h1>{t('pairView')}</h1>;
}
