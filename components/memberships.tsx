import { useEffect, useRef } from 'preact/hooks';
import { number, t } from '../utils/locale.ts';
import './note-editor.css';
import { TagField } from './tag-field.tsx';

/** Tags, or collections, of a number of articles. */
export interface Membership {
  /** What the articles have, and how many of them. */
  readonly had: readonly { readonly name: string; readonly count: number }[];
  readonly known: readonly string[];
  readonly onAdd: (names: readonly string[]) => void;
  readonly onTake: (name: string) => void;
}

interface MembershipsProps extends Membership {
  readonly addLabel: string;
  readonly hint: string;
  readonly ofTheseLabel: string;
  readonly total: number;
  readonly separated: boolean;
}

/** Puts a number of articles under tags or into collections, and takes them out. */
export function Memberships(props: MembershipsProps) {
  const { had, known, onAdd, onTake, addLabel, hint, ofTheseLabel, total, separated } = props;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('input')?.focus(), []);
  return (
    <div class="memberships" ref={root}>
      <TagField
        tags={[]}
        known={known}
        label={addLabel}
        hint={hint}
        separated={separated}
        offersAtOnce
        keeps={false}
        onChange={onAdd}
      />
      {had.length > 0 && (
        <div>
          <p class="note-label">{ofTheseLabel}</p>
          <ul class="membership-list">
            {had.map(({ name, count }) => (
              <li class="tag" key={name}>
                {name}
                {count < total && (
                  <span class="membership-part figures">{t('partOf', number(count), number(total))}</span>
                )}
                <button
                  type="button"
                  class="tag-remove"
                  aria-label={t('removeNamed', name)}
                  onClick={() => onTake(name)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
