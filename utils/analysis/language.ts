import type { Language } from './languages/types.ts';
import type { LanguageCode } from './types.ts';

/** Share of letters that must be Han for a text to be Chinese; headlines mix in Latin names. */
const hanShare = 0.2;
/** Share of a text's words that must be function words of the language; running text has a quarter or more. */
const functionShare = 0.06;
/** Characters looked at: enough for certainty, little for a long page. */
const sampleLength = 6000;

function latinLanguage(words: readonly string[], languages: readonly Language[]): LanguageCode | null {
  let best: { readonly code: LanguageCode; readonly share: number } | null = null;
  for (const { code, script, lexicon } of languages) {
    if (script !== 'latin') continue;
    const share = words.filter((word) => lexicon.functionWords.has(word)).length / words.length;
    if (share >= functionShare && (!best || share > best.share)) best = { code, share };
  }
  return best?.code ?? null;
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
  const declaredCode = languages.find(({ code }) => declared?.toLowerCase().split(/[-_]/u)[0] === code)?.code ?? null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return declaredCode;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  // Japanese writes Han too, but never for long without kana.
  if (han / letters >= hanShare) return kana / letters > 0.1 ? null : 'zh';
  const words = sample.toLowerCase().match(/(?:(?!\p{Script=Han})\p{L})+/gu) ?? [];
  const detected = words.length > 0 ? latinLanguage(words, languages) : null;
  if (detected) return words.length < 8 && declaredCode ? declaredCode : detected;
  return words.length < 30 ? declaredCode : null;
}
