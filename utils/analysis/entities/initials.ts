import { fold } from '../fold.ts';

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

/** All letters of `short` occur in `long` in this order. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** `BPOM`, `Kemenkes`, `mRNA`; the letters of all scripts are asked for where plain ones do not fit. */
const plainShape = /^[A-Z][A-Za-z0-9&.'-]{1,14}$/;
const anyShape = /^\p{Lu}[\p{L}\p{N}&.'-]{1,14}$|^\p{Ll}\p{Lu}[\p{L}\p{N}&.-]{1,12}$/u;

/**
 * Whether a bracket's content reads like a short form of what it stands behind: `BSN`, `NordvaxBio`, `Kemenkes`, `中疾控`.
 * @param long the name before the bracket, where there is one.
 */
export function isShortForm(short: string, long: string | undefined): boolean {
  if (hasHan(short)) {
    if (short.length > 8) return false;
    return long !== undefined && short.length < long.length && isSubsequence(short, long);
  }
  // `RS PON`: acronyms in a row.
  if (/^\p{Lu}{2,5}(?: \p{Lu}{2,6}){1,2}$/u.test(short))
    return long !== undefined && fold(long).startsWith(fold(short.charAt(0)));
  if (!(plainShape.test(short) || anyShape.test(short))) return false;
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  // `EW24`: a code, unless its signs come from the name.
  if (/\p{N}/u.test(short)) return long !== undefined && isSubsequence(fold(short), fold(long));
  if (capitals >= 2) return true;
  // One capital: only if it is cut from the long form, as `Kemenkes` from `Kementerian Kesehatan`.
  if (long === undefined || short.length < 3 || short.length >= long.length) return false;
  const [folded, foldedLong] = [fold(short), fold(long)];
  return folded.charAt(0) === foldedLong.charAt(0) && isSubsequence(folded, foldedLong);
}

/** Whether the initials of the words spell the short form; connecting words may count or not, a plural `s` is ignored. */
export function fitsInitials(short: string, long: string, connectors: ReadonlySet<string>): boolean {
  const letters = fold(short)
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?<=\p{L}{2})s$/u, (end) => (/s$/u.test(short) ? '' : end));
  const words = fold(long).match(/[\p{L}]+/gu) ?? [];
  const full = words.map((word) => word.charAt(0)).join('');
  const bare = words
    .filter((word) => !connectors.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return letters.length >= 2 && (letters === full || letters === bare);
}
