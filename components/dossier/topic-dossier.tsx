import type { TopicId } from '../../utils/analysis/types.ts';
import { pairCounts } from '../../utils/library/dossier/pair-counts.ts';
import { filterOf, idOfSide, type Subject, sidesOf } from '../../utils/library/dossier/subject.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock, WatchTarget } from '../../utils/library/types.ts';
import { count, keyPart, t } from '../../utils/locale.ts';
import { dossierOf, pairOf } from '../dossier-address.ts';
import { hashOf } from '../library-place.ts';
import { pairName } from '../pair-list.tsx';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import { useNames } from '../use-names.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import { Chapter } from './chapter.tsx';
import { DossierBody } from './dossier-body.tsx';
import { DossierHead } from './dossier-head.tsx';
import { StageBars } from './stage-bars.tsx';
import './topic-dossier.css';
import { type Dossier, useDossier } from './use-dossier.ts';
import { WatchButton } from './watch-button.tsx';

const pairsAtFirst = 8;
const mostPairs = 60;

interface TopicDossierProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly topic: TopicId;
  readonly clock: Clock;
  readonly onWatch: (target: WatchTarget, watched: boolean) => void;
}

/** All that the library knows of one topic. */
export function TopicDossier({ library, known, topic, clock, onWatch }: TopicDossierProps) {
  const subject: Subject = { kind: 'topic', topic };
  const dossier = useDossier(known, subject, [], clock);
  const name = t(`topic_${keyPart(topic)}`);
  return (
    <>
      <DossierHead
        kind={t('topicView')}
        name={name}
        actions={
          <>
            <WatchButton library={library} target={{ kind: 'topic', topic }} onWatch={onWatch} />
            <a class="button" href={hashOf({ view: 'timeline', filter: filterOf(subject) })}>
              {t('timelineView')}
            </a>
          </>
        }
      />
      {dossier.articles.length === 0 && <p class="no-match">{t('dossierNothing')}</p>}
      <DossierBody
        library={library}
        known={known}
        subject={subject}
        dossier={dossier}
        name={name}
        partnersTitle={t('topicActors')}
        addressOf={({ side }) => dossierOf(idOfSide(side))}
      >
        {dossier.events.length > 0 && (
          <div class="topic-chapters">
            <Pairs library={library} known={known} dossier={dossier} />
            <Chapter title={t('topicStages')}>
              <StageBars stages={dossier.figures.stages} topic={topic} />
            </Chapter>
          </div>
        )}
      </DossierBody>
    </>
  );
}

interface PairsProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly dossier: Dossier;
}

/** The pairs of sides that have most to do with each other in it. */
function Pairs({ library, known, dossier }: PairsProps) {
  const pairs = pairCounts(known.columns, dossier.events).slice(0, mostPairs);
  const { shown, total, showAll } = useFirstFew(pairs, pairsAtFirst);
  const nameOfId = useNames(
    library,
    shown.flatMap(({ pair }) => sidesOf(pair).map(idOfSide)),
  );
  if (pairs.length === 0) return null;
  return (
    <Chapter title={t('topicPairs')}>
      <ol>
        {shown.map(({ pair, events }) => (
          <li class="topic-pair" key={pair}>
            <a class="name-link" href={pairOf(pair)}>
              {pairName(pair, (side) => nameOfId(idOfSide(side)))}
            </a>{' '}
            <span class="chapter-note figures">{count('events', events)}</span>
          </li>
        ))}
      </ol>
      <ShowAll total={total} onClick={showAll} />
    </Chapter>
  );
}
