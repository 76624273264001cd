import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Picked } from '../../utils/library/brief/pick.ts';
import type { BriefRow } from '../../utils/library/reader-rows.ts';
import { t } from '../../utils/locale.ts';
import './add-to-brief.css';
import { BriefDeskContext } from './brief-desk.ts';

/** The briefs that are offered: those that were changed last. */
const mostOffered = 6;

interface AddToBriefProps {
  readonly picks: readonly Picked[];
  /** What is added, for who hears the button and does not see its place. */
  readonly named: string;
}

/** A choice that opens at the far edge of a small window is moved back into it. */
function keepInWindow(panel: HTMLElement | null | undefined): void {
  const over = (panel?.getBoundingClientRect().right ?? 0) + 8 - document.documentElement.clientWidth;
  if (panel && over > 0) panel.style.insetInlineStart = `${-over}px`;
}

/** Puts something into a brief: a button, and the briefs to choose from, the one that was used last under the focus. */
export function AddToBrief({ picks, named }: AddToBriefProps) {
  const desk = useContext(BriefDeskContext);
  const [briefs, setBriefs] = useState<readonly BriefRow[] | null>(null);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const isOpen = briefs !== null;
  const close = () => {
    setBriefs(null);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    keepInWindow(root.current?.querySelector<HTMLElement>('.add-to-brief-panel'));
    root.current?.querySelector<HTMLElement>('.add-to-brief-choice')?.focus();
    const onPointer = ({ target }: Event) => {
      if (!root.current?.contains(target as Node)) setBriefs(null);
    };
    addEventListener('pointerdown', onPointer);
    return () => removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  if (!desk) return null;
  const add = (briefId: string | null) => {
    close();
    void desk.add(briefId, picks);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (step !== 0) {
      event.preventDefault();
      const choices = [...(root.current?.querySelectorAll<HTMLElement>('.add-to-brief-choice') ?? [])];
      const place = choices.indexOf(document.activeElement as HTMLElement);
      choices[(place + step + choices.length) % choices.length]?.focus();
    }
  };
  return (
    <span
      class="add-to-brief"
      ref={root}
      onFocusOut={({ relatedTarget }) => {
        if (isOpen && relatedTarget && !root.current?.contains(relatedTarget as Node)) setBriefs(null);
      }}
    >
      <button
        type="button"
        class="button button-plain"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        aria-label={t('briefAddNamed', named)}
        onClick={async () => (isOpen ? close() : setBriefs(await desk.briefs()))}
      >
        {t('briefAddAction')}
      </button>
      {briefs && (
        <div class="add-to-brief-panel" id={panel}>
          <ul aria-label={t('briefChoiceLabel')}>
            {briefs.slice(0, mostOffered).map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  class="add-to-brief-choice"
                  onClick={() => add(id)}
                  onKeyDown={onKeyDown}
                >
                  {title.trim() || t('briefUntitled')}
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                class="add-to-brief-choice add-to-brief-new"
                onClick={() => add(null)}
                onKeyDown={onKeyDown}
              >
                {t('briefNewAction')}
              </button>
            </li>
          </ul>
        </div>
      )}
    </span>
  );
}
