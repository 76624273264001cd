/**
 * What is known of every unit about one part of a query. `maybe` holds also where only the text can tell: a phrase whose
 * words all occur. 1 is true.
 */
export interface Marks {
  readonly yes: Uint8Array;
  readonly maybe: Uint8Array;
  readonly score: Float32Array;
}

export const noMarks = (size: number): Marks => ({
  yes: new Uint8Array(size),
  maybe: new Uint8Array(size),
  score: new Float32Array(size),
});

/** Every unit, as much as any other. */
export function allMarks(size: number): Marks {
  const yes = new Uint8Array(size).fill(1);
  return { yes, maybe: yes, score: new Float32Array(size) };
}

export function both(one: Marks, other: Marks): Marks {
  const size = one.yes.length;
  const marks = noMarks(size);
  for (let unit = 0; unit < size; unit++) {
    if (one.maybe[unit] === 0 || other.maybe[unit] === 0) continue;
    marks.maybe[unit] = 1;
    marks.yes[unit] = (one.yes[unit] ?? 0) & (other.yes[unit] ?? 0);
    marks.score[unit] = (one.score[unit] ?? 0) + (other.score[unit] ?? 0);
  }
  return marks;
}

/** Two alternatives that both occur say more than one, and less than two words that were both asked for. */
const secondShare = 0.3;

export function either(one: Marks, other: Marks): Marks {
  const size = one.yes.length;
  const marks = noMarks(size);
  for (let unit = 0; unit < size; unit++) {
    if (one.maybe[unit] === 0 && other.maybe[unit] === 0) continue;
    marks.maybe[unit] = 1;
    marks.yes[unit] = (one.yes[unit] ?? 0) | (other.yes[unit] ?? 0);
    const [first, second] = [one.score[unit] ?? 0, other.score[unit] ?? 0];
    marks.score[unit] = Math.max(first, second) + secondShare * Math.min(first, second);
  }
  return marks;
}

export function neither(one: Marks): Marks {
  const marks = noMarks(one.yes.length);
  for (let unit = 0; unit < one.yes.length; unit++) {
    marks.yes[unit] = one.maybe[unit] === 0 ? 1 : 0;
    marks.maybe[unit] = one.yes[unit] === 0 ? 1 : 0;
  }
  return marks;
}
