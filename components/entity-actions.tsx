import { useState } from 'preact/hooks';
import type { Correction, EntitySketch } from '../utils/analysis/corrections/types.ts';
import { type EntityType, entityTypes } from '../utils/analysis/types.ts';
import { t } from '../utils/locale.ts';
import './entity-actions.css';
import { EntityPicker, type FindEntities } from './entity-picker.tsx';
import { nameOf } from './names.ts';

/** What the reader can do with an entity, wherever it is shown. */
export interface EntityActionCalls {
  readonly find: FindEntities;
  readonly onCorrect: (correction: Correction) => void;
  readonly onWatch: (entity: EntitySketch, watched: boolean) => void;
}

interface EntityActionsProps extends EntityActionCalls {
  readonly entity: EntitySketch;
  /** How the text at hand writes it. */
  readonly surface: string;
  readonly watched: boolean;
}

/** Watch an entity, or put right what Simpul takes it for. */
export function EntityActions({ entity, surface, watched, find, onCorrect, onWatch }: EntityActionsProps) {
  const [open, setOpen] = useState(false);
  const [alias, setAlias] = useState('');
  const correct = (correction: Correction) => {
    setOpen(false);
    setAlias('');
    onCorrect(correction);
  };
  return (
    <div class="entity-actions">
      <p class="entity-actions-row">
        <button
          type="button"
          class="button button-plain"
          aria-pressed={watched}
          onClick={() => onWatch(entity, !watched)}
        >
          {t(watched ? 'unwatchAction' : 'watchAction')}
        </button>
        <button type="button" class="button button-plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('correctAction')}
        </button>
      </p>
      {open && (
        <div class="entity-correct">
          <p class="entity-actions-row">
            <button
              type="button"
              class="button"
              onClick={() => correct({ kind: 'not-name', surface, entity })}
            >
              {t('correctNotName', surface)}
            </button>
            <button type="button" class="button" onClick={() => correct({ kind: 'not-entity', entity })}>
              {t('correctNotEntity', nameOf(entity))}
            </button>
          </p>
          <label class="field">
            {t('correctType')}
            <select
              value={entity.type}
              onChange={({ currentTarget }) =>
                correct({ kind: 'type', entity, type: currentTarget.value as EntityType })
              }
            >
              {entityTypes.map((type) => (
                <option key={type} value={type}>
                  {t(`entityType_${type}`)}
                </option>
              ))}
            </select>
          </label>
          <EntityPicker
            label={t('correctSame')}
            find={find}
            except={entity.id}
            onPick={(as) => correct({ kind: 'same', entity, as })}
          />
          <form
            class="entity-alias"
            onSubmit={(event) => {
              event.preventDefault();
              if (alias.trim() !== '') correct({ kind: 'alias', name: alias.trim(), entity });
            }}
          >
            <label class="field">
              {t('correctAlias')}
              <input value={alias} onInput={(event) => setAlias(event.currentTarget.value)} />
            </label>
            <button type="submit" class="button">
              {t('addAction')}
            </button>
          </form>
        </div>
      )}
    </div>
  );
}
