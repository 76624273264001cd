import type { LocatedMention } from './locate-mentions.ts';
import { mentionAt } from './mention-at.ts';

interface PointerEvents {
  readonly mentions: () => readonly LocatedMention[];
  readonly isValid: () => boolean;
  /** The pointer rests on a mention, or the reader clicked it. */
  readonly onMention: (mention: LocatedMention, by: 'passing' | 'click') => void;
  /** The pointer has left mention and card for a while. */
  readonly onAway: () => void;
  /** The reader clicked elsewhere. */
  readonly onElsewhere: () => void;
  readonly owns: (event: Event) => boolean;
}

/** How long the pointer rests before a card opens, and how long it may stray before the card goes, in milliseconds. */
const restsFor = 350;
const straysFor = 450;

/** What a click does by itself: the page's own business comes first. */
const active =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** Follows the pointer over one document, with listeners that neither stop nor change anything. */
export function followPointer(
  document: Document,
  { mentions, isValid, onMention, onAway, onElsewhere, owns }: PointerEvents,
  signal: AbortSignal,
): void {
  const options = { signal, capture: true, passive: true };
  let resting: ReturnType<typeof setTimeout> | undefined;
  let straying: ReturnType<typeof setTimeout> | undefined;

  const stay = () => {
    clearTimeout(straying);
    straying = undefined;
  };
  let last = { x: 0, y: 0 };
  const here = () => (isValid() ? mentionAt(mentions(), document, last.x, last.y) : null);
  const onMove = (event: MouseEvent) => {
    // A page's script may make events, but not feel its way along what is ours by them.
    if (!event.isTrusted) return;
    clearTimeout(resting);
    if (owns(event)) return stay();
    // A button is held: the reader selects or drags.
    if (event.buttons !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    resting = setTimeout(() => {
      const mention = here();
      if (mention) onMention(mention, 'passing');
    }, restsFor);
    straying ??= setTimeout(() => {
      straying = undefined;
      if (!here()) onAway();
    }, straysFor);
  };
  document.addEventListener('mousemove', onMove, options);
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || owns(event) || event.button !== 0 || !isValid()) return;
      const mention = mentionAt(mentions(), document, event.clientX, event.clientY);
      const selects = (document.getSelection()?.isCollapsed ?? true) === false;
      const isActive = event
        .composedPath()
        .some((node) => (node as Partial<Element>).matches?.(active) ?? false);
      if (mention && !selects && !isActive) onMention(mention, 'click');
      else if (!mention) onElsewhere();
    },
    options,
  );
}
