import { failure, success } from '../../utils/errors.ts';
import { type MarkPreferences, untouchedMarks } from '../../utils/marks/preferences.ts';
import type { CardCalls, MarkCalls, PanelCalls } from '../../utils/messages.ts';
import type { Handlers } from '../../utils/messaging/handle.ts';
import { type CardRequest, createCard } from './card/card.ts';
import { type LocatedMention, stillStands } from './locate-mentions.ts';
import { createPageMarks } from './page-marks.ts';
import { watchPage } from './page-watch.ts';
import { followPointer } from './pointer.ts';
import { boxOf, isShown, placePassage, scrollToPlace } from './reveal.ts';

interface Surroundings {
  readonly card: CardCalls;
  readonly panel: PanelCalls;
  /** False once the extension was replaced or removed. */
  readonly isValid: () => boolean;
}

interface Findings {
  readonly calls: Handlers<MarkCalls>;
  readonly prefer: (preferences: MarkPreferences) => void;
  /** Takes everything off the page. */
  readonly leave: () => void;
}

/** Outside every window. */
const nowhere = new DOMRect(-1, -1, 0, 0);

/** How long a passage stays lit, in milliseconds. */
const litFor = 4000;

/** The findings of one page: marks, card, and the way from one to the next. */
export function createFindings({ card: background, panel, isValid }: Surroundings): Findings {
  const leaving = new AbortController();
  const { signal } = leaving;
  const card = createCard(background);
  const followed = new WeakSet<Document>();
  let current: LocatedMention | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const goAway = () => {
    if (current) void panel.current(null);
    current = null;
    marks.light('current', null);
  };

  const onMoved = () => {
    const mentions = marks.mentions();
    const trees = new Set<Node>([document]);
    for (const { place } of mentions) {
      trees.add(place.startContainer.getRootNode());
      const { ownerDocument } = place.startContainer;
      if (!followed.has(ownerDocument)) {
        followed.add(ownerDocument);
        followPointer(ownerDocument, pointerEvents, signal);
        ownerDocument.addEventListener('scroll', () => follow(), { signal, capture: true, passive: true });
      }
    }
    watch.watch(trees);
    // What the card is about may have gone with the page's text.
    const still = mentions.find(({ start }) => start === current?.start) ?? null;
    if (current && !still) card.close();
    else if (current && still) {
      current = still;
      marks.light('current', still.place);
      card.follow();
    }
  };

  const marks = createPageMarks(untouchedMarks, onMoved);
  const valid = () => isValid() && !signal.aborted;
  const watch = watchPage({
    onText: marks.check,
    onReturn: () => {
      marks.check();
      marks.restore();
    },
    onDress: marks.repaint,
    isValid: valid,
  });

  const openCard = (mention: LocatedMention, by: CardRequest['by']) => {
    const mentions = marks.mentions();
    const entities = marks.reading()?.entities ?? [];
    const { entity, start, end } = mention;
    current = mention;
    const tone = marks.toneAt(mention.place);
    marks.light('current', mention.place);
    card.open({
      subject: {
        entity,
        surface: marks.reading()?.text.slice(start, end) ?? entity.name,
        position: mentions.indexOf(mention) + 1,
        total: mentions.length,
        others: entities.filter(({ id }) => id !== entity.id),
      },
      tone,
      ink: marks.inkOf(entity.type, tone),
      words: () => {
        const shown = current ?? mention;
        // The page may have changed it a moment ago: then there is nothing to stand beside.
        return stillStands(shown) ? boxOf(shown.place) : nowhere;
      },
      by,
      onStep: (step) => goBy(step, 'keyboard'),
      onClose: goAway,
    });
    void panel.current(start);
  };

  const goTo = (mention: LocatedMention, by: CardRequest['by']) => {
    scrollToPlace(mention.place);
    openCard(mention, by);
  };

  /** The next in the order of the text; from nowhere, the first in view or below it. */
  const goBy = (by: 1 | -1, how: CardRequest['by']): boolean => {
    const mentions = marks.mentions().filter(({ place }) => isShown(place));
    if (mentions.length === 0) return false;
    const at = mentions.findIndex(({ start }) => start === current?.start);
    const inView = mentions.findIndex(({ place }) => boxOf(place).top >= 0);
    const next = at >= 0 ? at + by : by === 1 ? Math.max(0, inView) : inView - 1;
    const mention = mentions[(next + mentions.length) % mentions.length];
    if (mention) goTo(mention, how);
    return true;
  };

  const pointerEvents: Parameters<typeof followPointer>[1] = {
    mentions: () => marks.painted(),
    isValid: valid,
    owns: card.owns,
    onMention: (mention, by) => {
      const shown = card.shown();
      // Passing over other names does not take away a card that was asked for.
      if (by === 'passing' && shown && (shown.by !== 'passing' || current === mention)) return;
      openCard(mention, by);
    },
    onAway: () => {
      if (card.shown()?.by === 'passing') card.close();
    },
    onElsewhere: card.close,
  };

  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card.shown()) return;
      event.stopPropagation();
      card.close();
    },
    { signal, capture: true },
  );
  let following = false;
  const follow = () => {
    if (following) return;
    following = true;
    requestAnimationFrame(() => {
      following = false;
      marks.follow();
      card.follow();
    });
  };
  addEventListener('resize', follow, { signal });
  for (const moved of ['scroll', 'resize']) visualViewport?.addEventListener(moved, follow, { signal });

  const nothing = failure('not-found', 'no finding is marked');
  return {
    calls: {
      mark: async (reading) => {
        marks.show(reading);
        // A list that has nothing to lead to would only ask to read the page again.
        if (marks.map()) void panel.marked();
        return success(null);
      },
      findings: async () => {
        const reading = marks.map() && marks.reading();
        return reading ? success(reading) : failure('page-changed', 'nothing is marked');
      },
      count: async () => success(marks.painted().length),
      reveal: async (passage) => {
        const place = placePassage(marks, passage);
        if (!place) return failure('page-changed', 'the passage is not on the page');
        scrollToPlace(place);
        marks.light('passage', place);
        clearTimeout(fading);
        fading = setTimeout(() => marks.light('passage', null), litFor);
        return success(null);
      },
      step: async (by) => (goBy(by, 'keyboard') ? success(null) : nothing),
      goTo: async (start) => {
        const mention = marks.mentions().find((candidate) => candidate.start === start);
        if (!mention) return failure('page-changed', 'the mention is not on the page');
        goTo(mention, 'click');
        return success(null);
      },
    },
    prefer: marks.prefer,
    leave: () => {
      leaving.abort();
      clearTimeout(fading);
      card.close();
      watch.stop();
      marks.clear();
    },
  };
}
