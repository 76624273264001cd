import { useMemo } from 'preact/hooks';
import { dossierOf, topicOf } from '../../components/dossier-address.ts';
import { EmptyLibrary } from '../../components/empty-library.tsx';
import { ExportButton } from '../../components/export/export-button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { entitySearch } from '../../components/find-entities.ts';
import { lazy } from '../../components/lazy.tsx';
import { type FilteredPlace, filterPlace } from '../../components/library-place.ts';
import type { NameFinder } from '../../components/names.ts';
import { IndexNotice } from '../../components/search/index-notice.tsx';
import { useTextMatches } from '../../components/search/use-text-matches.ts';
import { useLive } from '../../components/use-live.ts';
import { useNames } from '../../components/use-names.ts';
import { useOutlines } from '../../components/use-outlines.ts';
import { useRecent } from '../../components/use-recent.ts';
import { idOfSide } from '../../utils/library/dossier/subject.ts';
import { sliceOfAll, sliceOfArticles, sliceOfEntries } from '../../utils/library/export/slice.ts';
import { facetsOf } from '../../utils/library/facets.ts';
import { type FilingMatches, queryFilingMatches } from '../../utils/library/filing-matches.ts';
import type { Library } from '../../utils/library/schema.ts';
import { selectArticles, selectEntries } from '../../utils/library/select-entries.ts';
import { queryShelf } from '../../utils/library/shelf.ts';
import type { Clock, LibraryFilter } from '../../utils/library/types.ts';
import { count, countryName, keyPart, sentences, t } from '../../utils/locale.ts';
import type { FilingCalls } from '../../utils/messages/filings.ts';
import type { Actions } from './App.tsx';
import { TimelinePage } from './TimelinePage.tsx';

const ArticlesPage = lazy(async () => (await import('./ArticlesPage.tsx')).ArticlesPage);

interface FilteredPageProps {
  readonly library: Library;
  readonly place: FilteredPlace;
  readonly librarian: FilingCalls;
  readonly actions: Actions;
  readonly clock: Clock;
  /** Goes on in the same view under another filter or with another look, without a step in the history. */
  readonly onChange: (place: FilteredPlace) => void;
}

/** The timeline or the list of articles under the reader's filter. */
export function FilteredPage({ library, place, librarian, actions, clock, onChange }: FilteredPageProps) {
  const { view, filter } = place;
  const outlines = useOutlines(library);
  const texts = useTextMatches(library, filter.text);
  const filed = useFilingMatches(library, filter);
  const shelf = useLive(() => queryShelf(library), 'shelf');
  const nameOfId = useNames(library, filter.entity ? [filter.entity] : []);
  const known = outlines.state === 'ready' ? outlines.value : null;
  const facets = useMemo(() => known && facetsOf(known.columns), [known]);
  const findEntities = useMemo(() => entitySearch(library, facets?.entities ?? []), [library, facets]);
  const matches = texts.state === 'ready' ? texts.value.matches : undefined;
  const select = useRecent(
    (key) => {
      if (!known || matches === undefined || !filed) return null;
      const [wantedView, wanted] = JSON.parse(key) as [FilteredPlace['view'], LibraryFilter];
      return wantedView === 'timeline'
        ? { view: wantedView, entries: selectEntries(known.columns, wanted, matches, filed) }
        : { view: wantedView, ids: selectArticles(known.columns, wanted, matches, filed) };
    },
    [known, matches, filed],
  );
  const found = select(JSON.stringify([view, filter]));
  // What is archived is left out; how much that is under this filter is said.
  const hidden = useMemo(() => {
    if (!known || matches === undefined || !filed || filed.without.size === 0 || filter.state) return 0;
    return selectArticles(known.columns, filter, matches, { within: filed.without, without: new Set() })
      .length;
  }, [known, matches, filed, JSON.stringify(filter)]);

  if (outlines.state === 'failed' || texts.state === 'failed' || shelf.state === 'failed')
    return <FailureNotice reason="storage-unavailable" />;
  if (!known || !facets || !found || shelf.state !== 'ready')
    return <p class="library-waiting">{t('loadingLibrary')}</p>;
  if (facets.period === null) return <EmptyLibrary />;

  const subjects = subjectsOf(filter, nameOfId);
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
        shelf={shelf.value}
        filing={view === 'timeline'}
        hidden={hidden}
        onChange={(next) => onChange(filterPlace(place, next))}
      />
      {texts.state === 'ready' && <IndexNotice indexed={texts.value.indexed} behind={texts.value.behind} />}
      <div class="filter-ways">
        {subjects.length > 0 && (
          <p class="filter-dossiers">
            {subjects.map(({ address, name }) => (
              <a key={address} href={address}>
                {t('dossierOf', name)}
              </a>
            ))}
          </p>
        )}
        {amount > 0 && (
          <p class="export-line">
            <ExportButton
              key={JSON.stringify(filter)}
              choices={[
                {
                  label: 'exportHere',
                  slice: () =>
                    found.view === 'timeline'
                      ? sliceOfEntries(known.columns, found.entries)
                      : sliceOfArticles(known.columns, found.ids),
                },
                { label: 'exportEverything', slice: () => sliceOfAll(known.columns) },
              ]}
            />
          </p>
        )}
      </div>
      {amount === 0 && <p class="no-match">{sentences(t('nothingMatches'), t('nothingMatchesNext'))}</p>}
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
        <ArticlesPage
          library={library}
          ids={found.ids}
          columns={known.columns}
          filter={filter}
          shelf={shelf.value}
          librarian={librarian}
          actions={actions}
        />
      )}
    </>
  );
}

/** Which articles pass by how they are filed; null until it is known, then the former answer until the new one is there. */
function useFilingMatches(library: Library, filter: LibraryFilter): FilingMatches | null {
  const { state = '', tag = '', collection = '' } = filter;
  const matches = useLive(
    () => queryFilingMatches(library, filter),
    JSON.stringify([state, tag, collection]),
  );
  return matches.state === 'ready' ? matches.value : null;
}

/** What the filter keeps to that has a dossier. */
function subjectsOf({ entity, country, topic }: LibraryFilter, nameOfId: NameFinder): readonly Linked[] {
  return [
    ...(entity ? [{ address: dossierOf(entity), name: nameOfId(entity) }] : []),
    ...(country ? [{ address: dossierOf(idOfSide(country)), name: countryName(country) }] : []),
    ...(topic ? [{ address: topicOf(topic), name: t(`topic_${keyPart(topic)}`) }] : []),
  ];
}

interface Linked {
  readonly address: string;
  readonly name: string;
}
