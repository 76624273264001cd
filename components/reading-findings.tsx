import { ArticleHeader } from './article-header.tsx';
import type { EntityActionCalls } from './entity-actions.tsx';
import { EntityGroups } from './entity-groups.tsx';
import { EventList } from './event-list.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { nameFinder, nameOf } from './names.ts';
import { ReadingQuality } from './reading-quality.tsx';
import { RelatedList } from './related-list.tsx';
import './reading-findings.css';
import type { Analysis, EntityId } from '../utils/analysis/types.ts';
import type { Reason } from '../utils/errors.ts';
import type { TimelineEntry } from '../utils/library/types.ts';
import { count, t } from '../utils/locale.ts';
import type { QuotedSpan, Reading } from '../utils/messages.ts';
import { Section } from './section.tsx';
import { Summary } from './summary.tsx';
import { TopicList } from './topic-list.tsx';
import { WatchedLine } from './watched-line.tsx';

interface ReadingFindingsProps {
  readonly reading: Reading;
  readonly addressOf: (entry: TimelineEntry) => string;
  /** Address of the dossier of a name. */
  readonly dossierOf: (id: EntityId) => string;
  readonly onReveal: (passage: QuotedSpan) => void;
  readonly actions?: EntityActionCalls | undefined;
}

/** All that was found on a page: what it is, what it says, who does what with whom, and what is known already. */
export function ReadingFindings({ reading, addressOf, dossierOf, onReveal, actions }: ReadingFindingsProps) {
  const { article, analysis, related, relatedEntities, watched } = reading;
  const lang = analysis.language;
  const source = { text: article.text, sentences: analysis.sentences, lang, onReveal };
  const doubt = doubtAbout(reading);
  /** Whether the library has a dossier to show. */
  const isKnown = (id: EntityId) =>
    reading.savedId !== null || relatedEntities.some((entity) => entity.id === id);
  // Of a doubtful text nothing more needs to be said than what was found in it.
  const shows = (findings: readonly unknown[]) => doubt === null || findings.length > 0;
  return (
    <>
      <ArticleHeader article={article} language={lang} sources={sourceNames(analysis)} />
      <WatchedLine watched={watched} entities={analysis.entities} text={article.text} />
      {doubt && <FailureNotice reason={doubt} />}
      {lang && (
        <>
          {shows(analysis.summary) && (
            <Section title={t('summaryHeading')}>
              <Summary text={article.text} sentences={analysis.summary} lang={lang} onReveal={onReveal} />
            </Section>
          )}
          {shows(analysis.events) && (
            <Section title={t('eventsHeading')}>
              <EventList events={analysis.events} entities={analysis.entities} {...source} />
            </Section>
          )}
          {shows(analysis.entities) && (
            <Section title={t('entitiesHeading')}>
              <EntityGroups
                entities={analysis.entities}
                actions={actions}
                watched={watched.entities}
                dossierOf={(id) => (isKnown(id) ? dossierOf(id) : null)}
                {...source}
              />
            </Section>
          )}
          {shows(analysis.topics) && (
            <Section title={t('topicsHeading')}>
              <TopicList topics={analysis.topics} {...source} />
            </Section>
          )}
        </>
      )}
      <Section
        title={t('relatedHeading')}
        aside={related.length > 0 ? count('entries', related.length) : undefined}
      >
        <RelatedList
          entries={related}
          nameOfId={nameFinder([...relatedEntities, ...analysis.entities])}
          addressOf={addressOf}
          dossierOf={dossierOf}
        />
      </Section>
      <ReadingQuality article={article} lang={lang} />
    </>
  );
}

/** Who is reported, in the reader's language where the source is an entity of the text. */
const sourceNames = ({ sources, entities }: Analysis): string[] =>
  sources.map(({ name, entity }) => {
    const known = entities.find(({ id }) => id === entity);
    return known ? nameOf(known) : name;
  });

/** What the reader must know before trusting the findings. */
function doubtAbout({ article, analysis }: Reading): Reason | null {
  if (article.quality.grade === 'stub') return 'paywalled';
  if (article.quality.grade === 'unlikely') return 'not-an-article';
  return analysis.language === null ? 'unsupported-language' : null;
}
