import type { EntityId, TopicId } from '../utils/analysis/types.ts';
import { keyPart, listParts, t } from '../utils/locale.ts';
import { dossierOf, topicOf } from './dossier-address.ts';
import './name-link.css';
import type { NameFinder } from './names.ts';

interface NameLinkProps {
  readonly id: EntityId;
  readonly nameOfId: NameFinder;
}

/** A name that leads to its dossier. */
export const NameLink = ({ id, nameOfId }: NameLinkProps) => (
  <a class="name-link" href={dossierOf(id)}>
    {nameOfId(id)}
  </a>
);

/** "A, B, and C" as the language joins names, each leading to its dossier. */
export function NameLinks({
  ids,
  nameOfId,
}: {
  readonly ids: readonly EntityId[];
  readonly nameOfId: NameFinder;
}) {
  let place = 0;
  return listParts(ids.map(nameOfId)).map(({ type, value }) => {
    if (type === 'literal') return value;
    const id = ids[place++] ?? '';
    return <NameLink key={id} id={id} nameOfId={nameOfId} />;
  });
}

/** A topic that leads to all that is known of it. */
export const TopicLink = ({ topic }: { readonly topic: TopicId }) => (
  <a class="name-link" href={topicOf(topic)}>
    {t(`topic_${keyPart(topic)}`)}
  </a>
);
