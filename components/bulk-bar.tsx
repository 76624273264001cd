import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ReadingState } from '../utils/library/reader-rows.ts';
import { count, t } from '../utils/locale.ts';
import './bulk-bar.css';
import { type Membership, Memberships } from './memberships.tsx';

/** What the bar shows below itself. */
export type BulkPanel = 'tags' | 'collections' | null;

interface BulkBarProps {
  /** How many articles the list has, and how many of them are chosen. */
  readonly total: number;
  readonly selected: number;
  readonly panel: BulkPanel;
  readonly onPanel: (panel: BulkPanel) => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onState: (state: ReadingState) => void;
  readonly onRemove: () => void;
  /** Tags and collections of those chosen, and what is offered beside. */
  readonly tags: Membership;
  readonly collections: Membership;
  /** What else can be done with them. */
  readonly others: ComponentChildren;
  /** What stands at the end of the line: the keys. */
  readonly aside: ComponentChildren;
}

/** Chooses all articles of the list, and does something with those that are chosen. */
export function BulkBar(props: BulkBarProps) {
  const { total, selected, panel, onPanel, onState } = props;
  const panelId = useId();
  const plain = (label: string, act: () => void) => (
    <button type="button" class="button button-plain" onClick={act}>
      {label}
    </button>
  );
  const opener = (label: string, name: Exclude<BulkPanel, null>) => (
    <button
      type="button"
      class="button button-plain"
      aria-expanded={panel === name}
      aria-controls={panelId}
      onClick={() => onPanel(panel === name ? null : name)}
    >
      {label}
    </button>
  );
  return (
    <div class={selected > 0 ? 'bulk bulk-active' : 'bulk'}>
      <label class="bulk-all">
        <input
          type="checkbox"
          aria-label={t('selectAll')}
          checked={selected > 0 && selected === total}
          // A mark between yes and no, where some are chosen.
          ref={(box) => {
            if (box) box.indeterminate = selected > 0 && selected < total;
          }}
          onChange={() => (selected === total ? props.onNone() : props.onAll())}
        />
        <span class="figures" role="status">
          {selected > 0 ? t('selectedCount', count('articles', selected)) : t('selectAll')}
        </span>
      </label>
      {selected > 0 ? (
        <div class="bulk-actions" role="toolbar" aria-label={t('bulkLabel')}>
          {plain(t('fileReadAction'), () => onState('read'))}
          {plain(t('fileUnreadAction'), () => onState('unread'))}
          {plain(t('fileArchiveAction'), () => onState('archived'))}
          {opener(t('fileTagsAction'), 'tags')}
          {opener(t('fileCollectionsAction'), 'collections')}
          {props.others}
          {plain(t('removeAction'), props.onRemove)}
          {plain(t('selectNone'), props.onNone)}
        </div>
      ) : (
        <div class="bulk-aside">{props.aside}</div>
      )}
      {selected > 0 && panel !== null && (
        <div class="bulk-panel" id={panelId}>
          {panel === 'tags' ? (
            <Memberships
              key="tags"
              {...props.tags}
              addLabel={t('tagAddLabel')}
              hint={t('tagAddHint')}
              ofTheseLabel={t('tagsOnThese')}
              total={selected}
              separated
            />
          ) : (
            <Memberships
              key="collections"
              {...props.collections}
              addLabel={t('collectionAddLabel')}
              hint={t('collectionsHint')}
              ofTheseLabel={t('collectionsOfThese')}
              total={selected}
              separated={false}
            />
          )}
        </div>
      )}
    </div>
  );
}
