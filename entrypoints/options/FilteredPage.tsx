import { useMemo } from 'preact/hooks';
import { ArticleList } from '../../components/article-list.tsx';
import { EmptyLibrary } from '../../components/empty-library.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { entitySearch } from '../../components/find-entities.ts';
import { type FilteredPlace, filterPlace } from '../../components/library-place.ts';
import { useLive } from '../../components/use-live.ts';
import { useNames } from '../../components/use-names.ts';
import { useOutlines } from '../../components/use-outlines.ts';
import { facetsOf } from '../../utils/library/facets.ts';
import type { Library } from '../../utils/library/schema.ts';
import { searchWords } from '../../utils/library/search-words.ts';
import { selectArticles, selectEntries } from '../../utils/library/select-entries.ts';
import { queryTextMatches, type TextMatches } from '../../utils/library/text-matches.ts';
import type { Clock } from '../../utils/library/types.ts';
import { count, t } from '../../utils/locale.ts';
import type { Actions } from './App.tsx';
import { TimelinePage } from './TimelinePage.tsx';

interface FilteredPageProps {
  readonly library: Library;
  readonly place: FilteredPlace;
  readonly actions: Actions;
  readonly clock: Clock;
  /** Goes on in the same view under another filter or with another look, without a step in the history. */
  readonly onChange: (place: FilteredPlace) => void;
}

/** The timeline or the list of articles under the reader's filter. */
export function FilteredPage({ library, place, actions, clock, onChange }: FilteredPageProps) {
  const { view, filter } = place;
  const outlines = useOutlines(library);
  const texts = useTextMatches(library, filter.text);
  const nameOfId = useNames(library, filter.entity ? [filter.entity] : []);
  const known = outlines.state === 'ready' ? outlines.value : null;
  const facets = useMemo(() => known && facetsOf(known.columns), [known]);
  const findEntities = useMemo(() => entitySearch(library, facets?.entities ?? []), [library, facets]);
  const matches = texts.state === 'ready' ? texts.value : undefined;
  const found = useMemo(() => {
    if (!known || matches === undefined) return null;
    return view === 'timeline'
      ? { view, entries: selectEntries(known.columns, filter, matches) }
      : { view, ids: selectArticles(known.columns, filter, matches) };
  }, [known, matches, view, JSON.stringify(filter)]);

  if (outlines.state === 'failed' || texts.state === 'failed')
    return <FailureNotice reason="storage-unavailable" />;
  if (!known || !facets || !found) return <p class="library-waiting">{t('loadingLibrary')}</p>;
  if (facets.period === null) return <EmptyLibrary />;

  const amount = found.view === 'timeline' ? found.entries.length : found.ids.length;
  return (
    <>
      <h1 class="unseen">{t(`${view}View`)}</h1>
      <FilterBar
        filter={filter}
        facets={facets}
        nameOfId={nameOfId}
        findEntities={findEntities}
        result={count(view === 'timeline' ? 'entries' : 'articles', amount)}
        onChange={(next) => onChange(filterPlace(place, next))}
      />
      {amount === 0 && (
        <p class="no-match">
          {t('nothingMatches')} {t('nothingMatchesNext')}
        </p>
      )}
      {found.view === 'timeline' ? (
        <TimelinePage
          library={library}
          columns={known.columns}
          facets={facets}
          entries={found.entries}
          place={place}
          clock={clock}
          onChange={onChange}
        />
      ) : (
        <ArticleList
          library={library}
          ids={found.ids}
          onRemove={(article) => actions.removeArticle(article.id)}
        />
      )}
    </>
  );
}

/** Where the words of the filter occur; the former answer stays until the new one is there. */
function useTextMatches(library: Library, text: string | undefined) {
  const hasWords = searchWords(text).length > 0;
  const matches = useLive(async () => (hasWords ? queryTextMatches(library, text) : null), text ?? '');
  const none: typeof matches = { state: 'ready', value: null as TextMatches | null };
  return hasWords ? matches : none;
}
