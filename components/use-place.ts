import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Place, placeOf } from './library-place.ts';

/**
 * The place that the address names, and a way to change it. `replace` leaves no trace in the history: typing a word
 * into the filter is one step back, not one for each letter.
 */
export function usePlace(): readonly [Place, (place: Place, how?: 'push' | 'replace') => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (place: Place, how: 'push' | 'replace' = 'push') => {
    const next = hashOf(place);
    if (how === 'replace') {
      history.replaceState(null, '', next);
      setHash(next);
    } else {
      location.hash = next;
    }
  };
  return [placeOf(hash), go];
}
