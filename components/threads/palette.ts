import { type EventType, eventTypes } from '../../utils/analysis/types.ts';

/** Colours of the drawing, as the style sheet has them now: light, dark or the reader's own few. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly rule: string;
  readonly thread: string;
  readonly edge: string;
  readonly madder: string;
  readonly tint: string;
  readonly types: Readonly<Record<EventType, string>>;
  readonly face: string;
}

export function readPalette(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const forced = matchMedia('(forced-colors: active)').matches;
  const colour = (name: string, system: string) =>
    forced ? system : style.getPropertyValue(`--${name}`).trim() || system;
  return {
    paper: colour('paper', 'Canvas'),
    ink: colour('ink', 'CanvasText'),
    faint: colour('faint', 'CanvasText'),
    rule: colour('rule', 'GrayText'),
    thread: colour('thread', 'GrayText'),
    edge: colour('edge', 'CanvasText'),
    madder: colour('madder', 'Highlight'),
    tint: colour('tint', 'Canvas'),
    types: Object.fromEntries(
      eventTypes.map((type) => [type, colour(type.toLowerCase(), 'CanvasText')]),
    ) as Palette['types'],
    face: style.fontFamily,
  };
}
