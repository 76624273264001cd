import { useEffect, useState } from 'preact/hooks';

/** Where a page has room for a second column: as in `articles-page.css`. */
const query = '(width > 60rem)';

/** Whether the window is wide enough for a second column. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return wide;
}
