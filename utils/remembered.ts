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

/** The same for a function of one object: an answer lives as long as what it was asked of. */
export function rememberedOf<Asked extends object, Value>(
  make: (asked: Asked) => Value,
): (asked: Asked) => Value {
  const known = new WeakMap<Asked, { readonly value: Value }>();
  return (asked) => {
    const found = known.get(asked);
    if (found) return found.value;
    const value = make(asked);
    known.set(asked, { value });
    return value;
  };
}
