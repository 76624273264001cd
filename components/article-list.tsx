import { useEffect, useMemo } from 'preact/hooks';
import { listedArticles } from '../utils/library/listed-articles.ts';
import type { Library } from '../utils/library/schema.ts';
import type { ArticleRow } from '../utils/library/types.ts';
import { ArticleItem } from './article-item.tsx';
import './article-list.css';
import { Unrolled } from './unrolled.tsx';
import { useLive } from './use-live.ts';

/** Articles of one piece of the list, and the height that one is guessed to have, in CSS pixels. */
const pieceSize = 12;
const guessedHeight = 170;

interface ArticleListProps {
  readonly library: Library;
  readonly ids: readonly string[];
  readonly selected: ReadonlySet<string>;
  /** Id of the article that gets the focus as soon as it is drawn; null where the focus stays. */
  readonly focus: string | null;
  readonly collectionName: (id: string) => string | null;
  readonly onSelect: (articleId: string, range: boolean) => void;
  readonly onRemove: (article: ArticleRow) => void;
}

/** The saved articles in the order of their ids, read as far as the reader goes. */
export function ArticleList({ ids, ...props }: ArticleListProps) {
  const pieces = useMemo(
    () =>
      Array.from({ length: Math.ceil(ids.length / pieceSize) }, (_, index) => {
        const own = ids.slice(index * pieceSize, (index + 1) * pieceSize);
        // By its place: where one article goes, the others move up and are not drawn anew.
        return { key: String(index), height: own.length * guessedHeight, ids: own };
      }),
    [ids],
  );
  const index = props.focus === null ? -1 : ids.indexOf(props.focus);
  return (
    <Unrolled pieces={pieces} reveal={index < 0 ? null : String(Math.floor(index / pieceSize))}>
      {(piece) => <Articles {...props} ids={piece.ids} />}
    </Unrolled>
  );
}

function Articles({ library, ids, selected, focus, ...props }: ArticleListProps) {
  const listed = useLive(() => listedArticles(library, ids), ids.join(' '));
  const isDrawn = listed.state === 'ready' && listed.value.some(({ article }) => article.id === focus);
  useEffect(() => {
    if (isDrawn && focus !== null) focusArticle(focus);
  }, [isDrawn, focus]);
  if (listed.state !== 'ready') return <div style={{ height: `${ids.length * guessedHeight}px` }} />;
  // The former answer stands until the new one is there; what left the list is gone at once.
  const shown = listed.value.filter(({ article }) => ids.includes(article.id));
  return (
    <ol class="articles">
      {shown.map(({ article, filing }) => (
        <ArticleItem
          key={article.id}
          article={article}
          filing={filing}
          selected={selected.has(article.id)}
          {...props}
        />
      ))}
    </ol>
  );
}

/** Gives the focus to the title of an article of the list, where it is drawn. */
export function focusArticle(id: string): boolean {
  const link = document.getElementById(`article-${id}`)?.querySelector<HTMLElement>('h2 a');
  link?.focus();
  return link != null;
}
