import type { TextView } from './document.ts';
import { breaksBefore, isCapitalised, startsSentence } from './name-run.ts';
import type { Proposal } from './types.ts';
import { wordSet } from './words.ts';

/** `Paris Agreement`, `Tokyo Marathon`: what ends the name of a thing that only borrows a place's. */
const tails = wordSet(`
  agreement accord accords treaty protocol declaration convention charter consensus communique statement principles process act law
  marathon cup open olympics prize award awards medal tower bridge airlines airways express`);
/** `Deklarasi Jakarta`, `Piala Asia`: the same in Indonesian, where it stands first. */
const heads = wordSet(`
  perjanjian deklarasi konvensi protokol piala program komunike konsensus traktat piagam liga kapal menara jembatan maraton`);

/** `lagu Indonesia Raya`, `the film Manila Bay`. */
const titled = wordSet('lagu film novel buku majalah kapal kri song movie ship vessel');

const currencies = wordSet('dolar dollar dollars rupee rupees peso pesos franc francs dinar dinars');

/** Drops places whose name stands inside the name of a treaty, a cup, a prize or a ship. */
export function dropNamedAfterPlaces(view: TextView, settled: readonly Proposal[]): readonly Proposal[] {
  const isTail = (at: number) =>
    tails.has(view.words[at] ?? '') && isCapitalised(view, at) && !breaksBefore(view, at);
  return settled.filter(({ type, start, end, candidates }) => {
    if (type !== 'place' || candidates.length === 0) return true;
    const behind = view.tokenFrom(end);
    // `90 juta dolar AS`, `two million Hong Kong dollars`
    if (currencies.has(view.words[view.tokenAt(start) - 1] ?? '') || currencies.has(view.words[behind] ?? ''))
      return false;
    if (view.language.code === 'en' && (isTail(behind) || (view.words[behind] === '-' && isTail(behind + 2))))
      return false;
    const first = view.tokenAt(start);
    if (titled.has(view.words[first - 1] ?? '') && isCapitalised(view, behind)) return false;
    return !(
      view.language.code === 'id' &&
      heads.has(view.words[first - 1] ?? '') &&
      isCapitalised(view, first - 1) &&
      !breaksBefore(view, first) &&
      (!startsSentence(view, first - 1) || isCapitalised(view, behind))
    );
  });
}
