import { useId, useState } from 'preact/hooks';
import type { Filing } from '../utils/library/filings.ts';
import type { CollectionRow, ReadingState } from '../utils/library/reader-rows.ts';
import { t } from '../utils/locale.ts';
import { FiledUnder } from './filed-under.tsx';
import { FilingFields } from './filing-fields.tsx';
import './filing-line.css';
import './note-editor.css';
import { NoteRemark } from './note-remark.tsx';

/** What the reader does about how one article is filed. */
export interface FilingLineActions {
  readonly onState: (state: ReadingState) => void;
  readonly onTags: (tags: readonly string[]) => void;
  /** By their names; one that is no collection yet becomes one. */
  readonly onCollections: (names: readonly string[]) => void;
  /** False where it could not be kept. */
  readonly onRemark: (remark: string) => Promise<boolean>;
}

interface FilingLineProps extends FilingLineActions {
  readonly filing: Filing;
  readonly collections: readonly CollectionRow[];
  readonly knownTags: readonly string[];
}

/** How an article is filed: state, tags, collections and the reader's remark, each to be changed where it stands. */
export function FilingLine(props: FilingLineProps) {
  const { filing, collections, knownTags, onState, onTags, onCollections, onRemark } = props;
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const { state, tags } = filing;
  const own = collections.filter(({ id }) => filing.collectionIds.includes(id));
  const plain = (label: string, to: ReadingState) => (
    <button type="button" class="button button-plain" onClick={() => onState(to)}>
      {label}
    </button>
  );
  return (
    <div class="filing">
      <p class="filing-state">
        <span class={`filing-word filing-${state}`}>{t(`state_${state}`)}</span>
        {state === 'unread' && plain(t('fileReadAction'), 'read')}
        {state === 'read' && plain(t('fileUnreadAction'), 'unread')}
        {state === 'archived'
          ? plain(t('fileUnarchiveAction'), 'read')
          : plain(t('fileArchiveAction'), 'archived')}
        <button
          type="button"
          class="button button-plain"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {t('fileAction')}
        </button>
      </p>
      {!isOpen && <FiledUnder collections={own} tags={tags} />}
      {isOpen && (
        <div class="filing-fields" id={panel}>
          <FilingFields
            tags={tags}
            knownTags={knownTags}
            own={own}
            collections={collections}
            onTags={onTags}
            onCollections={onCollections}
          />
        </div>
      )}
      <NoteRemark remark={filing.remark} onRemark={onRemark} />
    </div>
  );
}
