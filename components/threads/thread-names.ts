import type { EntityId } from '../../utils/analysis/types.ts';
import { type Thread, threadKey } from '../../utils/library/threads/thread.ts';
import { countryName, keyPart, t } from '../../utils/locale.ts';
import type { NameFinder } from '../names.ts';

export const threadEntities = (threads: readonly Thread[]): readonly EntityId[] =>
  threads.flatMap((thread) => (thread.kind === 'entity' ? [thread.entity] : []));

export interface NamedThread {
  readonly thread: Thread;
  readonly key: string;
  readonly name: string;
}

/** Threads with what they are called in the reader's language. */
export const namedThreads = (threads: readonly Thread[], nameOfId: NameFinder): readonly NamedThread[] =>
  threads.map((thread) => ({ thread, key: threadKey(thread), name: nameOf(thread, nameOfId) }));

function nameOf(thread: Thread, nameOfId: NameFinder): string {
  switch (thread.kind) {
    case 'country':
      return countryName(thread.country);
    case 'entity':
      return nameOfId(thread.entity);
    case 'topic':
      return t(`topic_${keyPart(thread.topic)}`);
  }
}
