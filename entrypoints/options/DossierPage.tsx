import { EntityDossier } from '../../components/dossier/entity-dossier.tsx';
import { PageFrame } from '../../components/dossier/page-frame.tsx';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Actions } from './App.tsx';
import { watching } from './watching.ts';

interface DossierPageProps {
  readonly library: Library;
  readonly entity: string;
  readonly background: BackgroundCalls;
  readonly actions: Actions;
  readonly clock: Clock;
}

/** All that the library knows of one entity. */
export function DossierPage({ library, entity, background, actions, clock }: DossierPageProps) {
  return (
    <PageFrame library={library}>
      {(known) => (
        <EntityDossier
          library={library}
          known={known}
          entity={entity}
          clock={clock}
          onWatch={watching(background, actions)}
        />
      )}
    </PageFrame>
  );
}
