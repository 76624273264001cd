/**
 * What the training corpus says of a word, in one number: how often it stands there, which kind of name it mostly
 * belongs to and how surely. A class generalises where the word itself is too rare to have weights of its own, and
 * unseen words form a class too, which tells names from other words even in text without capitals.
 */

/** A word that the corpus lacks. */
export const unseenClass = 0;
/** Stands outside the sentence. */
export const outsideClass = 65_535;

const frequencySteps = [2, 4, 16, 64];
const sureties = 3;

/**
 * @param counts how often the word stands for each kind, kind 0 being no name
 * @returns `unseenClass` where all counts are 0
 */
export function classOf(counts: ArrayLike<number>): number {
  let [total, kind, most] = [0, 0, -1];
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    total += count;
    if (count > most) [kind, most] = [at, count];
  }
  if (total <= 0) return unseenClass;
  const share = most / total;
  const surety = share > 0.9 ? 0 : share > 0.6 ? 1 : 2;
  const step = frequencySteps.filter((least) => total >= least).length;
  return 1 + (kind * (frequencySteps.length + 1) + step) * sureties + surety;
}
