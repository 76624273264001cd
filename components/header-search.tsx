import { useEffect, useRef } from 'preact/hooks';
import { readListKeys } from '../utils/list-keys-preference.ts';
import { t } from '../utils/locale.ts';

/** The field for a query, wherever it stands: here, or at the top of the search page. */
export const searchFieldId = 'search-field';

/** Whether a key that is pressed here is typed. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/**
 * `/` goes to the search field, unless the reader switched single keys off.
 * @param isFree false where the page has another use for the key.
 */
export function useSearchKey(isFree: boolean): void {
  useEffect(() => {
    if (!isFree) return;
    let isOn = false;
    void readListKeys().then((wanted) => {
      isOn = wanted;
    });
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isOn || event.key !== '/' || event.defaultPrevented || takesText(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const field = document.getElementById(searchFieldId);
      if (!(field instanceof HTMLInputElement)) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
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
