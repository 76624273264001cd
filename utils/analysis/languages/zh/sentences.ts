import type { SentenceRules } from '../../sentences.ts';

/** Latin names inside Chinese text keep their abbreviations. */
export const sentences: SentenceRules = {
  abbreviations: new Set('mr mrs ms dr prof st'.split(' ')),
  closings: new Set('co ltd inc corp no vol'.split(' ')),
  openers: new Set(),
  lettered: new Set(),
  // `“我们准备好了。”院长邵慕白说。` is one sentence; `他说，此外…` begins another.
  attribution:
    /^[^，,。！？!?；“”「」『』]{0,30}(?:说|說|表示|指出|强调|強調|称|稱|道|介绍|介紹|补充|補充|认为|認為|透露|坦言|回应|回應|告诉记者|告訴記者|写道|寫道)(?:。|[，,][“「])/u,
};
