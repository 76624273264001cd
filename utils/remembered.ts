/**
 * A function of some words that makes each answer once. The browser's formatters take a tenth of a millisecond to make,
 * and a page asks for the same ones a thousand times.
 */
export function remembered<Value>(make: (...words: string[]) => Value): (...words: string[]) => Value {
  const known = new Map<string, Value>();
  return (...words) => {
    const key = words.join('\n');
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(...words);
    known.set(key, made);
    return made;
  };
}
