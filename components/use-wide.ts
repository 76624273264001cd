import { useEffect, useState } from 'preact/hooks';

/** Where a page has room for a second column: as in `articles-page.css`. */
const secondColumn = '(width > 60rem)';

/** Whether the window is wide enough for a second column, or for what else is asked; the query stays the same. */
export function useWide(query: string = secondColumn): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return wide;
}
