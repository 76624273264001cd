import type { Language } from './languages/types.ts';
import type { LanguageCode } from './types.ts';

/** Share of letters that must be Han for a text to be Chinese; headlines mix in Latin names. */
const hanShare = 0.2;
/** Share of a text's words that must be function words of the language; running text has a quarter or more. */
const functionShare = 0.06;
/** Words of other languages per word of the detected one, from which on the text is in neither: `also`, `was` and `in` are German too. */
const strangerRatio = 0.4;
/** Characters looked at: enough for certainty, little for a long page. */
const sampleLength = 6000;

/** The commonest words of languages that Simpul does not read: German, Dutch, Romance, Nordic, Slavic, Turkish, Tagalog and others. */
const strangers: ReadonlySet<string> = new Set(
  `der und das den dem ein eine einer einen nicht mit sich auf für von zu im ist auch wird werden bei nach aus wie hat haben sind oder über zum zur
  het een van niet zijn voor op te dat deze aan ook naar wordt werd om maar nog
  le la les des du et une dans est pour que qui sur pas par au aux avec ce ses sont plus il elle
  el los las del y en por con una su más como es lo um uma não com da do dos ao os às são seu
  che della sono nel gli è ha il lo si alla dei delle anche più
  og det som på af til ikke er av och är att inte med för ett har de ble vil ei ja että oli
  w na się nie jest z że po je v že jako и в не на что с по
  și în cu din care pe ve bir bu ile için az és hogy egy nem
  ang ng mga sa na ay ito của và là các cho không được ni ya kwa katika hiyo die`.split(/\s+/u),
);

function latinLanguage(words: readonly string[], languages: readonly Language[]): LanguageCode | null {
  let best: { readonly code: LanguageCode; readonly share: number } | null = null;
  for (const { code, script, lexicon } of languages) {
    if (script !== 'latin') continue;
    const share = words.filter((word) => lexicon.functionWords.has(word)).length / words.length;
    if (share >= functionShare && (!best || share > best.share)) best = { code, share };
  }
  if (!best) return null;
  // A word of any of Simpul's languages is no stranger: Indonesian `di` is Italian, English `do` Portuguese.
  const ours = (word: string) => languages.some(({ lexicon }) => lexicon.functionWords.has(word));
  const strange = words.filter((word) => strangers.has(word) && !ours(word)).length / words.length;
  return strange < best.share * strangerRatio ? best.code : null;
}

/**
 * Which of Simpul's languages a text is written in, by script and by the share of function words.
 * @param declared BCP 47 tag of the page; decides only where the text is too short to tell.
 * @returns null for any other language.
 */
export function detectLanguage(
  text: string,
  declared: string | undefined,
  languages: readonly Language[],
): LanguageCode | null {
  const sample = text.slice(0, sampleLength);
  const declaredCode =
    languages.find(({ code }) => declared?.toLowerCase().split(/[-_]/u)[0] === code)?.code ?? null;
  if (!/\p{L}/u.test(sample)) return declaredCode;
  const hasHan = /\p{Script=Han}/u.test(sample);
  const letters = hasHan ? (sample.match(/\p{L}/gu)?.length ?? 1) : 1;
  const han = hasHan ? (sample.match(/\p{Script=Han}/gu)?.length ?? 0) : 0;
  const kana = hasHan ? (sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) : 0;
  // Japanese writes Han too, but never for long without kana.
  if (han / letters >= hanShare) return kana / letters > 0.1 ? null : 'zh';
  const words = sample.toLowerCase().match(hasHan ? /(?:(?!\p{Script=Han})\p{L})+/gu : /\p{L}+/gu) ?? [];
  const detected = words.length > 0 ? latinLanguage(words, languages) : null;
  if (detected) return words.length < 8 && declaredCode ? declaredCode : detected;
  return words.length < 30 ? declaredCode : null;
}
