import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';

interface BriefsPageProps {
  readonly library: Library;
  readonly clock: Clock;
}

/** The briefs that the reader writes. */
export function BriefsPage(_: BriefsPageProps) {
  return <h1>{t('briefsView')}</h1>;
}
