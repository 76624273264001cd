import { Fragment } from 'preact';
import type { EntityId, TopicId } from '../utils/analysis/types.ts';
import { keyPart, listParts, t } from '../utils/locale.ts';
import { dossierOf, topicOf } from './dossier-address.ts';
import './name-link.css';
import type { NameFinder } from './names.ts';

interface NameLinksProps {
  readonly ids: readonly EntityId[];
  readonly nameOfId: NameFinder;
  /** Where the dossier of a name is: within the library's page, or in a tab of its own. */
  readonly addressOf?: (id: EntityId) => string;
}

/** "A, B, and C" as the language joins names, each leading to its dossier. */
export function NameLinks({ ids, nameOfId, addressOf = dossierOf }: NameLinksProps) {
  let place = 0;
  return listParts(ids.map(nameOfId)).map(({ type, value }) => {
    if (type === 'literal') return value;
    const id = ids[place++] ?? '';
    const address = addressOf(id);
    const elsewhere = address.startsWith('#') ? {} : { target: '_blank', rel: 'noopener' };
    return (
      <a key={id} class="name-link" href={address} {...elsewhere}>
        {value}
      </a>
    );
  });
}

/** Topics that each lead to all that is known of them. */
export const TopicLinks = ({ topics }: { readonly topics: readonly TopicId[] }) =>
  topics.map((topic, place) => (
    <Fragment key={topic}>
      {place > 0 && ' · '}
      <a class="name-link" href={topicOf(topic)}>
        {t(`topic_${keyPart(topic)}`)}
      </a>
    </Fragment>
  ));
