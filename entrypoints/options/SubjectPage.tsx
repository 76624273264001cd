import { EntityDossier } from '../../components/dossier/entity-dossier.tsx';
import { PageFrame } from '../../components/dossier/page-frame.tsx';
import { PairDossier } from '../../components/dossier/pair-dossier.tsx';
import { TopicDossier } from '../../components/dossier/topic-dossier.tsx';
import type { SubjectPlace } from '../../components/library-place.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Actions } from './App.tsx';
import { watching } from './watching.ts';

interface SubjectPageProps {
  readonly library: Library;
  readonly place: SubjectPlace;
  readonly background: BackgroundCalls;
  readonly actions: Actions;
  readonly clock: Clock;
}

/** All that the library knows of one entity, of two sides, or of one topic. */
export function SubjectPage({ library, place, background, actions, clock }: SubjectPageProps) {
  const onWatch = watching(background, actions);
  return (
    <PageFrame library={library}>
      {(known) => {
        const shared = { library, known, clock };
        switch (place.view) {
          case 'dossier':
            return <EntityDossier entity={place.entity} onWatch={onWatch} {...shared} />;
          case 'topic':
            return <TopicDossier topic={place.topic} onWatch={onWatch} {...shared} />;
          case 'pair':
            return <PairDossier pair={place.pair} {...shared} />;
        }
      }}
    </PageFrame>
  );
}
