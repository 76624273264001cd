import type { NodeSpan } from '../../utils/article/text-index.ts';
import type { Tone } from '../../utils/marks/highlights.ts';
import { boxOf, isShown } from './reveal.ts';

/** A stretch of the page that the reader watches for, and the ground it stands on. */
export interface Watched {
  readonly place: NodeSpan;
  readonly tone: Tone;
}

/** Stars beside what the reader watches for. */
export interface WatchStars {
  readonly show: (watched: readonly Watched[]) => void;
  /** The page was scrolled or laid out anew. */
  readonly follow: () => void;
}

const style = `
  span { position: fixed; font: 700 11px/1 serif; pointer-events: none; color: #9c2f24; }
  .dark { color: #ef9a8c; }
  @media (forced-colors: active) { span { color: Highlight; } }
`;

/** Drawn above the end of the words, a little to the side: it covers neither them nor what stands before. */
const above = 7;

/**
 * The page can read the names and places of highlights, and what somebody watches for is nobody's business: so stars are
 * drawn in a closed tree of their own, which is on the page only while there are some.
 */
export function createWatchStars(): WatchStars {
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483646 !important; pointer-events: none !important;';
  // The panel tells the same in words.
  host.setAttribute('aria-hidden', 'true');
  const tree = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  tree.adoptedStyleSheets = [sheet];
  let stars: readonly { readonly star: HTMLElement; readonly place: NodeSpan }[] = [];

  const follow = () => {
    // All are measured before any is moved: the page is laid out once.
    const boxes = stars.map(({ place }) =>
      place.startContainer.isConnected && isShown(place) ? boxOf(place) : null,
    );
    stars.forEach(({ star }, index) => {
      const box = boxes[index];
      const inView = box && box.bottom > 0 && box.top < innerHeight;
      star.style.display = inView ? '' : 'none';
      if (inView) star.style.transform = `translate(${box.right - 2}px, ${box.top - above}px)`;
    });
  };

  return {
    follow,
    show: (watched) => {
      stars = watched.map(({ place, tone }) => {
        const star = document.createElement('span');
        star.className = tone;
        star.textContent = '★';
        return { star, place };
      });
      tree.replaceChildren(...stars.map(({ star }) => star));
      if (stars.length === 0) host.remove();
      else if (!host.isConnected) document.documentElement.append(host);
      follow();
    },
  };
}
