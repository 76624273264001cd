import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';

interface OverviewPageProps {
  readonly library: Library;
  readonly clock: Clock;
}

/** What is new and what is near. */
export function OverviewPage(_: OverviewPageProps) {
  return <h1>{t('overviewView')}</h1>;
}
