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

/** Which piece is held, and beside which it would be put. */
interface Gesture {
  readonly lifted: string | null;
  readonly target: { readonly id: string; readonly isBefore: boolean } | null;
}
const atRest: Gesture = { lifted: null, target: null };

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
  // Events of one gesture may come faster than the page is drawn: what counts is here, what is drawn is its copy.
  const gesture = useRef<Gesture>(atRest);
  const [{ lifted, target }, setDrawn] = useState<Gesture>(atRest);
  const drag = (next: Gesture) => {
    gesture.current = next;
    setDrawn(next);
  };
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
    const { lifted: itemId, target: at } = gesture.current;
    drag(atRest);
    if (itemId && at && at.id !== itemId)
      onChange({ kind: 'move', itemId, before: at.isBefore ? at.id : idAfter(at.id) });
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
              onStart: () => drag({ lifted: item.id, target: null }),
              onOver: (isBefore) => {
                if (gesture.current.lifted) drag({ ...gesture.current, target: { id: item.id, isBefore } });
              },
              onDrop: drop,
              onEnd: () => drag(atRest),
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
