import findAlike from 'approx-string-match';
import { fold } from '../../analysis/fold.ts';

interface Named {
  readonly names: readonly string[];
}

/** Letters that may differ, by the length of a word. */
const errorsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** How well a name answers to some folded words: 0 is the name itself; null is not at all. */
function distance(words: string, name: string): number | null {
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  if (name.includes(` ${words}`)) return 2;
  if (name.includes(words)) return 3;
  const most = errorsIn(words);
  if (most === 0 || name.length < words.length - most) return null;
  const beginning = name.slice(0, words.length + most);
  const [best] = findAlike(beginning, words, most).sort((one, other) => one.errors - other.errors);
  return best ? 4 + best.errors : null;
}

/** Those whose names come nearest to some words, the nearest first; of equals the order stays. */
export function nearest<Value extends Named>(
  words: string,
  values: readonly Value[],
  limit: number,
): readonly Value[] {
  const wanted = fold(words.trim());
  return values
    .flatMap((value, place) => {
      const distances = value.names.map((name) => distance(wanted, name)).filter((found) => found !== null);
      return distances.length === 0 ? [] : [{ value, place, distance: Math.min(...distances) }];
    })
    .sort((one, other) => one.distance - other.distance || one.place - other.place)
    .slice(0, limit)
    .map(({ value }) => value);
}

/** Those that are called exactly so. */
export function called<Value extends Named & { readonly id: string }>(
  words: string,
  values: readonly Value[],
): readonly Value[] {
  const wanted = fold(words.trim());
  return values.filter(({ id, names }) => fold(id) === wanted || names.includes(wanted));
}
