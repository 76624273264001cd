import type { LanguageCode } from '../../utils/analysis/types.ts';
import type { BriefRow } from '../../utils/library/reader-rows.ts';
import { sampleBriefs } from './sample-briefs.ts';

const words: Readonly<
  Record<
    LanguageCode,
    { readonly title: string; readonly introduction: string; readonly said: readonly string[] }
  >
> = {
  en: {
    title: 'Jakarta and Beijing: what was signed',
    introduction:
      'For Thursday’s meeting. Both regulators speak of mutual recognition; no report names a date for it.',
    said: ['The agreement', 'The text of the memorandum was not published.', 'What followed'],
  },
  id: {
    title: 'Jakarta dan Beijing: hasil kesepakatan',
    introduction:
      'Untuk rapat hari Kamis. Kedua regulator menyebut saling pengakuan; belum ada berita yang memuat tanggalnya.',
    said: ['Kesepakatan', 'Naskah nota kesepahaman tidak diumumkan.', 'Tindak lanjut'],
  },
  zh: {
    title: '雅加达与北京：签署与进展',
    introduction: '供周四会议参考。双方均提到互认，但尚无报道说明时间。',
    said: ['协议内容', '备忘录全文尚未公布。', '后续进展'],
  },
};

/** The brief of the pictures for the stores, in the words of one language. */
export function storeBrief(language: LanguageCode): BriefRow {
  const [sample] = sampleBriefs;
  if (!sample) throw new Error('there is no sample brief');
  const { title, introduction, said } = words[language];
  let nth = 0;
  const items = sample.items.map((item) => ('text' in item ? { ...item, text: said[nth++] ?? '' } : item));
  return { ...sample, title, introduction, language, items };
}
