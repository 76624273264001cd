import { useState } from 'preact/hooks';
import { t } from '../../utils/locale.ts';
import { searchFieldId } from '../header-search.tsx';

interface KeepSearchProps {
  readonly query: string;
  readonly onKeep: (name: string, query: string) => void;
}

/** Keeps the search that is asked, under a name. */
export function KeepSearch({ query, onKeep }: KeepSearchProps) {
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <button type="button" class="button search-keep" onClick={() => setName(query)}>
        {t('searchKeepThis')}
      </button>
    );
  return (
    <form
      class="saved-search-form"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(name, query);
        setName(null);
        // The form goes.
        document.getElementById(searchFieldId)?.focus();
      }}
    >
      <label class="field">
        {t('searchName')}
        <input
          type="text"
          required
          value={name}
          ref={(field) => field?.focus()}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setName(null)}
        />
      </label>
      <button type="submit" class="button">
        {t('searchKeepAction')}
      </button>
    </form>
  );
}
