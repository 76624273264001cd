/** A box in the coordinates of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between the card and the edge of the window, and between the card and the words. */
const margin = 8;
const gap = 6;

/** The widest and highest that a card may be in a window; what is more scrolls inside. */
export const largestCard = ({ width, height }: Box) => ({
  width: Math.max(0, Math.min(360, width - 2 * margin)),
  height: Math.max(0, height - 2 * margin),
});

/** What can be seen of the page now: less than the window where the reader has zoomed in. */
export const viewOf = (): Box => {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, width, height };
};

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Puts a card below the words it is about, or above them where there is more room, and never outside the window.
 * @param view what can be seen of the page: less than the window when the reader has zoomed in with two fingers.
 */
export function placeCard(
  words: Box,
  card: { readonly width: number; readonly height: number },
  view: Box,
): { readonly left: number; readonly top: number } {
  const below = view.top + view.height - (words.top + words.height) - gap - margin;
  const above = words.top - view.top - gap - margin;
  const isBelow = card.height <= below || below >= above;
  const top = isBelow ? words.top + words.height + gap : words.top - gap - card.height;
  return {
    left: within(words.left, view.left + margin, view.left + view.width - margin - card.width),
    top: within(top, view.top + margin, view.top + view.height - margin - card.height),
  };
}
