import { PageFrame } from '../../components/dossier/page-frame.tsx';
import { PairDossier } from '../../components/dossier/pair-dossier.tsx';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';

interface PairPageProps {
  readonly library: Library;
  readonly pair: string;
  readonly clock: Clock;
}

/** All that two sides have to do with each other. */
export function PairPage({ library, pair, clock }: PairPageProps) {
  return (
    <PageFrame library={library}>
      {(known) => <PairDossier library={library} known={known} pair={pair} clock={clock} />}
    </PageFrame>
  );
}
