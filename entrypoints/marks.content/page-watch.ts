/** What may change under painted marks. */
interface PageEvents {
  /** Text or structure changed in one of the watched trees. */
  readonly onText: () => void;
  /** The page shows itself, or another of its pages, again: what was painted may be gone. */
  readonly onReturn: () => void;
  /** The page changed its dress: from light to dark, say. */
  readonly onDress: () => void;
  /** Asked before anything else: false once the extension was replaced. */
  readonly isValid: () => boolean;
}

export interface PageWatch {
  /** Watches these trees from now on: the document, shadow trees, documents of frames. */
  readonly watch: (trees: Iterable<Node>) => void;
  readonly stop: () => void;
}

/** How often what is painted is looked after while the page is in sight, in milliseconds. */
const round = 2000;
/** A changing page is read again no sooner than this after the last time, and no more than a small share of its time. */
const shortestRest = 200;
const restPerWork = 20;

/** Watches the page without touching it. All work waits for the next frame, so a burst of changes counts once. */
export function watchPage({ onText, onReturn, onDress, isValid }: PageEvents): PageWatch {
  const stopping = new AbortController();
  const { signal } = stopping;
  const wanted = new Set<() => void>();
  let restUntil = 0;

  const workOff = () => {
    const works = [...wanted];
    wanted.clear();
    if (signal.aborted || !isValid()) return;
    const began = performance.now();
    for (const work of works) work();
    const now = performance.now();
    restUntil = now + Math.max(shortestRest, (now - began) * restPerWork);
  };
  const later = (work: () => void) => {
    wanted.add(work);
    if (wanted.size > 1) return;
    setTimeout(() => requestAnimationFrame(workOff), Math.max(0, restUntil - performance.now()));
  };

  const textObserver = new MutationObserver(() => later(onText));
  const dressObserver = new MutationObserver(() => later(onDress));
  for (const element of [document.documentElement, document.body])
    if (element) dressObserver.observe(element, { attributes: true });

  const back = () => isValid() && document.visibilityState === 'visible' && onReturn();
  addEventListener('pageshow', back, { signal });
  addEventListener('focus', back, { signal });
  document.addEventListener('visibilitychange', back, { signal });
  for (const moved of ['popstate', 'hashchange']) addEventListener(moved, () => later(onText), { signal });
  // Pages that go on without loading: known to newer browsers; elsewhere their changed text tells.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'navigatesuccess',
    () => later(onText),
    { signal },
  );
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => later(onDress), { signal });
  const timer = setInterval(back, round);

  return {
    watch: (trees) => {
      textObserver.disconnect();
      for (const tree of trees)
        textObserver.observe(tree, { subtree: true, childList: true, characterData: true });
    },
    stop: () => {
      stopping.abort();
      clearInterval(timer);
      textObserver.disconnect();
      dressObserver.disconnect();
    },
  };
}
