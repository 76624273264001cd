import type { WatchTarget } from '../utils/library/types.ts';
import { keyPart, t } from '../utils/locale.ts';
import { nameOf } from './names.ts';

/** What the reader watches for, in the reader's language. */
export function nameOfTarget(target: WatchTarget): string {
  if (target.kind === 'entity') return nameOf(target.entity);
  return target.kind === 'topic' ? t(`topic_${keyPart(target.topic)}`) : target.term;
}
