import { useMemo } from 'preact/hooks';

/** Answers that are kept: as many as a reader goes back and forth between. */
const most = 12;

/** A function that keeps its last few answers as long as all of `inputs` are the same. */
export function useRecent<Value>(
  make: (key: string) => Value,
  inputs: readonly unknown[],
): (key: string) => Value {
  return useMemo(() => {
    const recent = new Map<string, Value>();
    return (key) => {
      const value = recent.has(key) ? (recent.get(key) as Value) : make(key);
      // Last used, last to go.
      recent.delete(key);
      recent.set(key, value);
      for (const oldest of recent.keys()) {
        if (recent.size <= most) break;
        recent.delete(oldest);
      }
      return value;
    };
  }, inputs);
}
