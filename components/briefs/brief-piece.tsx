import { useEffect, useRef } from 'preact/hooks';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import type { Block } from '../../utils/library/brief/document.ts';
import type { BriefItem } from '../../utils/library/reader-rows.ts';
import { t } from '../../utils/locale.ts';

interface PieceActions {
  readonly onWords: (itemId: string, text: string) => void;
  readonly onForm: (itemId: string, form: 'heading' | 'paragraph') => void;
  /** By one place up or down. */
  readonly onStep: (itemId: string, by: 1 | -1) => void;
  readonly onRemove: (itemId: string) => void;
  /** A new paragraph before this piece. */
  readonly onWriteBefore: (itemId: string) => void;
}

interface BriefPieceProps extends PieceActions {
  readonly language: LanguageCode;
  readonly item: BriefItem;
  /** What the brief shows of it. */
  readonly block: Block | undefined;
  /** From 1, and of how many. */
  readonly place: number;
  readonly total: number;
  /** It was just put here to be written in. */
  readonly isNew: boolean;
  readonly drag: {
    readonly onStart: () => void;
    readonly onOver: (isBefore: boolean) => void;
    readonly onDrop: () => void;
    readonly onEnd: () => void;
    readonly mark: 'before' | 'after' | null;
    readonly isLifted: boolean;
  };
}

/** What a piece is called where it is moved or removed. */
export function pieceName(item: BriefItem, block: Block | undefined): string {
  if ('text' in item) return item.text.trim().slice(0, 60) || t(`briefPiece_${item.kind}`);
  const heading = block && 'heading' in block ? block.heading : item.kept.heading;
  return (heading || item.kept.words).slice(0, 80);
}

/** One piece of a brief: a handle, its words, and what can be done with it. */
export function BriefPiece(props: BriefPieceProps) {
  const { item, block, place, total, drag, onStep, onRemove, onForm, onWriteBefore } = props;
  const name = pieceName(item, block);
  const root = useRef<HTMLLIElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    onStep(item.id, by);
  };
  return (
    <li
      class={`brief-piece${drag.isLifted ? ' brief-piece-lifted' : ''}${drag.mark ? ` brief-drop-${drag.mark}` : ''}`}
      id={`piece-${item.id}`}
      ref={root}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        event.preventDefault();
        const box = root.current?.getBoundingClientRect();
        if (box) drag.onOver(event.clientY < box.top + box.height / 2);
      }}
      onDrop={(event) => {
        event.preventDefault();
        drag.onDrop();
      }}
    >
      <button type="button" class="brief-between" onClick={() => onWriteBefore(item.id)}>
        <span aria-hidden="true">+</span>
        <span class="unseen">{t('briefWriteBefore', name)}</span>
      </button>
      <div class="brief-piece-row">
        <span
          class="brief-handle"
          draggable
          aria-hidden="true"
          title={t('briefDragHint')}
          onDragStart={(event) => {
            event.dataTransfer?.setData('text/plain', name);
            if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
            drag.onStart();
          }}
          onDragEnd={drag.onEnd}
        >
          <svg viewBox="0 0 10 16" aria-hidden="true">
            <path d="M2 3h.01M8 3h.01M2 8h.01M8 8h.01M2 13h.01M8 13h.01" />
          </svg>
        </span>
        <div class="brief-piece-body">
          <PieceBody {...props} />
          <p class="brief-piece-actions">
            <button
              type="button"
              class="button button-plain"
              data-act="up"
              disabled={place === 1}
              aria-label={t('briefUpNamed', name)}
              onClick={() => onStep(item.id, -1)}
            >
              {t('briefUpAction')}
            </button>
            <button
              type="button"
              class="button button-plain"
              data-act="down"
              disabled={place === total}
              aria-label={t('briefDownNamed', name)}
              onClick={() => onStep(item.id, 1)}
            >
              {t('briefDownAction')}
            </button>
            {'text' in item && (
              <button
                type="button"
                class="button button-plain"
                aria-pressed={item.kind === 'heading'}
                onClick={() => onForm(item.id, item.kind === 'heading' ? 'paragraph' : 'heading')}
              >
                {t('briefAsHeading')}
              </button>
            )}
            <button
              type="button"
              class="button button-plain"
              aria-label={t('removeNamed', name)}
              onClick={() => onRemove(item.id)}
            >
              {t('removeAction')}
            </button>
          </p>
        </div>
      </div>
    </li>
  );
}

function PieceBody({ language, item, block, isNew, onWords }: BriefPieceProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);
  if ('text' in item) {
    const label = t(`briefPiece_${item.kind}`);
    return (
      <textarea
        class={`brief-field brief-field-${item.kind}`}
        ref={field}
        rows={1}
        lang={language}
        aria-label={label}
        placeholder={label}
        value={item.text}
        onInput={({ currentTarget }) => onWords(item.id, currentTarget.value)}
      />
    );
  }
  const quote = block && 'quote' in block ? block.quote : item.kept.words;
  const lang = block && 'quoteLang' in block ? block.quoteLang : item.kept.report.lang;
  const heading = block?.kind === 'event' || block?.kind === 'article' ? block.heading : '';
  const date = block?.kind === 'event' ? block.date : '';
  return (
    <>
      <p class="brief-piece-kind">{[t(`briefPiece_${item.kind}`), date].filter(Boolean).join(' · ')}</p>
      {heading !== '' && (
        <p class="brief-piece-heading" lang={item.kind === 'article' ? (lang ?? undefined) : undefined}>
          {heading}
        </p>
      )}
      {quote !== '' && (
        <p class="brief-piece-quote" lang={lang ?? undefined}>
          {quote}
        </p>
      )}
    </>
  );
}
