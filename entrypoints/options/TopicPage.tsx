import { PageFrame } from '../../components/dossier/page-frame.tsx';
import { TopicDossier } from '../../components/dossier/topic-dossier.tsx';
import type { TopicId } from '../../utils/analysis/types.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Actions } from './App.tsx';
import { watching } from './watching.ts';

interface TopicPageProps {
  readonly library: Library;
  readonly topic: TopicId;
  readonly background: BackgroundCalls;
  readonly actions: Actions;
  readonly clock: Clock;
}

/** All that the library knows of one topic. */
export function TopicPage({ library, topic, background, actions, clock }: TopicPageProps) {
  return (
    <PageFrame library={library}>
      {(known) => (
        <TopicDossier
          library={library}
          known={known}
          topic={topic}
          clock={clock}
          onWatch={watching(background, actions)}
        />
      )}
    </PageFrame>
  );
}
