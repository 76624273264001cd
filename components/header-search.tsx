import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/locale.ts';

/** The field for a query, wherever it stands: here, or at the top of the search page. */
export const searchFieldId = 'search-field';

/** Listens for `/` where the page has no other use for the key; what does it is loaded when the page stands. */
export function useSearchKey(isFree: boolean): void {
  useEffect(() => {
    if (!isFree) return;
    let stop = () => {};
    let isStopped = false;
    void import('./search-key.ts').then(({ followSearchKey }) => {
      if (!isStopped) stop = followSearchKey(searchFieldId);
    });
    return () => {
      isStopped = true;
      stop();
    };
  }, [isFree]);
}

/** The search field in the library's header: a query and Enter. */
export function HeaderSearch({ onSearch }: { readonly onSearch: (query: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <search class="header-search" aria-label={t('searchView')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { current } = field;
          if (!current || current.value.trim() === '') return;
          onSearch(current.value.trim());
          current.value = '';
        }}
      >
        <input
          id={searchFieldId}
          ref={field}
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          aria-label={t('searchLabel')}
          aria-keyshortcuts="/"
          placeholder={t('searchShort')}
        />
      </form>
    </search>
  );
}
