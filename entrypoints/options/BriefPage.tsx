import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';

interface BriefPageProps {
  readonly library: Library;
  readonly briefId: string;
  readonly clock: Clock;
}

/** One brief, to be written. */
export function BriefPage(_: BriefPageProps) {
  return <h1>{t('briefView')}</h1>;
}
