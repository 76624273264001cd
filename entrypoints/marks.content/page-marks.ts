import type { EntityType } from '../../utils/analysis/types.ts';
import type { NodeMap } from '../../utils/article/node-map.ts';
import type { NodeSpan } from '../../utils/article/text-index.ts';
import { penOf, type Spotlight, spotlightOf, type Tone } from '../../utils/marks/highlights.ts';
import type { MarkPreferences } from '../../utils/marks/preferences.ts';
import type { MarkedReading } from '../../utils/messages.ts';
import { type LocatedMention, type LocatedReading, locateMentions, stillStands } from './locate-mentions.ts';
import { createPainter } from './painter.ts';
import { createToneJudge } from './tone.ts';
import { createWatchStars } from './watch-stars.ts';

/** The marks of one reading on the page, and what keeps them true. */
export interface PageMarks {
  readonly show: (reading: MarkedReading) => void;
  readonly prefer: (preferences: MarkPreferences) => void;
  /** The page's text may have changed: nothing is done where all still stands as it was. */
  readonly check: () => void;
  /** Judges anew on which ground the marks stand. */
  readonly repaint: () => void;
  /** Paints again what somebody else took away. */
  readonly restore: () => void;
  /** Mentions of the types that the reader wants, in the order of the text. */
  readonly mentions: () => readonly LocatedMention[];
  /** Those of them that are painted: none where marks are off. */
  readonly painted: () => readonly LocatedMention[];
  /** On which ground a stretch of the page stands. */
  readonly toneAt: (place: NodeSpan) => Tone;
  /** In which colour a type is marked on a ground. */
  readonly inkOf: (type: EntityType, tone: Tone) => string;
  readonly reading: () => MarkedReading | null;
  readonly map: () => NodeMap | null;
  /** Lights one stretch of the page, or none. */
  readonly light: (spotlight: Spotlight, place: NodeSpan | null) => void;
  /** What is drawn beside the words goes with them when the page is scrolled. */
  readonly follow: () => void;
  readonly clear: () => void;
}

/** A page that shows less of a text than this shows another text by now. */
const leastShare = 0.3;

/** @param onMoved called when mentions have new places, or none. */
export function createPageMarks(preferences: MarkPreferences, onMoved: () => void): PageMarks {
  let wanted = preferences;
  let reading: MarkedReading | null = null;
  let located: LocatedReading | null = null;
  const pens = createPainter(0);
  const lights: Readonly<Record<Spotlight, ReturnType<typeof createPainter>>> = {
    current: createPainter(1),
    passage: createPainter(2),
  };

  const stars = createWatchStars();

  const mentions = (): readonly LocatedMention[] =>
    located?.mentions.filter(({ entity }) => !wanted.hiddenTypes.includes(entity.type)) ?? [];

  const painted = () => (wanted.shown ? mentions() : []);

  const toneAt = ({ startContainer }: NodeSpan, judge = createToneJudge()): Tone =>
    judge(startContainer.parentElement ?? document.documentElement);

  const repaint = () => {
    const judge = createToneJudge();
    pens.paint(painted().map(({ entity, place }) => [penOf(entity.type, toneAt(place, judge)), place]));
    const watched = wanted.shown ? (located?.watched ?? []) : [];
    stars.show(watched.map((place) => ({ place, tone: toneAt(place, judge) })));
  };

  const locate = () => {
    const found = reading && locateMentions(reading);
    located = found && found.map.share >= leastShare ? found : null;
    repaint();
    onMoved();
  };

  return {
    show: (next) => {
      reading = next;
      locate();
    },
    prefer: (next) => {
      wanted = next;
      repaint();
      onMoved();
    },
    check: () => {
      if (reading && !(located && located.missing === 0 && located.mentions.every(stillStands))) locate();
      else pens.restore();
    },
    repaint,
    restore: () => {
      pens.restore();
      for (const light of Object.values(lights)) light.restore();
    },
    mentions,
    painted,
    toneAt,
    inkOf: (type, tone) => wanted.inks[type][tone],
    reading: () => reading,
    map: () => located?.map ?? null,
    light: (spotlight, place) =>
      lights[spotlight].paint(place ? [[spotlightOf(spotlight, toneAt(place)), place]] : []),
    follow: stars.follow,
    clear: () => {
      reading = null;
      located = null;
      pens.paint([]);
      stars.show([]);
      for (const light of Object.values(lights)) light.paint([]);
    },
  };
}
