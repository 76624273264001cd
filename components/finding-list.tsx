import { useEffect, useRef } from 'preact/hooks';
import type { EntityType } from '../utils/analysis/types.ts';
import { t } from '../utils/locale.ts';
import './evidence.css';
import './finding-list.css';
import type { Finding } from './findings.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Start of the mention at which the reader is. */
  readonly current: number | null;
  readonly onGo: (start: number) => void;
}

/** Every mention of a page in its order, amid the words around it; each leads to its place on the page. */
export function FindingList({ findings, current, onGo }: FindingListProps) {
  const list = useRef<HTMLOListElement>(null);
  // The one that the reader went to on the page must be in sight here, too.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  return (
    <ol class="findings" ref={list}>
      {findings.map(({ start, type, name, before, surface, after, watched }) => (
        <li key={start}>
          <button
            type="button"
            class="finding"
            aria-current={start === current ? 'location' : undefined}
            onClick={() => onGo(start)}
          >
            <span class="finding-words">
              {before}
              <span class={mentionClass[type]}>{surface}</span>
              {after}
            </span>
            <span class="finding-name">
              {t(`entityKind_${type}`)}
              {name !== surface && ` · ${name}`}
              {watched && (
                <>
                  <span aria-hidden="true"> ★</span>
                  <span class="unseen">, {t('badgeWatched')}</span>
                </>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

const mentionClass: Readonly<Record<EntityType, string>> = {
  person: 'finding-surface mention-person',
  organization: 'finding-surface mention-organization',
  place: 'finding-surface mention-place',
  disease: 'finding-surface mention-disease',
  product: 'finding-surface mention-product',
  practice: 'finding-surface mention-practice',
};
