import { useEffect, useState } from 'preact/hooks';

/** A value as it was when the page was painted last: what is costly to show follows when the rest stands. */
export function useBehind<Value>(value: Value): Value {
  const [late, setLate] = useState(value);
  useEffect(() => setLate(value), [value]);
  return late;
}
