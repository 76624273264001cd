import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** While the reader types, what is asked waits for a pause as long as this, in milliseconds. */
const typingPause = 120;

/** A query that the field is to show: it did not come from there. */
export interface GivenQuery {
  readonly query: string;
  /** Another one each time, so that the same words can be given again. */
  readonly serial: number;
}

interface Asked {
  readonly asked: string;
  readonly given: GivenQuery;
  /** The reader typed; asked after a pause. */
  readonly type: (query: string) => void;
  /** The reader chose; asked at once, and the field shows it. */
  readonly put: (query: string) => void;
}

/**
 * The query that is asked. It follows the address, and the field after a pause; the address follows it. What the field
 * itself brought about never comes back to it: by then the reader may have typed on.
 */
export function useAsked(query: string, onQuery: (query: string) => void): Asked {
  const [asked, setAsked] = useState(query);
  const [given, setGiven] = useState<GivenQuery>({ query, serial: 0 });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The last one that the address was told. */
  const told = useRef(query);
  const give = (next: string) => {
    clearTimeout(timer.current);
    setAsked(next);
    setGiven(({ serial }) => ({ query: next, serial: serial + 1 }));
  };
  const tell = (next: string) => {
    told.current = next;
    onQuery(next);
  };
  // Before the page is painted: an effect would wait for that, and the answer with it.
  useLayoutEffect(() => {
    if (query === told.current) return;
    told.current = query;
    give(query);
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    asked,
    given,
    type: (next) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setAsked(next);
        tell(next);
      }, typingPause);
    },
    put: (next) => {
      give(next);
      tell(next);
    },
  };
}
