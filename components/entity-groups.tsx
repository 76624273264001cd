import type { Entity, EntityId, EntityType, LanguageCode, Span } from '../utils/analysis/types.ts';
import { entityTypes } from '../utils/analysis/types.ts';
import { number, t } from '../utils/locale.ts';
import type { QuotedSpan } from '../utils/messages.ts';
import { type EntityActionCalls, EntityActions } from './entity-actions.tsx';
import './entity-groups.css';
import './watched-line.css';
import { Evidence } from './evidence.tsx';
import { nameOf } from './names.ts';
import { passagesOf } from './passages.ts';
import { ShowAll } from './show-all.tsx';
import { sketchOf, usualWriting } from './sketch.ts';
import { useDisclosure } from './use-disclosure.ts';
import { useFirstFew } from './use-first-few.ts';

/** Names of a type that are shown before the reader asks for all. */
const namesAtFirst = 10;

interface EntityGroupsProps {
  readonly entities: readonly Entity[];
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly lang: LanguageCode | null;
  readonly onReveal?: ((passage: QuotedSpan) => void) | undefined;
  /** What the reader can do with each; nothing where there is none. */
  readonly actions?: EntityActionCalls | undefined;
  /** Ids of those that the reader watches for. */
  readonly watched?: readonly string[] | undefined;
  /** Address of the dossier of a name; null where the library has none. */
  readonly dossierOf?: ((id: EntityId) => string | null) | undefined;
}

/** The entities of a text by type, most mentioned first; each opens the sentences that name it. */
export function EntityGroups({ entities, ...rest }: EntityGroupsProps) {
  if (entities.length === 0) return <p class="nothing">{t('noEntities')}</p>;
  return entityTypes.map((type) => {
    const members = entities
      .filter((entity) => entity.type === type)
      .toSorted((left, right) => right.mentions.length - left.mentions.length);
    return members.length > 0 && <EntityGroup key={type} type={type} entities={members} {...rest} />;
  });
}

interface EntityGroupProps extends EntityGroupsProps {
  readonly type: EntityType;
}

function EntityGroup(props: EntityGroupProps) {
  const { type, entities, text, sentences, lang, onReveal, actions, watched = [], dossierOf } = props;
  const disclosure = useDisclosure();
  const { shown, total, showAll } = useFirstFew(entities, namesAtFirst);
  const chosen = entities.find((entity) => entity.id === disclosure.open);
  const dossier = chosen && dossierOf?.(chosen.id);
  return (
    <div class="entity-group">
      <h3 class="entity-type">{t(`entityType_${type}`)}</h3>
      <ul class="entity-names">
        {shown.map((entity) => (
          <li key={entity.id}>
            <button class="entity" {...disclosure.button(entity.id)}>
              {watched.includes(entity.id) && (
                <span class="watched-star" role="img" aria-label={t('badgeWatched')}>
                  ★
                </span>
              )}
              <span class={`entity-name mention-${type}`}>{nameOf(entity)}</span>
              {entity.mentions.length > 1 && (
                <span class="entity-count figures">{number(entity.mentions.length)}</span>
              )}
            </button>
          </li>
        ))}
        {total !== null && (
          <li>
            <ShowAll total={total} onClick={showAll} />
          </li>
        )}
      </ul>
      <div id={disclosure.panelId}>
        {chosen && (
          <>
            {chosen.office && (
              <p class="entity-office" lang={lang ?? undefined}>
                {chosen.office}
              </p>
            )}
            <Evidence
              key={chosen.id}
              passages={passagesOf(text, sentences, chosen.mentions)}
              lang={lang}
              type={type}
              onReveal={onReveal}
            />
            {dossier && (
              <p class="entity-dossier">
                <a href={dossier} target="_blank" rel="noopener">
                  {t('dossierOf', nameOf(chosen))}
                </a>
              </p>
            )}
            {actions && (
              <EntityActions
                key={`correct ${chosen.id}`}
                entity={sketchOf(chosen)}
                surface={usualWriting(text, chosen)}
                watched={watched.includes(chosen.id)}
                {...actions}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}
