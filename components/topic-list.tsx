import type { LanguageCode, Span, TopicFinding } from '../utils/analysis/types.ts';
import { keyPart, t } from '../utils/locale.ts';
import type { QuotedSpan } from '../utils/messages.ts';
import { Evidence } from './evidence.tsx';
import { passagesOf } from './passages.ts';
import './topic-list.css';
import { useDisclosure } from './use-disclosure.ts';

interface TopicListProps {
  readonly topics: readonly TopicFinding[];
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly lang: LanguageCode | null;
  readonly onReveal?: ((passage: QuotedSpan) => void) | undefined;
}

/** The topics of a text, strongest first; each opens the sentences that carry it. */
export function TopicList({ topics, text, sentences, lang, onReveal }: TopicListProps) {
  const disclosure = useDisclosure();
  if (topics.length === 0) return <p class="nothing">{t('noTopics')}</p>;
  const ordered = topics.toSorted((left, right) => right.score - left.score);
  const chosen = topics.find((topic) => topic.id === disclosure.open);
  return (
    <>
      <ul class="topics">
        {ordered.map((topic) => (
          <li key={topic.id}>
            <button class="topic" {...disclosure.button(topic.id)}>
              {t(`topic_${keyPart(topic.id)}`)}
            </button>
          </li>
        ))}
      </ul>
      <div id={disclosure.panelId}>
        {chosen && (
          <Evidence
            key={chosen.id}
            passages={passagesOf(text, sentences, chosen.evidence)}
            lang={lang}
            onReveal={onReveal}
          />
        )}
      </div>
    </>
  );
}
