import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';

interface DossierPageProps {
  readonly library: Library;
  readonly entity: string;
  readonly clock: Clock;
}

/** All that the library knows of one entity. */
export function DossierPage(_: DossierPageProps) {
  return <h1>{t('dossierView')}</h1>;
}
