import { ArticleList } from '../../components/article-list.tsx';
import { EmptyLibrary } from '../../components/empty-library.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { hashOf, type Place } from '../../components/library-place.ts';
import { nameFinder } from '../../components/names.ts';
import { Timeline } from '../../components/timeline.tsx';
import { useLive } from '../../components/use-live.ts';
import { queryArticles } from '../../utils/library/article-list.ts';
import { queryFacets } from '../../utils/library/facets.ts';
import type { Library } from '../../utils/library/schema.ts';
import { queryTimeline } from '../../utils/library/timeline.ts';
import type { LibraryFilter } from '../../utils/library/types.ts';
import { count, t } from '../../utils/locale.ts';
import type { Actions } from './App.tsx';

interface FilteredPageProps {
  readonly library: Library;
  readonly place: Extract<Place, { readonly filter: LibraryFilter }>;
  readonly actions: Actions;
  readonly onFilter: (filter: LibraryFilter) => void;
}

/** The timeline or the list of articles under the reader's filter. */
export function FilteredPage({ library, place, actions, onFilter }: FilteredPageProps) {
  const { view, filter } = place;
  const facets = useLive(() => queryFacets(library), 'facets');
  const found = useLive(
    async () =>
      view === 'timeline'
        ? { view, entries: await queryTimeline(library, filter) }
        : { view, articles: await queryArticles(library, filter) },
    hashOf(place),
  );
  if (facets.state === 'failed' || found.state === 'failed')
    return <FailureNotice reason="storage-unavailable" />;
  if (facets.state === 'loading' || found.state === 'loading') {
    return <p class="library-waiting">{t('loadingLibrary')}</p>;
  }
  if (facets.value.period === null) return <EmptyLibrary />;

  const answer = found.value;
  const isTimeline = answer.view === 'timeline';
  const amount = isTimeline ? answer.entries.length : answer.articles.length;
  return (
    <>
      <h1 class="unseen">{t(`${view}View`)}</h1>
      <FilterBar
        filter={filter}
        facets={facets.value}
        result={count(isTimeline ? 'entries' : 'articles', amount)}
        onChange={onFilter}
      />
      {amount === 0 && (
        <p class="no-match">
          {t('nothingMatches')} {t('nothingMatchesNext')}
        </p>
      )}
      {isTimeline ? (
        <Timeline
          entries={answer.entries}
          nameOfId={nameFinder(facets.value.entities.map((facet) => ({ ...facet, id: facet.value })))}
        />
      ) : (
        <ArticleList articles={answer.articles} onRemove={(article) => actions.removeArticle(article.id)} />
      )}
    </>
  );
}
