import { useState } from 'preact/hooks';
import type { SiteRow } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import { Part } from './part.tsx';

interface SitesProps {
  readonly sites: readonly SiteRow[];
  /** Hosts into which the browser lets us; null while that is being asked. */
  readonly granted: ReadonlySet<string> | null;
  readonly onTrust: (host: string) => void;
  readonly onDistrust: (host: string) => void;
  readonly onNoSite: () => void;
}

/** The host that the reader means: an address is taken for its host; null for what is neither. */
function hostIn(words: string): string | null {
  const address = /^[a-z]+:\/\//iu.test(words.trim()) ? words.trim() : `https://${words.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  return /^https?:$/u.test(protocol) && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u.test(hostname) ? hostname : null;
}

/** The sites that Simpul reads by itself. */
export function Sites({ sites, granted, onTrust, onDistrust, onNoSite }: SitesProps) {
  const [words, setWords] = useState('');
  return (
    <Part title={t('sitesHeading')} lead={t('sitesLead')}>
      <form
        class="settings-add"
        onSubmit={(event) => {
          event.preventDefault();
          const host = hostIn(words);
          if (host === null) return onNoSite();
          setWords('');
          onTrust(host);
        }}
      >
        <label class="field">
          {t('siteField')}
          <input
            value={words}
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('addAction')}
        </button>
      </form>
      {sites.length === 0 ? (
        <p class="settings-note">{t('sitesNone')}</p>
      ) : (
        <ul class="settings-list">
          {sites.map(({ id, addedAt }) => (
            <li class="settings-item" key={id}>
              <p class="settings-item-main">
                {id}{' '}
                <span class="settings-item-more figures">
                  {granted?.has(id) === false ? t('siteNotGranted') : t('sinceDay', showMoment(addedAt))}
                </span>
              </p>
              <p class="settings-item-actions">
                {granted?.has(id) === false && (
                  <button
                    type="button"
                    class="button button-plain"
                    aria-label={t('siteGrantNamed', id)}
                    onClick={() => onTrust(id)}
                  >
                    {t('siteGrantAction')}
                  </button>
                )}
                <button
                  type="button"
                  class="button button-plain"
                  aria-label={t('siteRevokeNamed', id)}
                  onClick={() => onDistrust(id)}
                >
                  {t('siteRevokeAction')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
