import type { Edtf } from '../analysis/types.ts';
import type { Article } from './types.ts';
import { countWords } from './word-count.ts';

export interface PlainText {
  readonly text: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedAt?: Edtf | undefined;
  readonly lang?: string | undefined;
}

/** An article that came as text, not as a page: its text stays unchanged. */
export function articleFromText({ text, title, url, publishedAt, lang }: PlainText): Article {
  return {
    url: url ?? '',
    title: title ?? '',
    byline: null,
    siteName: null,
    declaredLang: lang ?? null,
    publishedAt: publishedAt
      ? { value: publishedAt, precision: publishedAt.length > 10 ? 'minute' : 'day', source: 'meta' }
      : null,
    modifiedAt: null,
    text,
    wordCount: countWords(text),
    captions: [],
    credits: [],
    keywords: [],
    leadImage: null,
    quality: { grade: 'article', path: 'plain', signs: [] },
  };
}
