import { useEffect, useRef } from 'preact/hooks';

/** Shown for so long, in milliseconds, a text counts as read; its end must be in sight for a moment, too, to count. */
const aWhile = 45_000;
const aMoment = 4_000;

/**
 * Tells, once, that a text was read: it was in front of the reader for a while, or to its end.
 * @param key of the text.
 * @returns where the text ends.
 */
export function useReading(key: string, onRead: () => void) {
  const end = useRef<HTMLDivElement>(null);
  const tell = useRef(onRead);
  tell.current = onRead;
  useEffect(() => {
    const { current: mark } = end;
    if (!mark) return undefined;
    let told = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const once = () => {
      if (told) return;
      told = true;
      tell.current();
    };
    let endInSight = false;
    /** Time counts while the page is in front; it begins anew after a look elsewhere. */
    const wait = () => {
      clearTimeout(timer);
      if (!told && document.visibilityState === 'visible')
        timer = setTimeout(once, endInSight ? aMoment : aWhile);
    };
    const observer = new IntersectionObserver(([seen]) => {
      endInSight = seen?.isIntersecting ?? false;
      wait();
    });
    observer.observe(mark);
    document.addEventListener('visibilitychange', wait);
    wait();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', wait);
    };
  }, [key]);
  return end;
}
