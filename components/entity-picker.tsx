import { useEffect, useId, useState } from 'preact/hooks';
import type { EntitySketch } from '../utils/analysis/corrections/types.ts';
import { count, t } from '../utils/locale.ts';
import './entity-picker.css';
import { nameOf } from './names.ts';

/** Finds entities that some words may name. */
export type FindEntities = (words: string) => Promise<readonly EntitySketch[]>;

interface EntityPickerProps {
  readonly label: string;
  readonly find: FindEntities;
  /** Not to be chosen: the entity itself. */
  readonly except?: string;
  readonly onPick: (entity: EntitySketch) => void;
}

/** A field to look for an entity, and below it what was found, to be chosen by mouse or keyboard. */
export function EntityPicker({ label, find, except, onPick }: EntityPickerProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly EntitySketch[] | null>(null);
  const listId = useId();
  useEffect(() => {
    let current = true;
    if (words.trim() === '') setFound(null);
    else void find(words).then((entities) => current && setFound(entities.filter(({ id }) => id !== except)));
    return () => {
      current = false;
    };
  }, [words]);
  return (
    <div class="picker">
      <label class="field">
        {label}
        <input
          type="search"
          value={words}
          aria-controls={listId}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p class="picker-count figures" role="status">
        {found && (found.length === 0 ? t('pickerNothing') : count('entities', found.length))}
      </p>
      <ul id={listId} class="picker-found">
        {(found ?? []).map((entity) => (
          <li key={entity.id}>
            <button type="button" class="picker-choice" onClick={() => onPick(entity)}>
              <span class={`entity-name mention-${entity.type}`}>{nameOf(entity)}</span>{' '}
              <span class="picker-type">{t(`entityType_${entity.type}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
