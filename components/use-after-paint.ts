import { useEffect, useState } from 'preact/hooks';

/**
 * A value that takes a while to work out: it is asked for when the rest of the page has been drawn. Null until then;
 * afterwards the last one stays until the next is known.
 */
export function useAfterPaint<Value>(work: () => Value, inputs: readonly unknown[]): Value | null {
  const [value, setValue] = useState<{ readonly is: Value } | null>(null);
  useEffect(() => setValue({ is: work() }), [...inputs]);
  return value?.is ?? null;
}
