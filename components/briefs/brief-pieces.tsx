import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import type { BriefChange } from '../../utils/library/brief/changes.ts';
import type { BriefDocument } from '../../utils/library/brief/document.ts';
import type { BriefItem } from '../../utils/library/reader-rows.ts';
import { number, t } from '../../utils/locale.ts';
import { BriefPiece, pieceName } from './brief-piece.tsx';

interface BriefPiecesProps {
  /** Of the reader's own words. */
  readonly language: LanguageCode;
  readonly items: readonly BriefItem[];
  readonly document: BriefDocument | null;
  readonly newId: () => string;
  readonly onChange: (change: BriefChange) => void;
  readonly onRemove: (item: BriefItem, name: string) => void;
  /** Tells what moved where. */
  readonly onMoved: (words: string) => void;
}

/** The pieces of a brief in their order, to be written in, moved and removed. */
export function BriefPieces({
  language,
  items,
  document,
  newId,
  onChange,
  onRemove,
  onMoved,
}: BriefPiecesProps) {
  const [lifted, setLifted] = useState<string | null>(null);
  const [target, setTarget] = useState<{ readonly id: string; readonly isBefore: boolean } | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const keepFocus = useFocusKept();
  const blocks = new Map(document?.blocks.map((block) => [block.id, block]));
  const idAfter = (id: string): string | null =>
    items[items.findIndex((item) => item.id === id) + 1]?.id ?? null;

  const step = (itemId: string, by: 1 | -1) => {
    const place = items.findIndex(({ id }) => id === itemId);
    const item = items[place];
    const to = place + by;
    if (!item || to < 0 || to >= items.length) return;
    keepFocus();
    const before = by < 0 ? (items[to]?.id ?? null) : (items[to + 1]?.id ?? null);
    onChange({ kind: 'move', itemId, before });
    onMoved(t('briefMovedStatus', pieceName(item, blocks.get(itemId)), number(to + 1), number(items.length)));
  };
  const write = (kind: 'heading' | 'paragraph', before: string | null) => {
    const id = newId();
    setFresh(id);
    onChange({ kind: 'insert', item: { id, kind, text: '' }, before });
  };
  const drop = () => {
    if (lifted && target && target.id !== lifted)
      onChange({ kind: 'move', itemId: lifted, before: target.isBefore ? target.id : idAfter(target.id) });
    setLifted(null);
    setTarget(null);
  };
  return (
    <>
      <ol class="brief-pieces">
        {items.map((item, index) => (
          <BriefPiece
            key={item.id}
            language={language}
            item={item}
            block={blocks.get(item.id)}
            place={index + 1}
            total={items.length}
            isNew={item.id === fresh}
            drag={{
              onStart: () => setLifted(item.id),
              onOver: (isBefore) => lifted && setTarget({ id: item.id, isBefore }),
              onDrop: drop,
              onEnd: () => {
                setLifted(null);
                setTarget(null);
              },
              mark:
                target?.id === item.id && lifted !== item.id ? (target.isBefore ? 'before' : 'after') : null,
              isLifted: lifted === item.id,
            }}
            onWords={(itemId, text) => onChange({ kind: 'words', itemId, text })}
            onForm={(itemId, form) => onChange({ kind: 'form', itemId, form })}
            onStep={step}
            onRemove={() => onRemove(item, pieceName(item, blocks.get(item.id)))}
            onWriteBefore={(itemId) => write('paragraph', itemId)}
          />
        ))}
      </ol>
      <p class="brief-more">
        <button type="button" class="button" onClick={() => write('paragraph', null)}>
          {t('briefAddParagraph')}
        </button>
        <button type="button" class="button" onClick={() => write('heading', null)}>
          {t('briefAddHeading')}
        </button>
      </p>
    </>
  );
}

/** A piece that moves takes its focus along: browsers let go of what is put elsewhere. */
function useFocusKept(): () => void {
  const kept = useRef<{ readonly piece: string; readonly act: string | undefined } | null>(null);
  useLayoutEffect(() => {
    const { current } = kept;
    if (!current) return;
    kept.current = null;
    const piece = document.getElementById(current.piece);
    const button = current.act && piece?.querySelector<HTMLButtonElement>(`[data-act="${current.act}"]`);
    const other = piece?.querySelector<HTMLElement>('textarea, button[data-act]:not(:disabled)');
    const wanted = button && !button.disabled ? button : other;
    wanted?.focus();
  });
  return () => {
    const focused = document.activeElement as HTMLElement | null;
    const piece = focused?.closest('.brief-piece')?.id;
    if (piece) kept.current = { piece, act: focused?.dataset.act };
  };
}
