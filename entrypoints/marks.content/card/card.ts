import { type Outcome, reportUnexpected } from '../../../utils/errors.ts';
import { keyPart, t } from '../../../utils/locale.ts';
import type { Tone } from '../../../utils/marks/highlights.ts';
import type { CardCalls } from '../../../utils/messages.ts';
import { cardStyle } from './card-style.ts';
import { type CardSubject, createCardView } from './card-view.ts';
import { addToPage, type PagePiece } from './page-host.ts';
import { type Box, largestCard, placeCard, viewOf } from './place-card.ts';

export interface CardRequest {
  readonly subject: CardSubject;
  readonly tone: Tone;
  /** The colour in which its type is marked. */
  readonly ink: string;
  /** Where the words are now, in the coordinates of the window. */
  readonly words: () => Box;
  /** How the reader came here. Only the keyboard moves the focus, and only the mouse passing over opens it for a while. */
  readonly by: 'passing' | 'click' | 'keyboard';
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

export interface Card {
  readonly open: (request: CardRequest) => void;
  readonly close: () => void;
  readonly shown: () => CardRequest | null;
  /** The words moved: the card follows, and goes when they leave the window. */
  readonly follow: () => void;
  /** Whether an event of the window is the card's own. */
  readonly owns: (event: Event) => boolean;
}

interface Shown {
  readonly request: CardRequest;
  readonly piece: PagePiece;
  readonly place: () => void;
}

/** The one card of a page. */
export function createCard(background: CardCalls): Card {
  let shown: Shown | null = null;
  let cameFrom: HTMLElement | null = null;

  const close = () => {
    if (!shown) return;
    const { request, piece } = shown;
    const hadFocus = piece.tree.activeElement !== null;
    shown = null;
    piece.remove();
    if (hadFocus) cameFrom?.focus({ preventScroll: true });
    cameFrom = null;
    request.onClose();
  };

  const open = (request: CardRequest) => {
    const { subject, tone, ink, words, by, onStep } = request;
    const focused = document.activeElement;
    // From one card to the next, the focus still belongs where the first took it from.
    if (!shown?.piece.tree.activeElement) cameFrom = focused instanceof HTMLElement ? focused : null;
    shown?.piece.remove();
    const piece = addToPage(cardStyle, close);
    const { id } = subject.entity;

    const place = () => {
      const box = viewOf();
      const { width, height } = largestCard(box);
      Object.assign(view.root.style, { width: `${width}px`, maxHeight: `${height}px` });
      const { left, top } = placeCard(words(), { width, height: view.root.offsetHeight }, box);
      Object.assign(view.root.style, { left: `${left}px`, top: `${top}px` });
    };
    const ask = async () => {
      const known = await background.knowledgeOf(id);
      view.know(known.ok ? known.value : null);
      place();
    };
    const act = (work: Promise<Outcome<null>>, done: () => void) => {
      const settle = async () => {
        const outcome = await work;
        if (outcome.ok) done();
        else view.say(t(`reason_${keyPart(outcome.reason)}`));
        place();
      };
      void settle().catch(reportUnexpected);
    };
    const view = createCardView(subject, {
      openDossier: () => act(background.openDossier(id), () => {}),
      setWatched: (watched) =>
        act(background.setWatched(id, watched), () => void ask().catch(reportUnexpected)),
      // The page is marked anew by it, and says so.
      correct: (correction) => act(background.correctEntity(id, correction), () => {}),
      step: onStep,
      close,
    });
    view.root.classList.toggle('dark', tone === 'dark');
    view.root.style.setProperty(`--${subject.entity.type}`, ink);
    piece.tree.append(view.root);
    shown = { request, piece, place };
    place();
    if (by === 'keyboard') view.root.focus({ preventScroll: true });
    void ask().catch(reportUnexpected);
  };

  return {
    open,
    close,
    shown: () => shown?.request ?? null,
    follow: () => {
      if (!shown) return;
      const { top, height, left, width } = shown.request.words();
      const gone = top + height < 0 || top > innerHeight || left + width < 0 || left > innerWidth;
      if (gone) close();
      else shown.place();
    },
    owns: (event) => shown?.piece.owns(event) ?? false,
  };
}
