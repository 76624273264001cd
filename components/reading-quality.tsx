import type { LanguageCode } from '../utils/analysis/types.ts';
import type { Article } from '../utils/article/types.ts';
import { keyPart, t } from '../utils/locale.ts';
import { articleLength } from './article-length.ts';
import { signName } from './quality-signs.ts';
import './reading-quality.css';

/** How well a page could be read and from where in it: the last line, for whoever wants to know how far to trust it. */
export function ReadingQuality({
  article,
  lang,
}: {
  readonly article: Article;
  readonly lang: LanguageCode | null;
}) {
  const { grade, path, signs } = article.quality;
  const words = [
    t(`grade_${grade}`),
    articleLength(lang, article.wordCount),
    t(`path_${keyPart(path)}`),
    ...signs.flatMap((sign) => signName(sign) ?? []),
  ];
  return <p class="reading-quality figures">{words.join(' · ')}</p>;
}
