import { t } from '../utils/locale.ts';
import './key-list.css';
import { type ListKey, listKeys } from './list-keys.ts';

/** The keys of the list of articles, and what each does. */
export function KeyGrid() {
  return (
    <dl class="key-grid">
      {(Object.keys(listKeys) as ListKey[]).map((name) => (
        <div key={name}>
          <dt>
            {listKeys[name].map((key) => (
              <kbd key={key}>{key.replace('Shift+', '⇧')}</kbd>
            ))}
          </dt>
          <dd>{t(`key_${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same where they are used. */
export function KeyList() {
  return (
    <div class="key-list">
      <p class="key-lead">{t('keysLead')}</p>
      <KeyGrid />
    </div>
  );
}
