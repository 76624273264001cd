import type { Entity } from '../utils/analysis/types.ts';
import type { Watched } from '../utils/library/watched.ts';
import { keyPart, list, t } from '../utils/locale.ts';
import { nameFinder } from './names.ts';
import './watched-line.css';

interface WatchedLineProps {
  readonly watched: Watched;
  readonly entities: readonly Entity[];
  readonly text: string;
}

/** What of a page the reader watches for, in one line; nothing where nothing is. */
export function WatchedLine({ watched, entities, text }: WatchedLineProps) {
  if (watched.watchIds.length === 0) return null;
  const names = [
    ...watched.entities.map(nameFinder(entities)),
    ...watched.topics.map((topic) => t(`topic_${keyPart(topic)}`)),
    ...watched.terms.map(({ start, end }) => text.slice(start, end)),
  ];
  return (
    <p class="watched-line">
      <span aria-hidden="true">★ </span>
      {names.length === 0 ? t('watchedInTitle') : t('watchedHere', list([...new Set(names)]))}
    </p>
  );
}
