import type { Tone } from '../../utils/marks/highlights.ts';

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Computed colours come as `rgb(…)`; wide ones as `color(srgb …)` or in spaces of which only the first part, lightness, counts. */
export function readColour(computed: string): Colour | null {
  const [red = Number.NaN, green = red, blue = red, alpha = 1] = (
    computed.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []
  ).map(Number);
  if (Number.isNaN(red)) return null;
  if (computed.startsWith('rgb')) return { red: red / 255, green: green / 255, blue: blue / 255, alpha };
  if (computed.startsWith('color(')) return { red, green, blue, alpha };
  const scale = /^(?:lab|lch)/u.test(computed) ? 100 : 1;
  return { red: red / scale, green: red / scale, blue: red / scale, alpha };
}

/** Relative luminance of WCAG 2, 0–1. */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Where black and white text contrast equally with a ground. */
const middle = 0.179;

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What the browser paints behind a page that paints nothing itself. */
const canvasTone = (document: Document): Tone => {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const dark =
    /dark/u.test(colorScheme) &&
    (!/light/u.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
};

/** A ground less solid than this lets through what lies behind it. */
const solid = 0.9;

/**
 * Judges the ground behind texts: the first that is painted behind them, whatever the colour scheme says. Behind a
 * picture or a veil only the text itself tells, for its colour was chosen to be read there. Each element is asked once.
 */
export function createToneJudge(): (element: Element) => Tone {
  const grounds = new Map<Element, Tone | 'unsure'>();
  const groundOf = (element: Element): Tone | 'unsure' => {
    const known = grounds.get(element);
    if (known) return known;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const colour = readColour(backgroundColor);
    const above = parentOf(element);
    let ground: Tone | 'unsure';
    if (backgroundImage.includes('(') || (colour && colour.alpha > 0 && colour.alpha < solid))
      ground = 'unsure';
    else if (colour && colour.alpha >= solid) ground = luminance(colour) < middle ? 'dark' : 'light';
    else ground = above ? groundOf(above) : canvasTone(element.ownerDocument);
    grounds.set(element, ground);
    return ground;
  };
  return (element) => {
    const ground = groundOf(element);
    if (ground !== 'unsure') return ground;
    const ink = readColour(getComputedStyle(element).color);
    return ink && luminance(ink) > middle ? 'dark' : 'light';
  };
}
