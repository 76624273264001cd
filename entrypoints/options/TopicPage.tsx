import type { TopicId } from '../../utils/analysis/types.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';

interface TopicPageProps {
  readonly library: Library;
  readonly topic: TopicId;
  readonly clock: Clock;
}

/** All that the library knows of one topic. */
export function TopicPage(_: TopicPageProps) {
  return <h1>{t('topicView')}</h1>;
}
