import { t } from '../../utils/locale.ts';
import { KeyGrid } from '../key-list.tsx';
import { Part } from './part.tsx';

/** A key that starts something; empty where the reader gave it none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  /** Where the browser lets keys be changed. */
  readonly onChange: () => void;
  /** Whether single keys do something in the list of articles. */
  readonly listKeys: boolean;
  readonly onListKeys: (on: boolean) => void;
}

/** Which keys do what; the browser keeps them and changes them. */
export function Shortcuts({ shortcuts, onChange, listKeys, onListKeys }: ShortcutsProps) {
  return (
    <Part title={t('shortcutsHeading')} lead={t('shortcutsLead')}>
      <ul class="settings-list">
        {shortcuts.map(({ name, description, keys }) => (
          <li class="settings-item" key={name}>
            <p>{description}</p>
            <p class="settings-keys">{keys === '' ? t('shortcutNone') : <kbd>{keys}</kbd>}</p>
          </li>
        ))}
      </ul>
      <p class="settings-row">
        <button type="button" class="button" onClick={onChange}>
          {t('shortcutsAction')}
        </button>
      </p>
      <label class="settings-choice">
        <input
          type="checkbox"
          checked={listKeys}
          onChange={({ currentTarget }) => onListKeys(currentTarget.checked)}
        />
        <span>{t('listKeysLabel')}</span>
      </label>
      {listKeys && <KeyGrid />}
    </Part>
  );
}
