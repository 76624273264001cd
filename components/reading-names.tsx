import type { Entity } from '../utils/analysis/types.ts';
import { entityTypes } from '../utils/analysis/types.ts';
import { number, t } from '../utils/locale.ts';
import { type EntityActionCalls, EntityActions } from './entity-actions.tsx';
import './evidence.css';
import './entity-groups.css';
import { dossierOf } from './dossier-address.ts';
import { nameOf } from './names.ts';
import { Section } from './section.tsx';
import { sketchOf, usualWriting } from './sketch.ts';
import './watched-line.css';

interface ReadingNamesProps {
  readonly entities: readonly Entity[];
  readonly visited: { readonly entity: string; readonly index: number } | null;
  readonly onVisit: (entity: Entity) => void;
  readonly text: string;
  readonly actions: EntityActionCalls;
  /** Ids of those that the reader watches for. */
  readonly watched: readonly string[];
}

/** The entities of a stored text by type: the key to its marks, and the way from mention to mention. */
export function ReadingNames(props: ReadingNamesProps) {
  const { entities, visited, onVisit, text, actions, watched } = props;
  const chosen = entities.find(({ id }) => id === visited?.entity);
  return (
    <Section title={t('namesInText')}>
      {entityTypes.map((type) => {
        const members = entities.filter((entity) => entity.type === type);
        if (members.length === 0) return null;
        return (
          <div class="entity-group" key={type}>
            <h3 class="entity-type">{t(`entityType_${type}`)}</h3>
            <ul class="entity-names">
              {members.map((entity) => (
                <li key={entity.id}>
                  <button
                    type="button"
                    class="entity"
                    aria-pressed={entity.id === chosen?.id}
                    onClick={() => onVisit(entity)}
                  >
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
            </ul>
          </div>
        );
      })}
      <p role="status" class="reading-position figures">
        {chosen &&
          visited &&
          t('mentionPosition', nameOf(chosen), number(visited.index + 1), number(chosen.mentions.length))}
      </p>
      {chosen && (
        <p class="reading-position">
          <a href={dossierOf(chosen.id)}>{t('dossierOf', nameOf(chosen))}</a>
        </p>
      )}
      {chosen && (
        <EntityActions
          key={chosen.id}
          entity={sketchOf(chosen)}
          surface={usualWriting(text, chosen)}
          watched={watched.includes(chosen.id)}
          {...actions}
        />
      )}
    </Section>
  );
}
