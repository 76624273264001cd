import english from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import indonesian from '../../../../public/_locales/id/messages.json' with { type: 'json' };
import chinese from '../../../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import type { LanguageCode } from '../../../../utils/analysis/types.ts';
import { type Act, actsOf } from '../../../../utils/library/export/act.ts';
import { sliceNames } from '../../../../utils/library/export/slice-names.ts';
import type { ExportContext } from '../../../../utils/library/export/writer.ts';
import type { ArticleRow, EventRow } from '../../../../utils/library/types.ts';
import { type Messages, type Words, wordsFrom } from '../../../../utils/words.ts';
import { sampleEntities, sampleLibrary } from '../../../gallery/sample-library.ts';

const messages: Readonly<Record<LanguageCode, Messages>> = { en: english, id: indonesian, zh: chinese };

export const wordsIn = (language: LanguageCode): Words => wordsFrom(messages[language], language);

export const now = Date.UTC(2025, 10, 9, 12);

export function contextIn(language: LanguageCode): ExportContext {
  const words = wordsIn(language);
  return { names: sliceNames(sampleEntities, language, words.locale), words, now };
}

export const sampleArticles: readonly ArticleRow[] = sampleLibrary.map(({ article }) => article);

export const sampleActs: readonly Act[] = actsOf(
  sampleLibrary.flatMap(({ article, events }) => events.map((event) => ({ event, article }))),
);

/** An article that is as the first sample but for some fields. */
export function articleWith(changes: Partial<ArticleRow>): ArticleRow {
  const [article] = sampleArticles;
  if (!article) throw new Error('no sample');
  return { ...article, ...changes };
}

/** An act that is as the first sample but for some fields of its event and article. */
export function actWith(
  {
    finding,
    ...event
  }: Partial<Omit<EventRow, 'finding'>> & { readonly finding?: Partial<EventRow['finding']> },
  article: Partial<ArticleRow> = {},
): Act {
  const [act] = sampleActs;
  if (!act) throw new Error('no sample');
  const row = { ...act.event, ...event, finding: { ...act.event.finding, ...finding } };
  return { id: row.sameAs, event: row, reports: [{ event: row, article: articleWith(article) }] };
}

/** Texts that break formats: their own signs, line ends, formulas, halves of characters. */
export const hostile = [
  '=HYPERLINK("https://evil.example","click")',
  '+62 21 1234',
  '-1+2',
  '@SUM(A1)',
  '\tleading tab',
  'quote " comma , bar | semicolon ;',
  'line\nbreak\r\nand more',
  '</script><img src=x onerror=alert(1)>',
  '{brace} \\command $x$ 100% #1 a_b ~ ^ &amp;',
  'ER  - \r\nTY  - BOOK',
  'END:VCALENDAR\r\nBEGIN:VEVENT',
  '国家药监局与印尼食品药品监督管理局签署谅解备忘录，推动人工智能肺结核筛查设备的注册与互认合作不断深化',
  'emoji 🧬 \ud800 half',
  'control \u0000\u0007\u001b[31m',
  'turned \u202Egnp.exe\u202C \u2066around',
  'parted \u2028 by \u2029 lines \u0085 of others',
  '\udfff\ud83d',
  '＝1+1',
] as const;

/** A text as the formats keep it: without what none of them can hold. */
export const holdable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no format holds
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu, '');

/** The same on one line. */
export const onOneLine = (text: string): string => holdable(text).replace(/\s+/gu, ' ').trim();
