import { ExportButton } from '../../components/export/export-button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { IndexNotice } from '../../components/search/index-notice.tsx';
import { KeepSearch } from '../../components/search/keep-search.tsx';
import { SavedSearches } from '../../components/search/saved-searches.tsx';
import { SearchBox } from '../../components/search/search-box.tsx';
import { SearchFacets } from '../../components/search/search-facets.tsx';
import { SearchHelp } from '../../components/search/search-help.tsx';
import { SearchProblems } from '../../components/search/search-problems.tsx';
import { SearchResults } from '../../components/search/search-results.tsx';
import '../../components/search/search.css';
import { useAsked } from '../../components/search/use-asked.ts';
import { useNewInSearches } from '../../components/search/use-new-in-searches.ts';
import { type Searching, useSearch } from '../../components/search/use-search.ts';
import { Section } from '../../components/section.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWide } from '../../components/use-wide.ts';
import { type Slice, sliceOfAll, sliceOfEntries } from '../../utils/library/export/slice.ts';
import { querySearches } from '../../utils/library/saved-searches.ts';
import type { Library } from '../../utils/library/schema.ts';
import { count, t } from '../../utils/locale.ts';
import type { SearchCalls } from '../../utils/messages/searches.ts';
import type { Actions } from './App.tsx';
import { searchActions } from './search-actions.ts';

/** As in `search.css`. */
const twoColumns = '(width > 50rem)';

interface SearchPageProps {
  readonly library: Library;
  readonly query: string;
  readonly librarian: SearchCalls;
  readonly actions: Actions;
  /** The reader asks something else, in the same place of the history. */
  readonly onQuery: (query: string) => void;
}

/** What the library has on some words, the searches that the reader keeps, and how a query is written. */
export function SearchPage({ library, query, librarian, actions, onQuery }: SearchPageProps) {
  const { asked, given, type, put } = useAsked(query, onQuery);
  const { known, knowledge, answered } = useSearch(library, asked);
  const stored = useLive(() => querySearches(library), 'searches');
  const searches = stored.state === 'ready' ? stored.value : [];
  const newIn = useNewInSearches(searches, known.state === 'ready' ? known.value : null, knowledge);
  const wide = useWide(twoColumns);
  const calls = searchActions(librarian, actions);
  if (known.state === 'failed' || stored.state === 'failed')
    return <FailureNotice reason="storage-unavailable" />;
  const facets = answered && asked.trim() !== '' && (
    <SearchFacets answered={answered} query={asked} onQuery={put} />
  );
  const isEmpty = asked.trim() === '';
  const kept = searches.find((search) => search.query.trim() === asked.trim());
  return (
    <>
      <h1 class="unseen">{t('searchView')}</h1>
      <search class="search" aria-label={t('searchView')}>
        <SearchBox given={given} knowledge={knowledge} onQuery={type} />
      </search>
      {known.state === 'ready' && <IndexNotice indexed={known.value.indexed} behind={known.value.behind} />}
      <SearchProblems problems={answered?.answer.problems ?? []} />
      <div class="search-columns">
        {/* In one column, what narrows stands before what it narrows, for the eye and for the keyboard. */}
        {!wide && facets}
        <div
          class="search-main"
          data-begun={answered?.query}
          data-answers={answered?.answer.open === 0 ? answered.query : undefined}
        >
          <p class="search-count figures" role="status">
            {answered && resultWords(answered.answer.units.length, answered.answer.open)}
          </p>
          {!isEmpty && !answered && <p class="library-waiting">{t('loadingLibrary')}</p>}
          {answered && answered.answer.units.length > 0 && (
            <p class="export-line">
              <ExportButton
                key={asked}
                choices={[
                  { label: 'exportHere', slice: () => sliceOfUnits(answered) },
                  {
                    label: 'exportEverything',
                    slice: () => sliceOfAll(answered.known.index.universe.columns),
                  },
                ]}
              />
            </p>
          )}
          {answered && answered.answer.units.length > 0 && <SearchResults library={library} {...answered} />}
          {answered && answered.answer.units.length === 0 && answered.answer.open === 0 && (
            <p class="no-match">{t('searchNothingNext')}</p>
          )}
          {isEmpty && (
            <Section title={t('searchHelpTitle')}>
              <SearchHelp />
            </Section>
          )}
        </div>
        <aside class="search-aside">
          {wide && facets}
          <Section title={t('searchesTitle')}>
            {!isEmpty && !kept && <KeepSearch query={asked} onKeep={calls.onKeep} />}
            <SavedSearches searches={searches} newIn={newIn} {...calls} />
          </Section>
        </aside>
      </div>
    </>
  );
}

/** What was found; of a note its article. */
function sliceOfUnits({ answer, known }: NonNullable<Searching['answered']>): Slice {
  const { universe } = known.index;
  const entries = Array.from(answer.units, (unit) => {
    if (unit < universe.firstNote) return unit;
    const article = universe.articleOf(unit);
    return article < 0 ? -1 : universe.ownEntry(article);
  });
  return sliceOfEntries(
    universe.columns,
    entries.filter((entry) => entry >= 0),
  );
}

/** "At least" while texts are still looked through. */
const resultWords = (amount: number, open: number): string =>
  open > 0 ? t('searchSoFar', count('results', amount)) : count('results', amount);
