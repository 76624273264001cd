import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import { t } from '../../utils/locale.ts';
import type { Reference } from '../../utils/references.ts';
import './dossier-head.css';

interface DossierHeadProps {
  /** What kind of thing it is: "Organisation · Indonesia". */
  readonly kind: ComponentChildren;
  readonly name: string;
  /** Its names in the other languages. */
  readonly names?: readonly { readonly lang: LanguageCode; readonly name: string }[];
  readonly references?: readonly Reference[];
  /** How texts write it besides. */
  readonly written?: string | null;
  /** To watch it, and the ways to timeline and ledger. */
  readonly actions: ComponentChildren;
  /** Further ways. */
  readonly ways?: ComponentChildren;
}

/** Whom or what a dossier is about. */
export function DossierHead({
  kind,
  name,
  names = [],
  references = [],
  written,
  actions,
  ways,
}: DossierHeadProps) {
  useEffect(() => {
    document.title = `${name} – ${t('extensionName')}`;
  }, [name]);
  return (
    <header class="dossier-head">
      <p class="dossier-kind">{kind}</p>
      <div class="dossier-top">
        <h1 class="dossier-name">{name}</h1>
        <div class="dossier-actions">{actions}</div>
      </div>
      {names.length > 0 && (
        <p class="dossier-names">
          {names.map((other) => (
            <span key={other.lang} lang={other.lang}>
              {other.name}
            </span>
          ))}
        </p>
      )}
      {written && <p class="dossier-written">{written}</p>}
      {references.length > 0 && (
        <ul class="dossier-references">
          {references.map(({ registry, value, address }) => (
            <li key={`${registry} ${value}`}>
              {registry}{' '}
              {address === null ? (
                value
              ) : (
                <a href={address} target="_blank" rel="noreferrer">
                  {value}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {ways && <p class="dossier-ways">{ways}</p>}
    </header>
  );
}
