import { articlesOf } from '../../utils/library/article-list.ts';
import type { Library } from '../../utils/library/schema.ts';
import { useLive } from '../use-live.ts';
import { ArticleLine } from './article-line.tsx';
import './article-lines.css';

interface ArticleLinesProps {
  readonly library: Library;
  readonly ids: readonly string[];
}

/** Some articles by title, with where and when they appeared. */
export function ArticleLines({ library, ids }: ArticleLinesProps) {
  const articles = useLive(() => articlesOf(library, ids), ids.join(' '));
  if (articles.state !== 'ready') return <div style={{ height: `${ids.length * 3.25}rem` }} />;
  return (
    <ol class="article-lines">
      {articles.value.map((article) => (
        <li class="article-line" key={article.id}>
          <ArticleLine article={article} />
        </li>
      ))}
    </ol>
  );
}
